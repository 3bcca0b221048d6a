using System.Text.Json.Nodes;

namespace Variorum.Web.Parameters;

/// <summary>Words, a name, an id: any text up to a length.</summary>
/// <param name="LongestLength">The most UTF-16 units.</param>
internal sealed record TextRule(int LongestLength = 200) : ValueRule
{
    public override string? Refuse(string value) =>
        value.Length == 0 ? "is empty; leave it out or give it a value"
        : value.Length > LongestLength ? $"is longer than {LongestLength:N0} characters"
        : null;

    public override JsonObject Schema() => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = LongestLength };
}

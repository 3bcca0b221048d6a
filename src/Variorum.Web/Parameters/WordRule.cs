using System.Text.Json;
using System.Text.Json.Nodes;

namespace Variorum.Web.Parameters;

/// <summary>One of some words.</summary>
internal sealed record WordRule(params ImmutableArray<string> Words) : ValueRule
{
    /// <summary>The words of an enumeration, as the record writes them.</summary>
    public static WordRule Of<TEnum>()
        where TEnum : struct, Enum => new([.. Enum.GetNames<TEnum>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)]);

    public override string? Refuse(string value) => Words.Contains(value, StringComparer.Ordinal) ? null : $"is none of {string.Join(", ", Words)}";

    public override JsonObject Schema() => new() { ["type"] = "string", ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word))]) };
}

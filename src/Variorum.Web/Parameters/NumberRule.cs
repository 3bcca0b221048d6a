using System.Globalization;
using System.Text.Json.Nodes;

namespace Variorum.Web.Parameters;

/// <summary>A whole number in a range.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="Usual">What it is where it is left out; null where that depends.</param>
internal sealed record NumberRule(int Least, int Most, int? Usual = null) : ValueRule
{
    public override string? Refuse(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most
            ? null
            : $"is no whole number from {Least} to {Most}";

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = Least, ["maximum"] = Most };
        if (Usual is { } usual)
        {
            schema["default"] = usual;
        }

        return schema;
    }
}

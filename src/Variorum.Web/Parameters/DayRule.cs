using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Variorum.Web.Parameters;

/// <summary>A day.</summary>
internal sealed record DayRule : ValueRule
{
    public override string? Refuse(string value) => LocalDatePattern.Iso.Parse(value).Success ? null : "is no day; write it as YYYY-MM-DD";

    public override JsonObject Schema() => new() { ["type"] = "string", ["format"] = "date" };
}

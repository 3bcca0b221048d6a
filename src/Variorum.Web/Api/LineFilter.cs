using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>A parameter that a published column answers.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Column">The column (docs/store.md).</param>
/// <param name="Comparison">How the column is compared with what was said.</param>
internal sealed record LineFilter(Parameter Parameter, string Column, LineComparison Comparison = LineComparison.Equal)
{
    public LineFilter(string name, string description, ValueRule rule, string? column = null)
        : this(new Parameter(name, description, rule), column ?? name)
    {
    }

    /// <summary>The two parameters that ask for lines whose interval overlaps days. Lines that leave the end in question open meet none.</summary>
    public static IEnumerable<LineFilter> Days(string of, string first, string last) =>
    [
        new(new Parameter("from", $"only where {of} may be this day or later", new DayRule()) { Example = "2031-03-01" }, last, LineComparison.AtLeast),
        new(new Parameter("to", $"only where {of} may be this day or earlier", new DayRule()) { Example = "2031-03-31" }, first, LineComparison.AtMost),
    ];

    /// <summary>The condition that the arguments put; null when the parameter was left out.</summary>
    public LineCondition? Condition(Arguments arguments) => arguments[Parameter.Name] is { } value ? new LineCondition(Column, Comparison, value) : null;
}

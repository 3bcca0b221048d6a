namespace Variorum.Store;

/// <summary>What a line has to meet: a column of its published table (docs/store.md), compared with a value.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Value">The value.</param>
public readonly record struct LineCondition(string Column, LineComparison Comparison, string Value)
{
    /// <summary>The column has exactly this value.</summary>
    public static LineCondition Is(string column, string value) => new(column, LineComparison.Equal, value);

    /// <summary>The column is a list that has this value.</summary>
    public static LineCondition Holds(string column, string value) => new(column, LineComparison.Holds, value);

    /// <summary>The column has no value.</summary>
    public static LineCondition Lacks(string column) => new(column, LineComparison.Missing, "");
}

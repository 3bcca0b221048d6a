namespace Variorum.Store;

/// <summary>An order other than that of the export: by a column, lines of equal value in the order of the export, lines without a value last.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
public readonly record struct LineOrder(string Column, bool Descending);

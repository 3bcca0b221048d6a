namespace Variorum.Store;

/// <summary>How many lines share a value of a column.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many lines have it.</param>
public readonly record struct Tally(string Value, int Count);

namespace Variorum.Meaning.Numerals;

/// <summary>A number word: what it does in a numeral, and its value.</summary>
internal readonly record struct NumeralWord(NumeralKind Kind, decimal Value);

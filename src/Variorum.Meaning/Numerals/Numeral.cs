namespace Variorum.Meaning.Numerals;

/// <summary>A numeral in a run of pieces.</summary>
/// <param name="Value">The number; for a vague one the least that is meant.</param>
/// <param name="End">Index of the piece after it.</param>
/// <param name="Vague">Whether it is one of "dozens", "several hundred" …: at least <paramref name="Value"/>.</param>
/// <param name="Rule">The production that read it.</param>
internal readonly record struct Numeral(decimal Value, int End, bool Vague, string Rule);

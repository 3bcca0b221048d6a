namespace Variorum.Meaning.Figures;

/// <summary>The noun phrase that says what is counted, in pieces of a sentence.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Head">Its head noun.</param>
/// <param name="End">The piece after it.</param>
internal readonly record struct CountedPhrase(int First, int Head, int End);

namespace Variorum.Collation;

/// <summary>What the sentence of a figure says besides it.</summary>
/// <param name="Names">The ids of the actors and places it names, and its other words with a capital; states left out.</param>
/// <param name="Words">Its telling words, hashed, in order.</param>
/// <param name="Companions">The ranges that it gives for other things, by which one event is told from another.</param>
internal sealed record FigureSentence(
    ImmutableArray<string> Names,
    ImmutableArray<ulong> Words,
    ImmutableArray<(string Class, string? Role, FigureRange Range)> Companions);

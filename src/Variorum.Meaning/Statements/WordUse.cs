namespace Variorum.Meaning.Statements;

/// <summary>What the lexicon says of a word.</summary>
/// <param name="Class">What it tells of the clause around it.</param>
/// <param name="Cue">The cue it may be; null for most.</param>
internal readonly record struct WordUse(WordClass Class, Cue? Cue);

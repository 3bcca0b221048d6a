namespace Variorum.Language.Syntax;

/// <summary>A run of words, such as a sentence: half-open, in indexes of <see cref="ParsedText.Words"/>.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">One past the last word.</param>
public readonly record struct WordRange(int First, int End)
{
    /// <summary>The number of words.</summary>
    public int Length => End - First;

    /// <summary>Whether a word lies inside.</summary>
    public bool Contains(int word) => First <= word && word < End;
}

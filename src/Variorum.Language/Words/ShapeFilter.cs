namespace Variorum.Language;

/// <summary>
/// Tells most words apart from those of a lexicon by their first letter, last letter and length, for less than a hash: every word of every account is
/// asked for in many lexicons, and hardly one holds it.
/// </summary>
internal sealed class ShapeFilter
{
    private const int Letters = 32;
    private const int Longest = 31;

    /// <summary>For each pair of first and last letter the lengths that occur, one bit each.</summary>
    private readonly uint[] _lengths = new uint[Letters * Letters];

    public ShapeFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _lengths[Ends(word)] |= Length(word);
        }
    }

    /// <summary>False when the lexicon cannot hold the word, whatever its case.</summary>
    public bool MayHold(ReadOnlySpan<char> word) =>
        !word.IsEmpty && ((_lengths[Ends(word)] & Length(word)) != 0 || !char.IsAscii(word[0]) || !char.IsAscii(word[^1]));

    /// <summary>The same for both cases of an ASCII letter.</summary>
    private static int Ends(ReadOnlySpan<char> word) => ((word[0] & (Letters - 1)) * Letters) | (word[^1] & (Letters - 1));

    private static uint Length(ReadOnlySpan<char> word) => 1u << Math.Min(word.Length, Longest);
}

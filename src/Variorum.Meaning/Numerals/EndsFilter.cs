namespace Variorum.Meaning.Numerals;

/// <summary>
/// Tells most words apart from those of a small lexicon by their first and last letter, for less than a hash: every word of every account is asked for.
/// </summary>
internal sealed class EndsFilter
{
    private const int Letters = 32;

    private readonly uint[] _lastOfFirst = new uint[Letters];

    public EndsFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _lastOfFirst[Letter(word[0])] |= 1u << Letter(word[^1]);
        }
    }

    /// <summary>False when the lexicon cannot hold the word.</summary>
    public bool MayHold(ReadOnlySpan<char> word) => (_lastOfFirst[Letter(word[0])] & (1u << Letter(word[^1]))) != 0;

    /// <summary>The same for both cases of a letter.</summary>
    private static int Letter(char c) => c & (Letters - 1);
}

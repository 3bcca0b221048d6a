namespace Variorum.Language.Segmentation;

/// <summary>Cuts a token into the words that are written together in it: "don't", "gonna", "Mira's".</summary>
/// <remarks>The tables are learned. An apostrophe of any kind counts as the straight one.</remarks>
internal sealed class WordCutter
{
    private const int LongestToken = 32;
    private const char Apostrophe = '\'';

    private readonly WordMap<int> _tokens;
    private readonly string[] _endings;

    /// <summary>Makes one of the sections of a model.</summary>
    /// <param name="tokens">Lines of a token and where its last word starts, with a tab between; 0 for one that is not cut, though it ends like one.</param>
    /// <param name="endings">Endings with an apostrophe that are words of their own.</param>
    public WordCutter(IEnumerable<string> tokens, IEnumerable<string> endings)
    {
        _tokens = new WordMap<int>(tokens.Select(line => line.Split('\t')).Select(cells => KeyValuePair.Create(cells[0], int.Parse(cells[1]))));
        _endings = [.. endings.OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];
    }

    /// <summary>Where the last word of a token starts; 0 when the token is one word.</summary>
    public int LastWord(ReadOnlySpan<char> token)
    {
        if (token.Length > LongestToken)
        {
            return 0;
        }

        Span<char> letters = stackalloc char[token.Length];
        var apostrophes = 0;
        for (var i = 0; i < token.Length; i++)
        {
            var isApostrophe = Characters.IsApostrophe(token[i]);
            apostrophes += isApostrophe ? 1 : 0;
            letters[i] = isApostrophe ? Apostrophe : token[i];
        }

        if (_tokens.TryGet(letters, out var start))
        {
            return start;
        }

        if (apostrophes > 0)
        {
            foreach (var ending in _endings)
            {
                if (letters.Length > ending.Length && ((ReadOnlySpan<char>)letters).EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                {
                    return letters.Length - ending.Length;
                }
            }
        }

        return 0;
    }
}

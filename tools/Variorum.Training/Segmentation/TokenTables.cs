using Variorum.Language;
using Variorum.Language.Conllu;

namespace Variorum.Training.Segmentation;

/// <summary>Learns which tokens are several words: those that are mostly so, and the endings with an apostrophe that are words of their own.</summary>
internal sealed class TokenTables
{
    private const int Least = 2;

    private readonly Dictionary<string, (int Cut, int Whole, int LastWord)> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Cut, int Whole)> _endings = new(StringComparer.Ordinal);

    public static TokenTables Of(IEnumerable<ConlluDocument> documents)
    {
        var tables = new TokenTables();
        foreach (var document in documents)
        {
            tables.Count(document);
        }

        return tables;
    }

    /// <summary>The endings that are words of their own more often than not.</summary>
    public IEnumerable<string> Endings => _endings.Where(pair => pair.Value.Cut >= Least && pair.Value.Cut > pair.Value.Whole).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>The tokens that are cut otherwise than their ending says, each with the place of its last word; 0 for none.</summary>
    public IEnumerable<string> Tokens
    {
        get
        {
            var endings = Endings.OrderByDescending(ending => ending.Length).ToList();
            foreach (var (token, (cut, whole, lastWord)) in _tokens.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                var ending = endings.Find(ending => token.Length > ending.Length && token.EndsWith(ending, StringComparison.Ordinal));
                var byEnding = ending is null ? 0 : token.Length - ending.Length;
                var seen = cut > whole ? lastWord : 0;
                if (seen != byEnding && cut + whole >= Least)
                {
                    yield return $"{token}\t{seen}";
                }
            }
        }
    }

    private void Count(ConlluDocument document)
    {
        var parsed = document.Parsed;
        for (int first = 0, last; first < parsed.Words.Length; first = last)
        {
            last = first + 1;
            while (last < parsed.Words.Length && parsed.Words[last].IsJoined)
            {
                last++;
            }

            var start = parsed.Words[first].Start;
            var token = Normal(parsed.Text.AsSpan()[start..parsed.Words[last - 1].End]);
            var lastWord = parsed.Words[last - 1].Start - start;
            var isCut = last - first > 1;
            var (cut, whole, place) = _tokens.GetValueOrDefault(token);
            _tokens[token] = isCut ? (cut + 1, whole, lastWord) : (cut, whole + 1, place);
            if (token.LastIndexOf('\'') is var apostrophe and > 0)
            {
                // The apostrophe may stand inside the ending ("n't"), so both are counted.
                for (var at = apostrophe; at >= Math.Max(1, apostrophe - 1); at--)
                {
                    var ending = token[at..];
                    var (cuts, wholes) = _endings.GetValueOrDefault(ending);
                    _endings[ending] = isCut && lastWord == at ? (cuts + 1, wholes) : (cuts, wholes + 1);
                }
            }
        }
    }

    private static string Normal(ReadOnlySpan<char> token)
    {
        Span<char> letters = stackalloc char[token.Length];
        for (var i = 0; i < token.Length; i++)
        {
            letters[i] = Characters.IsApostrophe(token[i]) ? '\'' : char.ToLowerInvariant(token[i]);
        }

        return letters.ToString();
    }
}

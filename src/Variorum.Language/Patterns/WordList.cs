using System.Collections.Frozen;
using System.Reflection;
using Variorum.Language.Patterns.Conditions;
using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>Words and phrases that a pattern refers to by one name (<c>lemma=@saying</c>). Letter case does not count.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class WordList
{
    private readonly WordSet _words;
    private readonly FrozenDictionary<string, ImmutableArray<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    /// <summary>Makes a list.</summary>
    /// <param name="entries">Words, and phrases whose words have a space between them, in the order of the text.</param>
    public WordList(IEnumerable<string> entries)
    {
        var phrases = entries.Select(entry => new Phrase(entry)).ToList();
        _words = new WordSet(phrases.Where(phrase => phrase.Words.Length == 1).Select(phrase => phrase.Words[0]));
        _phrases = phrases.Where(phrase => phrase.Words.Length > 1)
            .SelectMany(phrase => phrase.Words.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => (Word: word, Phrase: phrase)))
            .GroupBy(pair => pair.Word, pair => pair.Phrase, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Keys = [.. phrases.SelectMany(phrase => phrase.Words).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Every word that a match of the list can hang on.</summary>
    internal ImmutableArray<string> Keys { get; }

    /// <summary>The entries in the first column of a table of <c>resources/</c>.</summary>
    /// <param name="assembly">The assembly that embeds the table.</param>
    /// <param name="name">The path below <c>resources/</c>.</param>
    /// <exception cref="ArgumentException">The assembly embeds no such table.</exception>
    public static WordList Load(Assembly assembly, string name) => new(ResourceTable.Load(assembly, name).Rows.Select(row => row[0]));

    /// <summary>Whether the word, or a phrase that hangs on it, is in the list.</summary>
    internal bool Contains(ParsedText text, int word, bool byLemma)
    {
        var letters = Phrase.Letters(text, word, byLemma);
        if (_words.Contains(letters))
        {
            return true;
        }

        if (_phrases.TryGetValue(letters, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (phrase.HangsOn(text, word, byLemma, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

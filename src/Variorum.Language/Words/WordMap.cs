using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Variorum.Language;

/// <summary>A lexicon that says something of each word, looked up in the text itself without making a string.</summary>
/// <typeparam name="TValue">What it says.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class WordMap<TValue>
{
    private readonly FrozenDictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly ShapeFilter _shapes;

    /// <summary>Makes a map.</summary>
    /// <param name="words">The words and what is said of them; of two entries for a word the first holds.</param>
    /// <param name="ignoreCase">Whether "The" finds "the", by ordinal case folding.</param>
    public WordMap(IEnumerable<KeyValuePair<string, TValue>> words, bool ignoreCase = true)
    {
        var comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var known = words.DistinctBy(pair => pair.Key, comparer).ToFrozenDictionary(comparer);
        _words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        _shapes = new ShapeFilter(known.Keys);
    }

    /// <summary>Looks a word up.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">What the map says of it, when it knows it.</param>
    /// <returns>Whether the map knows the word.</returns>
    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        if (_shapes.MayHold(word))
        {
            return _words.TryGetValue(word, out value);
        }

        value = default;
        return false;
    }
}

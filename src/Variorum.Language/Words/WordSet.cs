using System.Collections.Frozen;
using System.Reflection;

namespace Variorum.Language;

/// <summary>A lexicon of words or phrases, looked up in the text itself: no string is made and case does not matter.</summary>
/// <remarks>Immutable and thread-safe. Case is folded as ordinal comparison folds it, the same on every machine.</remarks>
public sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly ShapeFilter _shapes;

    /// <summary>Makes a set of some words.</summary>
    public WordSet(IEnumerable<string> words)
    {
        var known = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        _shapes = new ShapeFilter(known);
    }

    /// <summary>The words in the first column of a table of <c>resources/</c>.</summary>
    /// <param name="assembly">The assembly that embeds the table.</param>
    /// <param name="name">The path below <c>resources/</c>.</param>
    /// <exception cref="ArgumentException">The assembly embeds no such table.</exception>
    public static WordSet Load(Assembly assembly, string name) =>
        new(ResourceTable.Load(assembly, name).Rows.Select(row => row[0]));

    /// <summary>Whether the word is in the set, whatever its case.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _shapes.MayHold(word) && _words.Contains(word);
}

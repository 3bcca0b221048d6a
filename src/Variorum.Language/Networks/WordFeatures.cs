using System.Runtime.CompilerServices;

namespace Variorum.Language.Networks;

/// <summary>What the network is told of a word besides its neighbours: rows of eight tables and some flags.</summary>
internal struct WordFeatures
{
    /// <summary>How many tables of learned rows there are.</summary>
    public const int Tables = 7;

    /// <summary>How many flags there are.</summary>
    public const int FlagCount = 32;

    /// <summary>Numbers in a word vector.</summary>
    public const int VectorWidth = 100;

    /// <summary>Numbers in the sum of the rows of the flags.</summary>
    public const int FlagWidth = 16;

    /// <summary>Numbers that make up the input of a word.</summary>
    public const int InputWidth = 256;

    /// <summary>Row of the table of word vectors; -1 when there is none.</summary>
    public int Vector;

    /// <summary>Rows of the learned tables, in the order of <see cref="Widths"/>.</summary>
    public Rows Learned;

    /// <summary>What the gazetteers know of the word, a bit each.</summary>
    public uint Flags;

    /// <summary>Numbers a row: the word itself, its last two, three and four letters, its first two and three, its shape.</summary>
    public static ReadOnlySpan<int> Widths => [52, 8, 24, 16, 8, 16, 16];

    /// <summary>Rows of the hashed tables; the first is as long as the vocabulary of the treebanks.</summary>
    public static ReadOnlySpan<int> Sizes => [0, 1 << 10, 1 << 13, 1 << 14, 1 << 10, 1 << 13, 1 << 9];

    /// <summary>Looks at a word.</summary>
    /// <param name="form">Its letters.</param>
    /// <param name="vectors">The words that have a vector.</param>
    /// <param name="vocabulary">The words of the treebanks; row 0 is every other word.</param>
    /// <param name="flags">What the gazetteers know of it.</param>
    public static WordFeatures Of(ReadOnlySpan<char> form, in WordIndex vectors, in WordIndex vocabulary, uint flags)
    {
        var hash = WordHash.Of(form);
        var features = new WordFeatures { Vector = vectors.Find(hash), Flags = flags };
        features.Learned[0] = vocabulary.Find(hash) + 1;
        features.Learned[1] = Hashed(form[^Math.Min(2, form.Length)..], 1);
        features.Learned[2] = Hashed(form[^Math.Min(3, form.Length)..], 2);
        features.Learned[3] = Hashed(form[^Math.Min(4, form.Length)..], 3);
        features.Learned[4] = Hashed(form[..Math.Min(2, form.Length)], 4);
        features.Learned[5] = Hashed(form[..Math.Min(3, form.Length)], 5);
        features.Learned[6] = (int)(WordHash.OfShape(form) & (ulong)(Sizes[6] - 1));
        return features;
    }

    private static int Hashed(ReadOnlySpan<char> letters, int table) => (int)(WordHash.Of(letters) & (ulong)(Sizes[table] - 1));

    /// <summary>One row a table.</summary>
    [InlineArray(Tables)]
    public struct Rows
    {
        private int _first;
    }
}

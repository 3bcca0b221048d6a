using System.Numerics;
using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Morphology;

/// <summary>
/// What was learned of words by their tags and their last letters: a whole word says more than an ending, a long ending more than a short one, and the tags alone are the last resort.
/// </summary>
/// <remarks>
/// Kept are only the endings that say something else than the next shorter one. The entries are a hash table with open addressing in two sections of the model: keys of 64 bits (0 for
/// none) and the number of the value.
/// </remarks>
/// <param name="model">The model.</param>
/// <param name="keys">The section of the keys.</param>
/// <param name="values">The section of the values.</param>
internal sealed class SuffixTable(ModelFile model, string keys, string values)
{
    /// <summary>The longest ending that is looked at.</summary>
    public const int LongestEnding = 6;

    /// <summary>Longer words are taken as they are.</summary>
    public const int LongestWord = 64;

    private const ulong Whole = 0x10000;

    /// <summary>The key of a pair of tags; the treebank's own is empty where it is left out.</summary>
    public static ulong Key(UniversalTag tag, ReadOnlySpan<char> xpos)
    {
        var key = 1 + (ulong)tag;
        foreach (var letter in xpos)
        {
            key = Longer(key, letter);
        }

        return key;
    }

    /// <summary>The key of an ending one letter longer (to the left) than that of another.</summary>
    public static ulong Longer(ulong key, char letter) => Mixed(key, letter);

    /// <summary>The key of a word, from that of all its letters.</summary>
    public static ulong WholeWord(ulong key) => Mixed(key, Whole);

    /// <summary>Writes the letters of a word as the tables have them: in lower case, and any apostrophe in it the straight one.</summary>
    public static ReadOnlySpan<char> Letters(ReadOnlySpan<char> word, Span<char> room)
    {
        for (var i = 0; i < word.Length; i++)
        {
            room[i] = word.Length > 1 && Characters.IsApostrophe(word[i]) ? '\'' : char.ToLowerInvariant(word[i]);
        }

        return room[..word.Length];
    }

    /// <summary>The value for a word; -1 when even its tags are unknown.</summary>
    /// <param name="tags">The key of its tags.</param>
    /// <param name="letters">Its letters, as <see cref="Letters"/> writes them.</param>
    public int Find(ulong tags, ReadOnlySpan<char> letters)
    {
        var table = model.Section<ulong>(keys);
        var found = -1;
        var key = tags;
        for (var length = 0; ; length++)
        {
            if (length <= LongestEnding && Slot(table, key) is var slot && table[slot] == key)
            {
                found = slot;
            }

            if (length == letters.Length)
            {
                break;
            }

            key = Longer(key, letters[letters.Length - 1 - length]);
        }

        key = WholeWord(key);
        if (Slot(table, key) is var whole && table[whole] == key)
        {
            found = whole;
        }

        return found < 0 ? -1 : model.Section<ushort>(values)[found];
    }

    /// <summary>The place of a key in a table, or the empty place where it would be.</summary>
    /// <param name="table">Keys, a power of two of them, some of them 0.</param>
    /// <param name="key">The key.</param>
    public static int Slot(ReadOnlySpan<ulong> table, ulong key)
    {
        var mask = table.Length - 1;
        var slot = (int)(key >> (64 - BitOperations.Log2((uint)table.Length)));
        while (table[slot] != 0 && table[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static ulong Mixed(ulong key, ulong value)
    {
        var mixed = unchecked((BitOperations.RotateLeft(key, 7) ^ value) * 0x9E3779B97F4A7C15);
        return mixed == 0 ? 1 : mixed;
    }
}

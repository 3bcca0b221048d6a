using System.Collections.Frozen;
using System.Reflection;
using Variorum.Model;

namespace Variorum.Meaning;

/// <summary>Tells words that the links of a page have left in a sentence: who does what there cannot be told.</summary>
internal static class PageLinks
{
    /// <summary>A capital after fewer small letters is in a name: "McVale".</summary>
    private const int Sooner = 4;

    private static readonly ResourceTable Table = ResourceTable.Load(Assembly.GetExecutingAssembly(), "meaning/page-links.tsv");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Table.Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The hash of the table, for the cache keys of the stages that ask.</summary>
    public static string Hash => Table.Hash;

    /// <summary>Whether a word leads to another page: "MORE", in capitals.</summary>
    public static bool IsLink(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>"VelinMORE": a name with the first word of a link right behind it, all in capitals.</summary>
    public static bool EndsInLink(ReadOnlySpan<char> word)
    {
        var capitals = word.Length;
        while (capitals > 0 && char.IsUpper(word[capitals - 1]))
        {
            capitals--;
        }

        return word.Length - capitals > 2 && capitals >= Sooner && char.IsLower(word[capitals - 1]);
    }

    /// <summary>"ValterRebels": pages glue the end of one headline to the start of the next.</summary>
    public static bool IsGlued(ReadOnlySpan<char> words)
    {
        var small = 0;
        foreach (var letter in words)
        {
            if (char.IsUpper(letter) && small >= Sooner)
            {
                return true;
            }

            small = char.IsLower(letter) ? small + 1 : 0;
        }

        return false;
    }
}

using Variorum.Language.Syntax;

namespace Variorum.Language;

/// <summary>What the lists of <c>resources/language</c> say of each word of a text: features for a model that finds names.</summary>
/// <remarks>
/// Of each list the longest phrase is taken, from left to right. Case does not matter ("iran" in a message, "IRAN" in a headline) but for phrases of three letters at
/// most and those made of common words only: "Us", "us" and "reading" are no places. Nothing is allocated. Immutable and thread-safe.
/// </remarks>
public static class NameFeatures
{
    /// <summary>How many bits are in use, from the lowest.</summary>
    public const int Count = 27;

    private const int PhraseLists = 7;
    private const int SingleShift = PhraseLists;
    private const int FlagShift = 2 * PhraseLists;
    private const int LongestPhrase = 16;

    private static readonly PhraseTable Table = NameFeatureLists.Load();

    /// <summary>The hash of all lists; part of the cache key of what is made from the features.</summary>
    public static string Hash => NameFeatureLists.Hash;

    /// <summary>Writes the flags of each word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Some words of it, in order: those of a sentence or of all of it.</param>
    /// <param name="flags">As many as there are words; bits of <see cref="NameFlags"/>.</param>
    /// <exception cref="ArgumentException">There are fewer flags than words.</exception>
    public static void Fill(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, Span<uint> flags)
    {
        if (flags.Length < words.Length)
        {
            throw new ArgumentException("There must be flags for every word.", nameof(flags));
        }

        flags = flags[..words.Length];
        flags.Clear();
        Span<int> ends = stackalloc int[PhraseLists];
        Span<int> longest = stackalloc int[PhraseLists];
        ends.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[words[i].Start]) && !char.IsSurrogate(text[words[i].Start]))
            {
                continue;
            }

            longest.Clear();
            flags[i] |= (Match(text, words, i, longest) >> SingleShift) << FlagShift;
            for (var list = 0; list < PhraseLists; list++)
            {
                if (longest[list] > 0 && i >= ends[list])
                {
                    ends[list] = longest[list];
                    flags[i] |= 1u << (2 * list);
                    for (var k = i + 1; k < ends[list]; k++)
                    {
                        flags[k] |= 2u << (2 * list);
                    }
                }
            }
        }
    }

    /// <summary>Finds for each list one past the longest phrase that starts at a word; gives what is said of the word alone.</summary>
    private static uint Match(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first, Span<int> longest)
    {
        var search = PhraseTable.Start;
        var alone = 0u;
        for (var end = first; end < Math.Min(words.Length, first + LongestPhrase); end++)
        {
            var word = text[words[end].Start..words[end].End];
            search = search.With(word, out var letters);
            if (letters == 0)
            {
                if (Joins(word))
                {
                    continue;
                }

                break;
            }

            var bits = Table.Find(search);
            if (end == first)
            {
                alone = bits & ~PhraseTable.GoesOn;
            }

            for (var list = 0; list < PhraseLists; list++)
            {
                if ((bits & (1u << list)) != 0)
                {
                    longest[list] = end + 1;
                }
            }

            if ((bits & PhraseTable.GoesOn) == 0)
            {
                break;
            }
        }

        return alone;
    }

    // What a name may hold between its words: "Guinea - Bissau", "Cox ' s Bazar", "St . Petersburg".
    private static bool Joins(ReadOnlySpan<char> word) => word is "-" or "–" or "." or "'" or "’" or "‘";

    /// <summary>What lists have bits of their own; the first seven are lists of phrases.</summary>
    internal static class Bits
    {
        public const uint Country = 1 << 0, City = 1 << 1, Town = 1 << 2, Region = 1 << 3, People = 1 << 4, Organisation = 1 << 5, Title = 1 << 6;

        /// <summary>The bit of a flag that only single words have.</summary>
        public static uint Of(NameFlags single) => (uint)single >> FlagShift << SingleShift;
    }
}

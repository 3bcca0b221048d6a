namespace Variorum.Language;

/// <summary>Phrases of any number of words with what lists say of them, as bits; found in a text word by word without making a string.</summary>
/// <remarks>
/// Only letters and digits count, so that "Guinea-Bissau", "Guinea - Bissau" and "U.S." are found however a tokenizer cuts them. A phrase is kept under the hash of its
/// letters (<see cref="Fnv"/>; of a hundred thousand phrases no two are likely to share one), and so is each of its beginnings, so that a search knows when to stop.
/// </remarks>
internal sealed class PhraseTable
{
    /// <summary>The bit that says that a longer phrase starts with these words.</summary>
    public const uint GoesOn = 1u << 31;

    private const ulong FoldedSeed = Fnv.Basis;
    private const ulong CasedSeed = 0x84222325cbf29ce4;

    private readonly Dictionary<ulong, uint> _bits;

    /// <summary>Makes an empty table.</summary>
    /// <param name="capacity">About how many phrases it will hold.</param>
    public PhraseTable(int capacity) => _bits = new(capacity);

    /// <summary>Adds bits to a phrase.</summary>
    /// <param name="phrase">Its words, as they are written.</param>
    /// <param name="bits">What a list says of it.</param>
    /// <param name="cased">Whether it is itself only in this case.</param>
    public void Add(ReadOnlySpan<char> phrase, uint bits, bool cased)
    {
        var hash = cased ? CasedSeed : FoldedSeed;
        var fresh = false;
        foreach (var c in phrase)
        {
            if (Counts(c))
            {
                if (fresh)
                {
                    _bits[hash] = _bits.GetValueOrDefault(hash) | GoesOn;
                    fresh = false;
                }

                hash = Fnv.Add(hash, cased ? c : Fold(c));
            }
            else
            {
                fresh = hash is not (CasedSeed or FoldedSeed);
            }
        }

        if (hash is not (CasedSeed or FoldedSeed))
        {
            _bits[hash] = _bits.GetValueOrDefault(hash) | bits;
        }
    }

    /// <summary>A search that has seen no word yet.</summary>
    public static Search Start => new(FoldedSeed, CasedSeed);

    /// <summary>What is said of the words a search has seen, whatever their case, and of exactly these letters.</summary>
    public uint Find(Search search) => _bits.GetValueOrDefault(search.Folded) | _bits.GetValueOrDefault(search.Cased);

    private static bool Counts(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 128 && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)));

    private static char Fold(char c) => c < 128 ? (char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)) : char.ToLowerInvariant(c);

    /// <summary>The letters of some words that stand one after the other.</summary>
    internal readonly record struct Search(ulong Folded, ulong Cased)
    {
        /// <summary>The search with one more word.</summary>
        /// <param name="word">The word.</param>
        /// <param name="letters">How many of its characters count; 0 for a hyphen or a point.</param>
        public Search With(ReadOnlySpan<char> word, out int letters)
        {
            var (folded, cased) = (Folded, Cased);
            letters = 0;
            foreach (var c in word)
            {
                if (Counts(c))
                {
                    folded = Fnv.Add(folded, Fold(c));
                    cased = Fnv.Add(cased, c);
                    letters++;
                }
            }

            return new(folded, cased);
        }
    }
}

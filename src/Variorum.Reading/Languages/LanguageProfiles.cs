namespace Variorum.Reading.Languages;

/// <summary>
/// How much each character n-gram speaks for each language (<c>languages/profiles.tsv</c>): the logarithm of its frequency in that
/// language over the frequency below which the profiles are cut off, so an n-gram that a profile lacks speaks for nothing.
/// </summary>
/// <remarks>An open-addressed hash table from n-grams packed into 64 bits to stretches of one array: no look-up allocates.</remarks>
internal sealed class LanguageProfiles
{
    /// <summary>The longest n-gram that fits into 64 bits.</summary>
    public const int LongestGram = 4;

    /// <summary>What stands for the edge of a word.</summary>
    public const char Edge = '_';

    /// <summary>About the count, in 100,000 letters, of the rarest n-grams that the profiles hold.</summary>
    private const double Floor = 100;

    /// <summary>The n-grams, each with its stretch of the weights side by side, so that a look-up touches one cache line.</summary>
    private readonly (ulong Gram, int Start, int Count)[] _grams;
    private readonly Weight[] _weights;
    private readonly int _mask;

    private LanguageProfiles(ResourceTable table)
    {
        Languages = [.. table.Rows.Select(row => row[0])];
        Scripts = [.. table.Rows.Select(row => WritingSystems.Instance.Of(row[1][0]))];
        English = Languages.IndexOf(Model.Languages.English);
        var grams = new SortedDictionary<ulong, List<Weight>>();
        for (var language = 0; language < table.Rows.Length; language++)
        {
            var row = table.Rows[language];
            foreach (var entry in row[1].Split(' '))
            {
                var colon = entry.LastIndexOf(':');
                var weight = Math.Log(double.Parse(entry.AsSpan(colon + 1)) / Floor);
                if (weight <= 0)
                {
                    continue;
                }

                var key = entry[..colon].Aggregate(0UL, Append);
                if (!grams.TryGetValue(key, out var weights))
                {
                    grams.Add(key, weights = []);
                }

                weights.Add(new Weight(language, (float)weight));
            }
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)grams.Count * 2);
        _mask = size - 1;
        _grams = new (ulong, int, int)[size];
        _weights = new Weight[grams.Sum(gram => gram.Value.Count)];
        var filled = 0;
        foreach (var (key, weights) in grams)
        {
            var slot = Slot(key);
            _grams[slot] = (key, filled, weights.Count);
            weights.CopyTo(_weights, filled);
            filled += weights.Count;
        }
    }

    public static LanguageProfiles Instance { get; } = new(ResourceTable.Load(typeof(LanguageProfiles).Assembly, "reading/languages/profiles.tsv"));

    public ImmutableArray<string> Languages { get; }

    /// <summary>The script of each language, as <see cref="WritingSystems.Of"/> numbers it.</summary>
    public ImmutableArray<byte> Scripts { get; }

    /// <summary>The index of English in <see cref="Languages"/>.</summary>
    public int English { get; }

    /// <summary>The packed form of an n-gram with one character more at its end; the oldest of four falls out.</summary>
    public static ulong Append(ulong gram, char c) => unchecked((gram << 16) | c);

    /// <summary>What an n-gram speaks for; empty for most n-grams.</summary>
    public ReadOnlySpan<Weight> Of(ulong gram)
    {
        ref readonly var found = ref _grams[Slot(gram)];
        return _weights.AsSpan(found.Start, found.Count);
    }

    /// <summary>The slot of the n-gram, or the empty one where it would be.</summary>
    private int Slot(ulong gram)
    {
        var slot = (int)(unchecked(gram * 0x9E3779B97F4A7C15UL) >> 40) & _mask;
        while (_grams[slot].Gram != 0 && _grams[slot].Gram != gram)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    /// <summary>How much an n-gram speaks for a language.</summary>
    /// <param name="Language">Index in <see cref="Languages"/>.</param>
    /// <param name="Value">Natural logarithm of a likelihood ratio.</param>
    internal readonly record struct Weight(int Language, float Value);
}

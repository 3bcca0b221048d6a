namespace Variorum.Collation;

/// <summary>Puts figures that count the same thing into series.</summary>
internal sealed class SeriesRound
{
    private SeriesRound(ImmutableArray<Figure> figures, CountedThing[] things, List<(int First, int Second, string Because)> same)
    {
        Figures = figures;
        Things = things;
        Same = same;
    }

    /// <summary>All figures by account and start, with their series.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>What each of them counts.</summary>
    public CountedThing[] Things { get; }

    /// <summary>The pairs of figures that count the same thing, by their places, and why.</summary>
    public List<(int First, int Second, string Because)> Same { get; }

    public static SeriesRound Build(CountedThing[] things)
    {
        var same = new List<(int, int, string)>();
        var series = new UnionFind(things.Length);
        foreach (var (first, second) in Buckets.Pairs(Keys(things)))
        {
            if (SameCount.Because(things[first], things[second]) is { } because)
            {
                same.Add((first, second, because));
                series.Union(first, second);
            }
        }

        var sizes = new int[things.Length];
        for (var i = 0; i < things.Length; i++)
        {
            sizes[series.Find(i)]++;
        }

        var figures = things.Select((thing, i) => series.Find(i) is var first && sizes[first] > 1
            ? thing.Figure with { Series = Ids.Shared("series", things[first].Figure.Account, things[first].Figure.Evidence[0].Start!.Value) }
            : thing.Figure);
        return new SeriesRound([.. figures], things, same);
    }

    /// <summary>
    /// What two figures must share to be compared: for stocks the kind, owner and place; for events kind, fate, a name in the sentence, and a day.
    /// </summary>
    private static List<(ulong Key, int Item)> Keys(CountedThing[] things)
    {
        var keys = new List<(ulong, int)>();
        for (var i = 0; i < things.Length; i++)
        {
            var thing = things[i];
            if (thing.IsPart)
            {
                continue;
            }

            if (thing.IsStock)
            {
                if (thing.Place is not null)
                {
                    keys.Add((Hash($"{thing.Class}|{thing.Owner}|{thing.Place}"), i));
                }
            }
            else if (thing.IsEvent)
            {
                foreach (var name in thing.Sentence.Value.Names)
                {
                    for (var day = thing.Figure.AsOf.From!.Value; day <= thing.Figure.AsOf.To; day = day.PlusDays(1))
                    {
                        keys.Add((Hash($"{thing.Class}|{thing.Figure.Role}|{name}|{day}"), i));
                    }
                }
            }
        }

        return keys;
    }

    private static ulong Hash(string key)
    {
        var hash = 14695981039346656037ul;
        foreach (var letter in key)
        {
            hash = unchecked((hash ^ letter) * 1099511628211ul);
        }

        return hash;
    }
}

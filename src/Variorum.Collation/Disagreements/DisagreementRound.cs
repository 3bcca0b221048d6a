namespace Variorum.Collation;

/// <summary>Finds figures of one series that cannot both hold. Rounding, bounds and change over time are no disagreement.</summary>
internal static class DisagreementRound
{
    /// <summary>The disagreements; figures whose ids are excepted take no part.</summary>
    public static ImmutableArray<Disagreement> Find(Corpus corpus, SeriesRound series, Independence independence, IReadOnlySet<string> except)
    {
        var pairs = series.Same.Where(pair => !except.Contains(series.Figures[pair.First].Id) && !except.Contains(series.Figures[pair.Second].Id)).ToArray();
        var clashes = pairs.Where(pair => Clash(series.Things[pair.First], series.Things[pair.Second], independence)).ToArray();
        return
        [
            .. clashes.GroupBy(pair => series.Figures[pair.First].Series!, StringComparer.Ordinal)
                .Select(set => Line(corpus, series, pairs, [.. set], independence))
                .OrderBy(line => line.Id, StringComparer.Ordinal),
        ];
    }

    private static bool Clash(CountedThing a, CountedThing b, Independence independence) =>
        a.Figure.Range.CompareWith(b.Figure.Range) == Comparison.Incompatible
        && independence.Apart(a.Telling, b.Telling)
        && SameTime(a.Figure.AsOf, b.Figure.AsOf);

    /// <summary>
    /// Whether two figures hold at one time. A number may change from day to day, so both times must be known to a day or two; a wide or
    /// open interval is comparable with nothing.
    /// </summary>
    private static bool SameTime(Interval a, Interval b) => SameCount.IsDated(a) && SameCount.IsDated(b) && a.Overlaps(b);

    private static Disagreement Line(Corpus corpus, SeriesRound series, (int First, int Second, string Because)[] pairs, (int First, int Second, string Because)[] clashes, Independence independence)
    {
        var taking = clashes.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Order().ToArray();

        // What says the same in the series stands beside those that clash: it is part of their support.
        var ranges = taking.Select(i => series.Figures[i].Range).ToHashSet();
        var beside = pairs.SelectMany(pair => new[] { pair, (First: pair.Second, Second: pair.First, pair.Because) })
            .Where(pair => taking.Contains(pair.First) && ranges.Contains(series.Figures[pair.Second].Range)
                && series.Figures[pair.First].Range == series.Figures[pair.Second].Range)
            .Select(pair => pair.Second);
        var all = taking.Concat(beside).Distinct().Order().ToArray();
        var first = series.Figures[taking[0]];
        return new Disagreement(
            Ids.Shared("disagreement", first.Account, first.Evidence[0].Start!.Value),
            DisagreementKind.Figure,
            On(series.Things[taking[0]]),
            [.. all.Select(i => series.Figures[i].Id).Order(StringComparer.Ordinal)],
            $"{clashes[0].Because}; their times overlap ({Print(series.Figures[clashes[0].First].AsOf)} and {Print(series.Figures[clashes[0].Second].AsOf)}), and no value satisfies the words of both.",
            [
                .. all.GroupBy(i => series.Figures[i].Range)
                    .OrderBy(set => set.Key.Low ?? set.Key.High)
                    .ThenBy(set => set.Key.High)
                    .ThenBy(set => set.Key.Relation)
                    .Select(set => Variant(corpus, series, set.Key, [.. set], independence)),
            ]);
    }

    private static Variant Variant(Corpus corpus, SeriesRound series, FigureRange range, int[] figures, Independence independence)
    {
        var tellings = figures.Select(i => series.Things[i].Telling).Distinct().Order().ToArray();
        return new Variant(
            FigureValue.Print(range, series.Figures[figures[0]].Unit),
            [.. figures.Select(i => series.Figures[i].Holder).Distinct().OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)],
            [.. tellings.Select(t => corpus.Tellings[t].Id)],
            independence.Count(tellings),
            [.. figures.Select(i => series.Figures[i].Evidence[0])]);
    }

    private static string On(CountedThing thing)
    {
        var what = thing.Class == "people" ? "people" : thing.Figure.Counts.Length > 0 ? thing.Figure.Counts : thing.Class;
        return thing.Figure.Role is { } role ? $"number of {what} ({role})" : $"number of {what}";
    }

    private static string Print(Interval interval) => interval.IsDay ? $"{interval.From:uuuu-MM-dd}" : $"{interval.From:uuuu-MM-dd} to {interval.To:uuuu-MM-dd}";
}

namespace Variorum.Collation;

/// <summary>Makes one ledger of what all accounts tell: entries told by several are one, answers are linked, and deadlines that have passed are noted.</summary>
internal static class LedgerRound
{
    public static ImmutableArray<LedgerEntry> Build(Corpus corpus, LedgerLine[][] told, Interval[] published, Independence independence)
    {
        var lines = told.SelectMany(account => account).ToArray();
        var sets = new UnionFind(lines.Length);
        foreach (var (first, second) in Buckets.Pairs(Keys(lines)))
        {
            if (lines[first].Account != lines[second].Account && SameEntry.Are(lines[first], lines[second]))
            {
                sets.Union(first, second);
            }
        }

        var places = new Dictionary<(int Account, int Place), int>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            places.Add((lines[i].Account, lines[i].Place), i);
        }

        var groups = Enumerable.Range(0, lines.Length).GroupBy(sets.Find).ToDictionary(group => group.Key, group => group.Select(i => lines[i]).ToArray());
        var ids = groups.ToDictionary(group => group.Key, group => IdOf(group.Value, corpus), groups.Comparer);
        var lastDay = published.Select(interval => interval.To).Max();
        var entries = groups.Select(group => Entry(group.Value, ids[group.Key])).ToList();
        var histories = new LedgerHistory(entries, lastDay);
        return [.. histories.Written().OrderBy(entry => entry.Id, StringComparer.Ordinal)];

        LedgerEntry Entry(LedgerLine[] group, string id)
        {
            var first = group.OrderBy(line => line.Made.From ?? LocalDate.MaxIsoValue).ThenBy(line => line.Account).ThenBy(line => line.Place).First();
            var answered = group.Select(line => line.Answers is { } answers ? ids[sets.Find(places[(line.Account, answers)])] : null).FirstOrDefault(answer => answer is not null && answer != id);
            var accounts = group.Select(line => line.Account).Distinct().Order().ToArray();
            return new LedgerEntry
            {
                Id = id,
                Kind = first.Kind,
                By = Parties(first, group, line => line.By),
                Of = Parties(first, group, line => line.Of),
                Action = first.Action,
                Condition = first.Condition ?? group.Select(line => line.Condition).FirstOrDefault(condition => condition is not null),
                Deadline = first.Deadline ?? group.Select(line => line.Deadline).FirstOrDefault(deadline => deadline is not null),
                Place = first.PlaceName ?? group.Select(line => line.PlaceName).FirstOrDefault(place => place is not null),
                Strength = first.Strength,
                Made = first.Made,
                AnswersTo = answered,
                History = Told(group, first),
                Status = LedgerStep.Made,
                Accounts = [.. accounts.Select(account => corpus.Tellings[account].Id)],
                IndependentAccounts = independence.Count(accounts),
                Evidence = [.. group.OrderBy(line => line != first).ThenBy(line => line.Account).ThenBy(line => line.Place).SelectMany(line => line.Evidence)],
            };
        }
    }

    /// <summary>Who it is by or of: as the first account says, or as the first that says at all.</summary>
    private static ImmutableArray<Party> Parties(LedgerLine first, LedgerLine[] group, Func<LedgerLine, ImmutableArray<Party>> of) =>
        of(first) is { IsEmpty: false } own ? own : group.Select(of).FirstOrDefault(parties => !parties.IsEmpty, []);

    /// <summary>That it was made, by the word of each account; one that places it on a later day tells of its being made again. Then what became of it, by the accounts that say so.</summary>
    private static ImmutableArray<LedgerTurn> Told(LedgerLine[] group, LedgerLine first) =>
    [
        .. group.OrderBy(line => line != first).ThenBy(line => line.Made.From ?? LocalDate.MaxIsoValue).ThenBy(line => line.Account).ThenBy(line => line.Place)
            .Select(line => new LedgerTurn(IsLater(line, first) ? LedgerStep.Repeated : LedgerStep.Made, line.Made, line.Holder, [line.Evidence[0]])),
        .. group.Where(line => line.Outcome is not null).Select(line => line.Outcome!).OrderBy(turn => turn.Time.From ?? LocalDate.MaxIsoValue).ThenBy(turn => turn.Evidence[0].Account, StringComparer.Ordinal),
    ];

    private static bool IsLater(LedgerLine line, LedgerLine first) =>
        line.Made.From is { } day && first.Made.To is { } made && day > made && line.Made.Evidence.Any(evidence => evidence.For == "made");

    private static string IdOf(LedgerLine[] group, Corpus corpus)
    {
        var earliest = group.MinBy(line => (line.Account, line.Place))!;
        return corpus.Tellings[earliest.Account].LedgerIds[earliest.Place];
    }

    /// <summary>What two lines must share to be compared: the kind, who makes it, and the head of the action.</summary>
    private static List<(ulong Key, int Item)> Keys(LedgerLine[] lines)
    {
        var keys = new List<(ulong, int)>();
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var party in lines[i].By)
            {
                keys.Add((Fnv.Of($"{lines[i].Kind}|{party.Id ?? NameKeys.Plain(party.Name)}|{lines[i].ActionHead}"), i));
            }
        }

        return keys;
    }
}

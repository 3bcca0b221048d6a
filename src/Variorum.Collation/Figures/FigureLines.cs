namespace Variorum.Collation;

/// <summary>The figures of one account as lines of the record, before they are put in series.</summary>
internal static class FigureLines
{
    public static Figure[] Of(Telling telling, ActorTable actors, TimeResolver times)
    {
        var parties = new Parties(telling, actors);
        var lines = new Figure[telling.Figures.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var finding = telling.Figures[i];
            lines[i] = new Figure
            {
                Id = telling.FigureIds[i],
                Account = telling.Id,
                Relation = finding.Range.Relation,
                Low = finding.Range.Low,
                High = finding.Range.High,
                Unit = finding.Unit,
                Counts = finding.Counts is { } counts ? telling.Words(counts) : "",
                CountsHead = finding.CountsHead,
                Role = finding.Role,
                Where = finding.Where is { } where ? telling.Words(where) : null,
                AsOf = GoverningTimes.Of(telling, times, finding.Time, finding.Value, "as_of"),
                Holder = Holders.Of(telling, finding.Value, parties),
                Evidence = Evidence(telling.Account, finding),
            };
        }

        return [.. lines];
    }

    private static ImmutableArray<Evidence> Evidence(AccountText account, FigureFinding finding)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>(4);
        evidence.Add(account.Cite(finding.Evidence, finding.Rule));
        evidence.Add(account.Cite(finding.Value, finding.Rule, "value"));
        Add(finding.Counts, "counts", finding.CountsRule ?? finding.Rule);
        Add(finding.Owner, "owner", finding.Rule);
        Add(finding.Where, "where", finding.Rule);
        return evidence.ToImmutable();

        void Add(Span? span, string key, string rule)
        {
            if (span is { IsEmpty: false } words)
            {
                evidence.Add(account.Cite(words, rule, key));
            }
        }
    }
}

namespace Variorum.Collation;

/// <summary>The ledger of one account: its findings with actors and times.</summary>
internal static class LedgerLines
{
    public static LedgerLine[] Of(Telling telling, ActorTable actors, TimeResolver times)
    {
        var parties = new Parties(telling, actors);
        var lines = new LedgerLine[telling.Ledger.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var finding = telling.Ledger[i];
            lines[i] = new LedgerLine
            {
                Account = telling.Index,
                Place = i,
                Answers = finding.Answers,
                Kind = finding.Kind,
                By = Named(finding.By, parties),
                Of = Named(finding.Of, parties),
                Action = telling.Words(finding.Action),
                ActionHead = finding.ActionHead,
                Condition = finding.Condition is { } condition ? telling.Words(condition) : null,
                Deadline = finding.Deadline is { } deadline ? times.Resolve(deadline, "deadline") : null,
                PlaceName = finding.Place is { } place ? telling.Words(place) : null,
                Strength = finding.Strength,
                Made = GoverningTimes.Of(telling, times, finding.Made ?? SaidAt(telling, finding), finding.Evidence[0], "made"),
                Holder = finding.Holder is { } statement ? parties.Speaker(telling.Said[statement]) : telling.Voice,
                Evidence = Evidence(telling, finding),
            };
            lines[i] = lines[i] with { Outcome = Outcome(telling, times, finding, lines[i].Holder) };
        }

        return lines;
    }

    private static LedgerTurn? Outcome(Telling telling, TimeResolver times, LedgerFinding finding, Party holder) =>
        finding.Outcome is { } outcome
            ? new LedgerTurn(outcome.Step, GoverningTimes.Of(telling, times, null, outcome.Evidence, "made"), holder, [telling.Account.Cite(outcome.Evidence, finding.Rule, null)])
            : null;

    private static ImmutableArray<Party> Named(ImmutableArray<ActorFinding> findings, Parties parties) => [.. findings.Select(parties.Of).Distinct()];

    /// <summary>When the statement was made that holds the entry.</summary>
    private static int? SaidAt(Telling telling, LedgerFinding finding)
    {
        foreach (var statement in telling.Said)
        {
            if (statement.Said is { } time && statement.Content.Any(span => span.Contains(finding.Action)))
            {
                return time;
            }
        }

        return null;
    }

    private static ImmutableArray<Evidence> Evidence(Telling telling, LedgerFinding finding)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>(finding.Evidence.Length + 7);
        foreach (var clause in finding.Evidence)
        {
            Add(clause, null);
        }

        foreach (var party in finding.By)
        {
            Add(party.Words, "by");
            Add(party.Name, "by");
        }

        foreach (var party in finding.Of)
        {
            Add(party.Words, "of");
            Add(party.Name, "of");
        }

        Add(finding.Action, "action");
        Add(finding.Condition, "condition");
        Add(finding.Deadline is { } deadline ? telling.Times[deadline].Span : null, "deadline");
        Add(finding.Place, "place");
        Add(finding.Holder is { } statement ? telling.Said[statement].Speaker : null, "holder");
        return evidence.ToImmutable();

        void Add(Span? span, string? key)
        {
            if (span is { IsEmpty: false } words)
            {
                evidence.Add(telling.Account.Cite(words, finding.Rule, key));
            }
        }
    }
}

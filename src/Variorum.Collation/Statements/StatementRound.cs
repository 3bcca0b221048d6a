namespace Variorum.Collation;

/// <summary>The statements of one account as lines of the record, each said by someone.</summary>
internal static class StatementRound
{
    public static Statement[] Lines(Telling telling, ActorTable actors, TimeResolver times)
    {
        var lines = new Statement[telling.Said.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Line(telling, telling.Said[i], telling.StatementIds[i], actors, times);
        }

        return lines;
    }

    /// <summary>The lines that the record shows: words that somebody said. A stand that an account only reports is none.</summary>
    public static IEnumerable<Statement> Told(Telling telling, Statement[] lines) => lines.Where((_, i) => !telling.Said[i].IsStand);

    private static Statement Line(Telling telling, StatementFinding finding, string id, ActorTable actors, TimeResolver times)
    {
        var parties = new Parties(telling, actors);
        var content = finding.Content.Select(span => telling.Account.Cite(span, finding.Rule, "content")).ToArray();
        var evidence = ImmutableArray.CreateBuilder<Evidence>(content.Length + 3);
        evidence.AddRange(content);
        Add(finding.Cue, "cue");
        Add(finding.Speaker, "speaker");
        Add(finding.SpeakerName, "speaker");
        foreach (var via in finding.Via)
        {
            Add(via, "via");
        }

        return new Statement
        {
            Id = id,
            Account = telling.Id,
            Speaker = parties.Speaker(finding),
            Via = [.. finding.Via.Select(via => parties.Of(via)).Where(via => via.Name != telling.Outlet?.Name).Distinct()],
            Addressee = finding.Addressee is { } addressee ? parties.Of(addressee) : null,
            Cue = finding.Cue is { } cue ? telling.Words(cue) : "",
            Kind = finding.Kind,
            Stance = finding.Stance,
            Content = new StatementContent(content.Length == 1 ? content[0].Text : string.Join(' ', content.Select(e => e.Text)), finding.Content),
            Said = GoverningTimes.Of(telling, times, finding.Said, finding.Cue ?? finding.Content[0], "time") is { Basis: not Basis.Unknown } said ? said : null,
            Evidence = evidence.ToImmutable(),
        };

        void Add(Span? span, string key)
        {
            if (span is { IsEmpty: false } words)
            {
                evidence.Add(telling.Account.Cite(words, finding.Rule, key));
            }
        }
    }
}

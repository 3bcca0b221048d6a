namespace Variorum.Collation;

/// <summary>The events of one account as lines of the record, before those that tell of the same are joined.</summary>
internal static class EventLines
{
    public static EventMention[] Of(Telling telling, ActorTable actors, TimeResolver times)
    {
        var parties = new Parties(telling, actors);
        var lines = new EventMention[telling.Events.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var finding = telling.Events[i];
            lines[i] = new EventMention
            {
                Id = telling.EventIds[i],
                Account = telling.Id,
                Event = "",
                Type = finding.Type,
                Mode = finding.Mode,
                Cameo = finding.Cameo,
                Sources = [.. finding.Sources.Select(source => Of(source, parties))],
                Targets = [.. finding.Targets.Select(target => Of(target, parties))],
                Place = finding.Place is { } place ? telling.Words(place) : null,
                Time = GoverningTimes.Of(telling, times, finding.Time, finding.Trigger, "time"),
                Status = finding.Status,
                Trigger = telling.Words(finding.Trigger),
                Holder = Holders.Of(telling, finding.Trigger, parties),
                Evidence = Evidence(telling.Account, finding),
            };
        }

        return lines;
    }

    private static Participant Of(ActorFinding actor, Parties parties)
    {
        var party = parties.Of(actor.Name ?? actor.Words);
        return new Participant(party.Kind, party.Id, party.Name, actor.Code);
    }

    private static ImmutableArray<Evidence> Evidence(AccountText account, EventFinding finding)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        evidence.Add(account.Cite(finding.Evidence, finding.Rule));
        evidence.Add(account.Cite(finding.Trigger, finding.Rule, "trigger"));
        evidence.AddRange(finding.Sources.SelectMany(source => Named(source, "source")));
        evidence.AddRange(finding.Targets.SelectMany(target => Named(target, "target")));
        if (finding.Place is { IsEmpty: false } place)
        {
            evidence.Add(account.Cite(place, finding.Rule, "place"));
        }

        return evidence.ToImmutable();

        IEnumerable<Evidence> Named(ActorFinding actor, string key)
        {
            yield return account.Cite(actor.Words, finding.Rule, key);
            if (actor.Name is { } name && name != actor.Words)
            {
                yield return account.Cite(name, finding.Rule, key);
            }
        }
    }
}

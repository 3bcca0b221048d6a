namespace Variorum.Collation;

/// <summary>The events of one account as lines of the record, before those that tell of the same are joined.</summary>
internal static class EventLines
{
    /// <summary>How many days before its account its news may have happened.</summary>
    private const int DaysOfNews = 2;

    public static EventMention[] Of(Telling telling, ActorTable actors, TimeResolver times)
    {
        var parties = new Parties(telling, actors);
        var lines = new EventMention[telling.Events.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var finding = telling.Events[i];
            var sources = Participants(finding.Sources, parties);
            lines[i] = new EventMention
            {
                Id = telling.EventIds[i],
                Account = telling.Id,
                Event = "",
                Type = finding.Type,
                Mode = finding.Mode,
                Cameo = finding.Cameo,
                Sources = sources,
                Targets = [.. Participants(finding.Targets, parties).Where(target => !sources.Any(source => IsSame(source, target)))],
                Place = finding.Place is { } place ? telling.Words(place) : null,
                Time = TimeOf(telling, finding, times),
                Status = finding.Status,
                Trigger = telling.Words(finding.Trigger),
                Holder = finding.Holder is { } statement ? parties.Speaker(telling.Said[statement]) : telling.Voice,
                Evidence = Evidence(telling.Account, finding),
            };
        }

        return lines;
    }

    /// <summary>When it happened: where the account gives no time and tells it as its news, at most so many days before the account; where it tells it as more than its news, no later than the account.</summary>
    private static Interval TimeOf(Telling telling, EventFinding finding, TimeResolver times)
    {
        // The time of a clause around it is often that of something else ("on Wednesday for the man who was killed").
        var time = GoverningTimes.Of(telling, times, finding.Time, finding.Trigger, "time");
        var published = times.AsPublished();
        var isStated = finding.Time is not null && time.Evidence.Any(evidence => evidence.For == "time");
        if (finding.Status != EventStatus.Actual || (isStated && !(time.From > published.To)))
        {
            return time;
        }

        // Of an account without a last day, not even its news is known to be later than its first.
        return published with
        {
            From = finding.IsNews && published.To is not null ? published.From?.PlusDays(-DaysOfNews) : null,
            Basis = published.To is null ? Basis.Unknown : published.Basis,
            Why = [finding.IsNews ? "The account tells it as its news and gives no time for it: it was on its day or shortly before." : "The account tells it as past and gives no time for it: it was no later than the account."],
        };
    }

    private static ImmutableArray<Participant> Participants(ImmutableArray<ActorFinding> actors, Parties parties)
    {
        var found = ImmutableArray.CreateBuilder<Participant>(actors.Length);
        foreach (var actor in actors)
        {
            if (actor.IsSomebody && parties.Of(actor) is var party && new Participant(party.Kind, party.Id, party.Name, actor.Code) is var participant && !found.Any(other => IsSame(other, participant)))
            {
                found.Add(participant);
            }
        }

        return found.DrainToImmutable();
    }

    private static bool IsSame(Participant one, Participant other) => one.Id is { } id ? id == other.Id : one.Name == other.Name;

    private static ImmutableArray<Evidence> Evidence(AccountText account, EventFinding finding)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        evidence.Add(account.Cite(finding.Evidence, finding.Rule));
        evidence.Add(account.Cite(finding.Trigger, finding.Rule, "trigger"));
        evidence.AddRange(finding.Sources.SelectMany(source => Named(source, "source")));
        evidence.AddRange(finding.Targets.Where(target => target.IsSomebody).SelectMany(target => Named(target, "target")));
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

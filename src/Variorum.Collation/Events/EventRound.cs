namespace Variorum.Collation;

/// <summary>
/// Joins the tellings of one event: the same type and status, a source and a target in common, days that overlap, and no two places; the same words in copies of one text;
/// a headline and the clause of its account that fills it out.
/// </summary>
/// <remarks>
/// Conservative: what is told without a source, without a target or without a day stays alone among accounts that do not copy each other. Each telling joins the first event
/// whose first telling it agrees with, in the order of the accounts, so that no chain of half agreements joins what nobody tells as one.
/// </remarks>
internal sealed class EventRound
{
    private EventRound(ImmutableArray<EventMention> mentions, ImmutableArray<Event> events) => (Mentions, Events) = (mentions, events);

    /// <summary>The tellings, by account and start, each with the id of its event.</summary>
    public ImmutableArray<EventMention> Mentions { get; }

    /// <summary>The events, by id.</summary>
    public ImmutableArray<Event> Events { get; }

    public static EventRound Build(Corpus corpus, ImmutableArray<EventMention> mentions, Independence independence)
    {
        var tellings = corpus.Tellings.ToDictionary(telling => telling.Id, StringComparer.Ordinal);
        var groups = new EventGroups(independence);
        foreach (var mention in mentions)
        {
            groups.Add(mention, tellings[mention.Account]);
        }

        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var events = ImmutableArray.CreateBuilder<Event>(groups.Groups.Count);
        foreach (var group in groups.Groups)
        {
            // The id of the first telling is unlike all others also where two events begin with the same words.
            var id = "event-" + group[0].Id;
            events.Add(Line(group, id, account => tellings[account].Index, independence));
            foreach (var mention in group)
            {
                ids.Add(mention.Id, id);
            }
        }

        return new EventRound(
            [.. mentions.Select(mention => mention with { Event = ids[mention.Id] })],
            [.. events.OrderBy(line => line.Id, StringComparer.Ordinal)]);
    }

    private static Event Line(IReadOnlyList<EventMention> group, string id, Func<string, int> place, Independence independence)
    {
        var first = group[0];
        string[] accounts = [.. group.Select(mention => mention.Account).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new Event
        {
            Id = id,
            Type = first.Type,
            Mode = group.Select(mention => mention.Mode).FirstOrDefault(mode => mode is not null),
            Cameo = group.Select(mention => mention.Cameo).FirstOrDefault(code => code is not null),
            Sources = group.Select(mention => mention.Sources).FirstOrDefault(sources => !sources.IsEmpty, []),
            Targets = group.Select(mention => mention.Targets).FirstOrDefault(targets => !targets.IsEmpty, []),
            Place = group.Select(mention => mention.Place).FirstOrDefault(named => named is not null),
            Time = TimeOf(group),
            Status = first.Status,
            Label = EventLabels.Of(first),
            Mentions = [.. group.Select(mention => mention.Id).Order(StringComparer.Ordinal)],
            Accounts = [.. accounts],
            IndependentAccounts = independence.Count(accounts.Select(place)),
        };
    }

    /// <summary>The time that an account gives for it; else that of the first to tell it: who copies it later dates it later.</summary>
    private static Interval TimeOf(IReadOnlyList<EventMention> group) =>
        group.Select(mention => mention.Time).FirstOrDefault(time => time.Evidence.Any(e => e.For == "time")) ?? group.Select(mention => mention.Time).MinBy(time => time.To ?? LocalDate.MaxIsoValue)!;
}

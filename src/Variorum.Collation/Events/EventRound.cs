namespace Variorum.Collation;

/// <summary>Joins the tellings of one event: the same type and status, a source and a target in common, days that overlap, and no two places.</summary>
/// <remarks>
/// Conservative: what is told without a source, without a target or without a day stays alone. Each telling joins the first event whose first telling it agrees with, in the
/// order of the accounts, so that no chain of half agreements joins what nobody tells as one.
/// </remarks>
internal sealed class EventRound
{
    /// <summary>A time of more days says too little to tell one event from the next.</summary>
    private const int MostDays = 3;

    private EventRound(ImmutableArray<EventMention> mentions, ImmutableArray<Event> events) => (Mentions, Events) = (mentions, events);

    /// <summary>The tellings, by account and start, each with the id of its event.</summary>
    public ImmutableArray<EventMention> Mentions { get; }

    /// <summary>The events, by id.</summary>
    public ImmutableArray<Event> Events { get; }

    public static EventRound Build(Corpus corpus, ImmutableArray<EventMention> mentions, Independence independence)
    {
        var groups = new List<List<EventMention>>();
        var byKey = new Dictionary<(EventType, EventStatus, string, string), List<List<EventMention>>>();
        foreach (var mention in mentions)
        {
            var keys = KeysOf(mention);
            var group = keys.SelectMany(key => byKey.GetValueOrDefault(key) ?? []).FirstOrDefault(known => IsSame(known[0], mention));
            if (group is null)
            {
                groups.Add(group = []);
                foreach (var key in keys)
                {
                    (byKey.TryGetValue(key, out var known) ? known : byKey[key] = []).Add(group);
                }
            }

            group.Add(mention);
        }

        var places = corpus.Tellings.ToDictionary(telling => telling.Id, telling => telling.Index, StringComparer.Ordinal);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var events = ImmutableArray.CreateBuilder<Event>(groups.Count);
        foreach (var group in groups)
        {
            // The id of the first telling is unlike all others also where two events begin with the same words.
            var line = Line(group, "event-" + group[0].Id, places, independence);
            events.Add(line);
            group.ForEach(mention => ids.Add(mention.Id, line.Id));
        }

        return new EventRound(
            [.. mentions.Select(mention => mention with { Event = ids[mention.Id] })],
            [.. events.OrderBy(line => line.Id, StringComparer.Ordinal)]);
    }

    private static Event Line(List<EventMention> group, string id, Dictionary<string, int> places, Independence independence)
    {
        var first = group[0];
        string[] accounts = [.. group.Select(mention => mention.Account).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new Event
        {
            Id = id,
            Type = first.Type,
            Mode = group.Select(mention => mention.Mode).FirstOrDefault(mode => mode is not null),
            Cameo = group.Select(mention => mention.Cameo).FirstOrDefault(code => code is not null),
            Sources = first.Sources,
            Targets = first.Targets,
            Place = group.Select(mention => mention.Place).FirstOrDefault(place => place is not null),
            Time = group.Select(mention => mention.Time).FirstOrDefault(time => time.Evidence.Any(e => e.For == "time")) ?? first.Time,
            Status = first.Status,
            Label = EventLabels.Of(first),
            Mentions = [.. group.Select(mention => mention.Id).Order(StringComparer.Ordinal)],
            Accounts = [.. accounts],
            IndependentAccounts = independence.Count(accounts.Select(account => places[account])),
        };
    }

    private static (EventType, EventStatus, string, string)[] KeysOf(EventMention mention) =>
        IsShort(mention.Time)
            ? [.. from source in mention.Sources from target in mention.Targets select (mention.Type, mention.Status, KeyOf(source), KeyOf(target))]
            : [];

    private static string KeyOf(Participant party) => party.Id ?? NameKeys.Plain(party.Name);

    private static bool IsShort(Interval time) => time is { From: { } from, To: { } to } && Period.DaysBetween(from, to) < MostDays;

    private static bool IsSame(EventMention first, EventMention other) =>
        first.Time.From <= other.Time.To && other.Time.From <= first.Time.To
        && (first.Mode is null || other.Mode is null || first.Mode == other.Mode)
        && (first.Place is null || other.Place is null || NameKeys.Plain(first.Place) == NameKeys.Plain(other.Place));
}

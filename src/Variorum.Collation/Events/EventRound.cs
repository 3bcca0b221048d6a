namespace Variorum.Collation;

/// <summary>
/// Joins the tellings of one event: the same type and status, a source and a target in common, days that overlap, and no two places; or the same words in copies of one text.
/// </summary>
/// <remarks>
/// Conservative: what is told without a source, without a target or without a day stays alone. Each telling joins the first event whose first telling it agrees with, in the
/// order of the accounts, so that no chain of half agreements joins what nobody tells as one.
/// </remarks>
internal sealed class EventRound
{
    /// <summary>A time of more days says too little to tell one event from the next.</summary>
    private const int MostDays = 3;

    /// <summary>Fewer words may stand in a text and its copy for two things.</summary>
    private const int FewestWords = 4;

    private EventRound(ImmutableArray<EventMention> mentions, ImmutableArray<Event> events) => (Mentions, Events) = (mentions, events);

    /// <summary>The tellings, by account and start, each with the id of its event.</summary>
    public ImmutableArray<EventMention> Mentions { get; }

    /// <summary>The events, by id.</summary>
    public ImmutableArray<Event> Events { get; }

    public static EventRound Build(Corpus corpus, ImmutableArray<EventMention> mentions, Independence independence)
    {
        var groups = new List<List<EventMention>>();
        var byKey = new Dictionary<(EventType, EventStatus, string, string), List<List<EventMention>>>();
        var (copied, told) = (new Dictionary<(CopyKey, int), List<EventMention>>(), new Dictionary<(CopyKey, string), int>());
        var places = corpus.Tellings.ToDictionary(telling => telling.Id, telling => telling.Index, StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            // Where an account tells two things by one clause, the first is that of its copies, and so on.
            var key = new CopyKey(independence.ClusterOf(places[mention.Account]), mention.Type, mention.Status, mention.Trigger, WordsOf(mention));
            var copy = (key, told[(key, mention.Account)] = told.GetValueOrDefault((key, mention.Account)) + 1);
            if (copied.TryGetValue(copy, out var same))
            {
                same.Add(mention);
                continue;
            }

            var keys = KeysOf(mention);
            var group = keys.SelectMany(shared => byKey.GetValueOrDefault(shared) ?? []).FirstOrDefault(known => IsSame(known[0], mention));
            if (group is null)
            {
                groups.Add(group = []);
                foreach (var shared in keys)
                {
                    (byKey.TryGetValue(shared, out var known) ? known : byKey[shared] = []).Add(group);
                }
            }

            group.Add(mention);
            if (IsLong(mention))
            {
                copied.Add(copy, group);
            }
        }

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
            Time = TimeOf(group),
            Status = first.Status,
            Label = EventLabels.Of(first),
            Mentions = [.. group.Select(mention => mention.Id).Order(StringComparer.Ordinal)],
            Accounts = [.. accounts],
            IndependentAccounts = independence.Count(accounts.Select(account => places[account])),
        };
    }

    /// <summary>The time that an account gives for it; else that of the first to tell it: who copies it later dates it later.</summary>
    private static Interval TimeOf(List<EventMention> group) =>
        group.Select(mention => mention.Time).FirstOrDefault(time => time.Evidence.Any(e => e.For == "time")) ?? group.Select(mention => mention.Time).MinBy(time => time.To ?? LocalDate.MaxIsoValue)!;

    /// <summary>The words of its clause, however lines break in them.</summary>
    private static string WordsOf(EventMention mention) => AccountActors.SingleSpaced(mention.Evidence[0].Text);

    private static bool IsLong(EventMention mention) => WordsOf(mention).Count(' ') >= FewestWords - 1;

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

    /// <summary>What a telling and its copies share.</summary>
    /// <param name="Cluster">Which texts copy each other.</param>
    /// <param name="Type">The type of the event.</param>
    /// <param name="Status">How real it is.</param>
    /// <param name="Trigger">The words that tell it.</param>
    /// <param name="Clause">The words of its clause.</param>
    private readonly record struct CopyKey(int Cluster, EventType Type, EventStatus Status, string Trigger, string Clause);
}

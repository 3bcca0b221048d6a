namespace Variorum.Collation;

/// <summary>Groups the tellings of events, in the order of the accounts: those of one event together.</summary>
/// <param name="independence">Which texts copy each other.</param>
internal sealed class EventGroups(Independence independence)
{
    /// <summary>A time of more days says too little to tell one event from the next.</summary>
    private const int MostDays = 3;

    /// <summary>Fewer words may stand in a text and its copy for two things.</summary>
    private const int FewestWords = 4;

    private readonly List<List<EventMention>> _groups = [];
    private readonly Dictionary<PartyKey, List<List<EventMention>>> _byParties = [];
    private readonly Dictionary<(CopyKey Key, int Time), List<EventMention>> _copied = [];
    private readonly Dictionary<(CopyKey Key, string Account), int> _told = [];
    private readonly List<(EventMention Mention, List<EventMention> Group)> _headline = [];

    /// <summary>The groups; the first of each stands for it.</summary>
    public IReadOnlyList<IReadOnlyList<EventMention>> Groups => _groups;

    /// <summary>Adds a telling to the group it belongs to.</summary>
    /// <param name="mention">The telling; those of one account come after one another, in the order of their words.</param>
    /// <param name="telling">Its account.</param>
    public void Add(EventMention mention, Telling telling)
    {
        // Where an account tells two things by one clause, the first is that of its copies, and so on.
        var key = new CopyKey(independence.ClusterOf(telling.Index), mention.Type, mention.Status, mention.Trigger, WordsOf(mention));
        var copy = (key, _told[(key, mention.Account)] = _told.GetValueOrDefault((key, mention.Account)) + 1);
        if (_copied.TryGetValue(copy, out var group))
        {
            group.Add(mention);
        }
        else if ((group = OfHeadline(mention)) is not null)
        {
            // The body says more of it than its headline.
            group.Insert(0, mention);
            Register(mention, group);
        }
        else if ((group = OfParties(mention)) is not null)
        {
            group.Add(mention);
        }
        else
        {
            _groups.Add(group = [mention]);
            Register(mention, group);
        }

        if (key.Clause.Count(' ') >= FewestWords - 1)
        {
            _copied.TryAdd(copy, group);
        }

        if (telling.Account.Blocks.Any(block => block.Kind == BlockKind.Title && mention.Evidence[0].Start is { } start && block.Span.Contains(start)))
        {
            _headline.Add((mention, group));
        }
    }

    /// <summary>The group of a headline of the same account that the telling fills out.</summary>
    private List<EventMention>? OfHeadline(EventMention mention)
    {
        _headline.RemoveAll(line => line.Mention.Account != mention.Account);
        var found = _headline.FindIndex(line => Heads(line.Mention, mention));
        if (found < 0)
        {
            return null;
        }

        var group = _headline[found].Group;
        _headline.RemoveAt(found);
        return group;
    }

    private List<EventMention>? OfParties(EventMention mention) =>
        KeysOf(mention).SelectMany(key => _byParties.GetValueOrDefault(key) ?? []).FirstOrDefault(known => IsSame(known[0], mention));

    private void Register(EventMention mention, List<EventMention> group)
    {
        foreach (var key in KeysOf(mention))
        {
            (_byParties.TryGetValue(key, out var known) ? known : _byParties[key] = []).Add(group);
        }
    }

    /// <summary>Whether a headline tells what a later clause of its account does: the same type, and a party in common where both name any on its side.</summary>
    private static bool Heads(EventMention headline, EventMention mention) =>
        headline.Type == mention.Type && headline.Status == mention.Status
        && (headline.Mode is null || mention.Mode is null || headline.Mode == mention.Mode)
        && Share(headline.Sources, mention.Sources) is not false && Share(headline.Targets, mention.Targets) is not false
        && (Share(headline.Sources, mention.Sources) is true || Share(headline.Targets, mention.Targets) is true);

    /// <summary>Whether two sides have a party in common; null where one of them names none.</summary>
    private static bool? Share(ImmutableArray<Participant> one, ImmutableArray<Participant> other) =>
        one.IsEmpty || other.IsEmpty ? null : one.Any(party => other.Any(same => KeyOf(party) == KeyOf(same)));

    private static bool IsSame(EventMention first, EventMention other) =>
        first.Time.From <= other.Time.To && other.Time.From <= first.Time.To
        && (first.Mode is null || other.Mode is null || first.Mode == other.Mode)
        && (first.Place is null || other.Place is null || NameKeys.Plain(first.Place) == NameKeys.Plain(other.Place));

    private static IEnumerable<PartyKey> KeysOf(EventMention mention) =>
        IsShort(mention.Time)
            ? from source in mention.Sources from target in mention.Targets select new PartyKey(mention.Type, mention.Status, KeyOf(source), KeyOf(target))
            : [];

    private static string KeyOf(Participant party) => party.Id ?? NameKeys.Plain(party.Name);

    private static bool IsShort(Interval time) => time is { From: { } from, To: { } to } && Period.DaysBetween(from, to) < MostDays;

    /// <summary>The words of its clause, however lines break in them.</summary>
    private static string WordsOf(EventMention mention) => AccountActors.SingleSpaced(mention.Evidence[0].Text);

    /// <summary>What tellings of different accounts must share to be compared.</summary>
    /// <param name="Type">The type of the event.</param>
    /// <param name="Status">How real it is.</param>
    /// <param name="Source">One of those who did it.</param>
    /// <param name="Target">One of those it was done to.</param>
    private readonly record struct PartyKey(EventType Type, EventStatus Status, string Source, string Target);

    /// <summary>What a telling and its copies share.</summary>
    /// <param name="Cluster">Which texts copy each other.</param>
    /// <param name="Type">The type of the event.</param>
    /// <param name="Status">How real it is.</param>
    /// <param name="Trigger">The words that tell it.</param>
    /// <param name="Clause">The words of its clause.</param>
    private readonly record struct CopyKey(int Cluster, EventType Type, EventStatus Status, string Trigger, string Clause);
}

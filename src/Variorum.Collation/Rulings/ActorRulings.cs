namespace Variorum.Collation;

/// <summary>Rulings on who is named: merges, splits, and names that name no actor.</summary>
/// <remarks>
/// Of two rulings that cannot both hold the one that goes before stands: a name that is none can be neither merged nor split, and one actor's names cannot be both told apart and
/// merged. To split a name off and merge it with another actor is no contradiction: it moves the name.
/// </remarks>
internal sealed class ActorRulings
{
    private readonly Corpus _corpus;
    private readonly OutcomeBook _outcomes;
    private readonly ActorTable _unruled;
    private readonly Dictionary<(int Telling, string Name), Ruling> _rejected = [];
    private readonly Dictionary<(int Telling, string Name), Ruling> _split = [];

    /// <summary>The rulings that use a name as an actor's, and those that keep two names of one actor together.</summary>
    private readonly Dictionary<(int Telling, string Name), Ruling> _used = [];
    private readonly Dictionary<(int Telling, string Name), Ruling> _together = [];

    private readonly List<(Ruling Ruling, Place First, Place Second)> _merged = [];
    private readonly List<(Ruling Ruling, Place Name)> _alone = [];

    /// <summary>Merges of what is one actor already that stand against a ruling that would tell it apart.</summary>
    private readonly List<(Ruling Ruling, Place Name)> _kept = [];

    /// <summary>Begins with no ruling.</summary>
    /// <param name="corpus">All tellings, with the other rulings applied.</param>
    /// <param name="outcomes">Told what becomes of each ruling.</param>
    /// <param name="unruled">The actors as they are without rulings on them.</param>
    public ActorRulings(Corpus corpus, OutcomeBook outcomes, ActorTable unruled)
    {
        _corpus = corpus;
        _outcomes = outcomes;
        _unruled = unruled;
    }

    /// <summary>What is merged, in the order of the rulings.</summary>
    public IReadOnlyList<ActorMerge> Merges => [.. _merged.Select(one => new ActorMerge(one.First, one.Second, OutcomeBook.Says(one.Ruling)))];

    /// <summary>Takes a ruling in; those that go before others come first.</summary>
    public void Apply(Ruling ruling, ImmutableArray<Place> places, ImmutableArray<Place>? with)
    {
        if (Name(ruling, ruling.Anchor, places) is not { } name)
        {
            return;
        }

        switch (ruling.Rule)
        {
            case RulingRule.Merge:
                if (Name(ruling, ruling.With!, with!.Value) is { } other)
                {
                    Merge(ruling, name, other);
                }

                break;
            case RulingRule.Split:
                Split(ruling, name);
                break;
            default:
                Reject(ruling, name);
                break;
        }
    }

    /// <summary>The tellings with names split off and without those that are none.</summary>
    public void Rule(Telling[] tellings)
    {
        foreach (var index in _split.Keys.Concat(_rejected.Keys).Select(name => name.Telling).Distinct())
        {
            var telling = tellings[index];
            tellings[index] = telling with
            {
                Names = [.. telling.Names.Where(mention => !_rejected.ContainsKey(Key(telling, mention)))],
                SplitNames = [.. _split.Keys.Where(name => name.Telling == index).Select(name => name.Name)],
            };
        }
    }

    /// <summary>The aliases for ids that are no more because the name they come from is rejected; what is left of the actor stands for them.</summary>
    public IEnumerable<Alias> Aliases(Corpus ruled, ActorTable actors)
    {
        var known = actors.Actors.Select(actor => actor.Id).Concat(actors.Aliases.Select(alias => alias.Old)).ToHashSet(StringComparer.Ordinal);
        foreach (var index in _rejected.Keys.Select(name => name.Telling).Distinct())
        {
            var telling = _corpus.Tellings[index];
            var (groups, groupOf) = AccountActors.Of(telling);
            for (var g = 0; g < groups.Length; g++)
            {
                var ruling = _rejected.GetValueOrDefault((index, AccountActors.SingleSpaced(telling.Words(groups[g].Forms[0].First))));
                var left = Enumerable.Range(0, groupOf.Length).Where(i => groupOf[i] == g && !_rejected.ContainsKey(Key(telling, telling.Names[i])));
                if (ruling is not null && !known.Contains(groups[g].Id) && left.FirstOrDefault(-1) is var rest and >= 0
                    && actors.Of(telling, ruled.Tellings[index].FirstNameFrom(telling.Names[rest].Span.Start)) is { } actor)
                {
                    yield return new Alias(groups[g].Id, actor.Id, OutcomeBook.Says(ruling));
                }
            }
        }
    }

    /// <summary>Says which actors came of the merges and splits.</summary>
    public void Note(Corpus ruled, ActorTable actors)
    {
        foreach (var (ruling, first, second) in _merged)
        {
            _outcomes.Applied(ruling, $"{Quoted(first)} and {Quoted(second)} name one actor.", Id(first));
        }

        foreach (var (ruling, name) in _alone)
        {
            _outcomes.Applied(ruling, $"{Quoted(name)} is an actor of its own in this account.", Id(name));
        }

        foreach (var (ruling, name) in _kept)
        {
            _outcomes.Applied(ruling, "Both name one actor, against a ruling that would tell them apart.", Id(name));
        }

        string Id(Place name) => actors.Of(name.Telling, ruled.Tellings[name.Telling.Index].FirstNameFrom(name.Span.Start))!.Id;

        static string Quoted(Place name) => OutcomeBook.Quoted(name.Telling.Words(name.Span));
    }

    private void Merge(Ruling ruling, Place first, Place second)
    {
        (int, string)[] keys = [Key(first), Key(second)];
        var isOne = _unruled.Of(first.Telling, Mention(first)) == _unruled.Of(second.Telling, Mention(second));
        if ((Standing(keys, _rejected) ?? (isOne ? Standing(keys, _split) : null)) is { } standing)
        {
            _outcomes.Contradicted(ruling, standing);
            return;
        }

        foreach (var key in keys)
        {
            _used.TryAdd(key, ruling);
            if (isOne)
            {
                _together.TryAdd(key, ruling);
            }
        }

        if (isOne)
        {
            _outcomes.NoEffect(ruling, "Both name one actor without it.");
        }
        else
        {
            _merged.Add((ruling, first, second));
        }
    }

    private void Split(Ruling ruling, Place name)
    {
        var key = Key(name);
        if ((Standing([key], _rejected) ?? Standing([key], _together)) is { } standing)
        {
            _outcomes.Contradicted(ruling, standing);
            if (_together.ContainsKey(key))
            {
                _kept.Add((standing, name));
            }

            return;
        }

        _used.TryAdd(key, ruling);
        var actor = _unruled.Of(name.Telling, Mention(name))!;
        var own = name.Telling.Names.Where((mention, i) => Key(name.Telling, mention) == key && _unruled.Of(name.Telling, i) == actor).Count();
        if (own == actor.MentionCount)
        {
            _outcomes.NoEffect(ruling, "These words are an actor of their own without it.");
            return;
        }

        _split.TryAdd(key, ruling);
        _alone.Add((ruling, name));
    }

    private void Reject(Ruling ruling, Place name)
    {
        var key = Key(name);
        if (Standing([key], _used) is { } standing)
        {
            _outcomes.Contradicted(ruling, standing);
            return;
        }

        _rejected.TryAdd(key, ruling);
        _outcomes.Applied(ruling, $"{OutcomeBook.Quoted(name.Telling.Words(name.Span))} names no actor in this account.", name.Telling.Id);
    }

    /// <summary>
    /// The name that the words stand for: one that is exactly these, else one that holds them or is held by them. Null, and said so, when there is none, or there are two of different
    /// actors; or, where the ruling is on one account's name and not on an actor, of different words.
    /// </summary>
    private Place? Name(Ruling ruling, RulingAnchor anchor, ImmutableArray<Place> places)
    {
        Place[] all = [.. places.Select(NameAt).OfType<Place>()];
        Place[] exact = [.. all.Where(places.Contains)];
        var names = exact.Length > 0 ? exact : all;
        if (names.Length == 0)
        {
            _outcomes.NoEffect(ruling, $"The words {OutcomeBook.Quoted(anchor.Quote)} name no actor.");
            return null;
        }

        if (names.Skip(1).Any(other => (ruling.Rule != RulingRule.Merge && Key(other) != Key(names[0])) || _unruled.Of(other.Telling, Mention(other)) != _unruled.Of(names[0].Telling, Mention(names[0]))))
        {
            _outcomes.Ambiguous(ruling, anchor);
            return null;
        }

        return names[0];
    }

    /// <summary>The name that some words are, hold, or stand in; null when there is none, or they hold several.</summary>
    private Place? NameAt(Place words)
    {
        int[] touching =
        [
            .. Enumerable.Range(0, words.Telling.Names.Length)
                .Where(i => FindingMatch.Rests(words.Telling.Names[i].Span, words.Span) && _unruled.Of(words.Telling, i) is not null),
        ];
        return touching.Length == 1 ? words with { Span = words.Telling.Names[touching[0]].Span } : null;
    }

    private static Ruling? Standing(IEnumerable<(int, string)> keys, Dictionary<(int, string), Ruling> rulings)
    {
        foreach (var key in keys)
        {
            if (rulings.TryGetValue(key, out var ruling))
            {
                return ruling;
            }
        }

        return null;
    }

    private static int Mention(Place name) => name.Telling.FirstNameFrom(name.Span.Start);

    private static (int Telling, string Name) Key(Place name) => Key(name.Telling, name.Telling.Names[Mention(name)]);

    private static (int Telling, string Name) Key(Telling telling, Mention mention) => (telling.Index, AccountActors.SingleSpaced(telling.Words(mention.Span)));
}

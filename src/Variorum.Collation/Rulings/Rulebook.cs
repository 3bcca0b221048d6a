namespace Variorum.Collation;

/// <summary>
/// Applies the rulings to the tellings before any round looks at them, and hands the rounds what they must know. Of rulings that contradict one another the later stands, of two of one day
/// that of the greater id; so the order of the file cannot be seen.
/// </summary>
internal sealed class Rulebook
{
    private readonly OutcomeBook _outcomes = new();
    private readonly AnchorFinder _finder;
    private readonly RejectRulings _rejects;
    private readonly ActorRulings? _actors;

    /// <summary>Opens a book on a corpus.</summary>
    /// <exception cref="ArgumentException">A ruling is not complete.</exception>
    public Rulebook(Corpus corpus, IReadOnlyCollection<Ruling> rulings, CancellationToken cancellation)
    {
        if (rulings.Select(RulingForm.Fault).FirstOrDefault(fault => fault is not null) is { } fault)
        {
            throw new ArgumentException(fault, nameof(rulings));
        }

        Ruling[] ordered = [.. rulings.DistinctBy(ruling => ruling.Id, StringComparer.Ordinal).OrderByDescending(ruling => ruling.On).ThenByDescending(ruling => ruling.Id, StringComparer.Ordinal)];
        _finder = new AnchorFinder(corpus);
        _rejects = new RejectRulings(corpus, _outcomes);
        var tellings = corpus.Tellings.ToArray();
        var sets = new SetRulings(tellings, _outcomes);
        foreach (var ruling in ordered.Where(ruling => ruling.Rule == RulingRule.Set).OrderBy(ruling => ruling.Kind == RulingKind.Rights))
        {
            if (Find(ruling, ruling.Anchor) is { } places)
            {
                sets.Apply(ruling, places);
            }
        }

        foreach (var ruling in ordered.Where(ruling => ruling is { Rule: RulingRule.Reject, Kind: not RulingKind.Actor }))
        {
            WithPlaces(ruling, _rejects.Apply);
        }

        _rejects.LeaveOut(tellings);
        Corpus = corpus.With(tellings);
        Ruling[] onActors = [.. ordered.Where(ruling => ruling.Rule is RulingRule.Merge or RulingRule.Split || ruling.Kind == RulingKind.Actor)];
        if (onActors.Length > 0)
        {
            _actors = new ActorRulings(Corpus, _outcomes, ActorRound.Resolve(Corpus, [], cancellation));
            Array.ForEach(onActors, ruling => WithPlaces(ruling, _actors.Apply));
            _actors.Rule(tellings);
            Corpus = corpus.With(tellings);
        }
    }

    /// <summary>The tellings as the rulings leave them.</summary>
    public Corpus Corpus { get; }

    /// <summary>The names that rulings give to one actor.</summary>
    public IReadOnlyList<ActorMerge> Merges => _actors?.Merges ?? [];

    /// <summary>The shared texts that no ruling rejects.</summary>
    public List<SharedText> WithoutRejected(List<SharedText> shared) => _rejects.WithoutRejected(shared);

    /// <summary>The actors, with aliases for the ids that rejected names took away.</summary>
    public ActorTable Settle(ActorTable actors)
    {
        if (_actors is null)
        {
            return actors;
        }

        _actors.Note(Corpus, actors);
        Alias[] more = [.. _actors.Aliases(Corpus, actors)];
        return more.Length == 0 ? actors : actors.With(more);
    }

    /// <summary>The disagreements without those that rest on words a ruling keeps out.</summary>
    public ImmutableArray<Disagreement> Disagreements(Func<IReadOnlySet<string>, ImmutableArray<Disagreement>> find) =>
        KeepOut(RulingKind.Disagreement, "disagreements", find, found => found.Refs);

    /// <summary>The timeline without what rests on words a ruling keeps out.</summary>
    public ImmutableArray<TimelineEntry> Timeline(Func<IReadOnlySet<string>, ImmutableArray<TimelineEntry>> build) =>
        KeepOut(RulingKind.Timeline, "the timeline", build, entry => entry.Refs);

    /// <summary>The lines of <c>rulings.jsonl</c>; to be asked for last.</summary>
    public ImmutableArray<RulingOutcome> Outcomes() => _outcomes.Lines();

    private ImmutableArray<T> KeepOut<T>(RulingKind kind, string what, Func<IReadOnlySet<string>, ImmutableArray<T>> make, Func<T, ImmutableArray<string>> refs)
    {
        var lines = make(ImmutableHashSet<string>.Empty);
        if (!_rejects.KeepsOut(kind))
        {
            return lines;
        }

        var except = _rejects.KeptOut(kind);
        _rejects.NoteKeptOut(kind, lines.SelectMany(line => refs(line)).ToHashSet(StringComparer.Ordinal), what);
        return except.Count == 0 ? lines : make(except);
    }

    private void WithPlaces(Ruling ruling, Action<Ruling, ImmutableArray<Place>, ImmutableArray<Place>?> apply)
    {
        if (Find(ruling, ruling.Anchor) is { } places)
        {
            var with = ruling.With is { } anchor ? Find(ruling, anchor) : null;
            if (ruling.With is null || with is not null)
            {
                apply(ruling, places, with);
            }
        }
    }

    private ImmutableArray<Place>? Find(Ruling ruling, RulingAnchor anchor)
    {
        if (!_finder.Knows(anchor))
        {
            _outcomes.UnknownDocument(ruling, anchor);
            return null;
        }

        if (_finder.Find(anchor) is { IsEmpty: false } places)
        {
            return places;
        }

        _outcomes.WordsNotFound(ruling, anchor);
        return null;
    }
}

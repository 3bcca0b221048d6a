namespace Variorum.Collation;

/// <summary>
/// Makes the record from the set of analysed accounts. A pure function: the order of the inputs and the number of threads cannot be seen in
/// the result, and no round is repeated.
/// </summary>
public sealed class Collator
{
    /// <summary>The rounds in their order.</summary>
    public ImmutableArray<StageRun> Rounds { get; } =
    [
        new("rulings", "1"), new("dates", "3"), new("reuse", "1"), new("actors", "3"), new("statements", "4"), new("ledger", "3"),
        new("figures", "3"), new("series", "1"), new("events", "3"), new("wording", "3"), new("disagreements", "1"), new("timeline", "2"),
    ];

    /// <summary>Makes the record.</summary>
    /// <param name="inputs">The documents with the analyses of their accounts, in any order.</param>
    /// <param name="rulings">What people corrected, in any order; a ruling given twice counts once.</param>
    /// <param name="rounds">Is told the name of each round as it begins; may be null.</param>
    /// <param name="cancellation">Stops the work between two rounds or accounts.</param>
    /// <exception cref="ArgumentException">An account stands twice, one names a parent that is not among the inputs, or a ruling has a <see cref="RulingForm.Fault"/>.</exception>
    /// <exception cref="InvalidOperationException">An analysed account lacks a layer.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public Record Collate(IReadOnlyCollection<CollationInput> inputs, IReadOnlyCollection<Ruling> rulings, IProgress<string>? rounds, CancellationToken cancellation)
    {
        var begun = 0;

        Begin();
        var book = new Rulebook(Corpus.Of(inputs), rulings, cancellation);
        var corpus = book.Corpus;

        Begin();
        var published = DatingRound.Published(corpus, cancellation);

        Begin();
        var shared = book.WithoutRejected(ReuseRound.Find(corpus, cancellation));
        var independence = new Independence(corpus.Tellings.Length, shared);

        Begin();
        var actors = book.Settle(ActorRound.Resolve(corpus, book.Merges, cancellation));
        var times = corpus.Tellings.Select(telling => new TimeResolver(telling, published[telling.Index])).ToArray();

        Begin();
        var statements = corpus.Map(telling => StatementRound.Lines(telling, actors, times[telling.Index]), cancellation);
        var children = corpus.Tellings.Where(telling => telling.Parent is not null).ToLookup(telling => telling.Parent!.Value);
        var citations = corpus.Map(telling => CitationRound.Lines(telling, actors, statements[telling.Index], children[telling.Index]), cancellation);
        var told = corpus.Map(telling => StatementRound.Told(telling, statements[telling.Index]).ToArray(), cancellation);

        Begin();
        var entries = corpus.Map(telling => LedgerLines.Of(telling, actors, times[telling.Index]), cancellation);
        var ledger = LedgerRound.Build(corpus, entries, published, independence);

        Begin();
        var figures = corpus.Map(telling => FigureLines.Of(telling, actors, times[telling.Index]), cancellation);

        Begin();
        var things = corpus.Map(telling => CountedThings.Of(telling, figures[telling.Index], actors), cancellation);
        var series = SeriesRound.Build([.. things.SelectMany(t => t)]);

        Begin();
        var mentions = corpus.Map(telling => EventLines.Of(telling, actors, times[telling.Index]), cancellation);
        var events = EventRound.Build(corpus, [.. mentions.SelectMany(lines => lines)], independence);

        Begin();
        var wording = WordingRound.Find(corpus, actors, events);

        Begin();
        var disagreements = book.Disagreements(except => DisagreementRound.Find(corpus, series, independence, except));

        Begin();
        var timeline = book.Timeline(except => TimelineRound.Build(corpus, told, ledger, series.Figures, events, independence, except));
        return new Record
        {
            Documents = corpus.Documents,
            Accounts = [.. corpus.Tellings.Select(telling => AccountLines.Of(telling, published[telling.Index]))],
            Actors = actors.Actors,
            Statements = [.. told.SelectMany(lines => lines)],
            Ledger = ledger,
            Figures = series.Figures,
            EventMentions = events.Mentions,
            Events = events.Events,
            Citations = [.. citations.SelectMany(lines => lines)],
            Reuse = ReuseRound.Lines(corpus, shared, published),
            Wording = wording,
            Timeline = timeline,
            Disagreements = disagreements,
            Aliases = actors.Aliases,
            Rulings = book.Outcomes(),
        };

        void Begin()
        {
            cancellation.ThrowIfCancellationRequested();
            rounds?.Report(Rounds[begun++].Name);
        }
    }
}

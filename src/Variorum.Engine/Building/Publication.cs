using Variorum.Collation;
using Variorum.Engine.Planning;
using Variorum.Store;

namespace Variorum.Engine.Building;

/// <summary>Collates everything a record holds and publishes the result.</summary>
/// <param name="plan">The stages.</param>
/// <param name="store">The record.</param>
/// <param name="rulings">The rulings on it.</param>
/// <param name="fresh">What was analysed in this run, by document; emptied once it is loaded, so that publishing does not hold it in memory.</param>
internal sealed class Publication(Plan plan, RecordStore store, Dictionary<string, ImmutableArray<Analysis>> fresh, ImmutableArray<Ruling> rulings)
{
    private const int IndexBatch = 1000;

    /// <summary>Runs.</summary>
    /// <param name="threads">How many threads work.</param>
    /// <param name="purge">A document that is left out, and taken out in the same step; null for none.</param>
    /// <param name="progress">Told of every mark.</param>
    /// <param name="cancel">Stops before anything is published.</param>
    /// <returns>What <c>record.json</c> says, and what became of the rulings.</returns>
    public async Task<(RecordSummary Summary, ImmutableArray<RulingOutcome> Rulings)> RunAsync(int threads, Purge? purge, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var record = await CollateAsync(threads, purge, progress, cancel);
        record = record with { Purges = [.. (purge is null ? store.Purges() : store.Purges().Add(purge)).OrderBy(p => p.Sha256, StringComparer.Ordinal)] };
        var summary = Summary(record);
        progress?.Report(new BuildProgress(BuildPhase.Publishing, 0, ""));
        if (purge is null)
        {
            store.Publish(record, summary, cancel);
        }
        else
        {
            store.TakeOut(purge, record, summary, cancel);
        }

        progress?.Report(new BuildProgress(BuildPhase.Publishing, 1, ""));
        return (summary, record.Rulings);
    }

    private async Task<Record> CollateAsync(int threads, Purge? purge, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        progress?.Report(new BuildProgress(BuildPhase.Collating, 0, "loading"));
        var inputs = new AnalysisLoader(plan, store, fresh).Load(threads, cancel).Where(input => input.Document.Sha256 != purge?.Sha256).ToList();
        fresh.Clear();

        // Collation does not touch the store, and SQLite indexes on one core only: both at the same time.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var indexing = Task.Run(() => Index(inputs, stop.Token), CancellationToken.None);
        Record record;
        try
        {
            record = plan.Collator.Collate(inputs, rulings, new Rounds(progress), cancel);
        }
        catch
        {
            await stop.CancelAsync();
            await indexing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        progress?.Report(new BuildProgress(BuildPhase.Collating, 0, "indexing for search"));
        await indexing;
        return record;
    }

    private void Index(IReadOnlyList<CollationInput> inputs, CancellationToken cancel)
    {
        var missing = store.NotIndexed(AccountText.Stage).ToHashSet(StringComparer.Ordinal);
        foreach (var batch in inputs.Where(i => missing.Contains(i.Document.Id)).Chunk(IndexBatch))
        {
            cancel.ThrowIfCancellationRequested();
            store.Index([.. batch.Select(i => new SearchableDocument(i.Document.Id, plan.ReadKey, [.. i.Accounts.Select(a => a.Account)]))]);
        }
    }

    private RecordSummary Summary(Record record)
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        counts["documents"] = record.Documents.Length;
        counts["accounts"] = record.Accounts.Length;
        counts["actors"] = record.Actors.Length;
        counts["statements"] = record.Statements.Length;
        counts["figures"] = record.Figures.Length;
        counts["citations"] = record.Citations.Length;
        counts["reuse"] = record.Reuse.Length;
        counts["event_mentions"] = record.EventMentions.Length;
        counts["events"] = record.Events.Length;
        counts["ledger"] = record.Ledger.Length;
        counts["wording"] = record.Wording.Length;
        counts["timeline"] = record.Timeline.Length;
        counts["disagreements"] = record.Disagreements.Length;
        counts["aliases"] = record.Aliases.Length;
        counts["rulings"] = record.Rulings.Length;
        counts["purges"] = record.Purges.Length;
        return new RecordSummary(
            Product.Version,
            "rules",
            RootHash.Of(record.Documents.Select(d => d.Sha256), record.Rulings.Select(r => r.Ruling.Sha256)),
            plan.Runs,
            counts.ToImmutable(),
            store.NotRead());
    }

    private sealed class Rounds(IProgress<BuildProgress>? progress) : IProgress<string>
    {
        private int _done;

        public void Report(string value) => progress?.Report(new BuildProgress(BuildPhase.Collating, ++_done, value));
    }
}

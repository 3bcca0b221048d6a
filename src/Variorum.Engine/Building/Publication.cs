using Variorum.Collation;
using Variorum.Engine.Planning;
using Variorum.Store;

namespace Variorum.Engine.Building;

/// <summary>Collates everything a record holds and publishes the result.</summary>
/// <param name="plan">The stages.</param>
/// <param name="store">The record.</param>
/// <param name="fresh">What was analysed in this run, by document; emptied once it is loaded, so that publishing does not hold it in memory.</param>
internal sealed class Publication(Plan plan, RecordStore store, Dictionary<string, ImmutableArray<Analysis>> fresh)
{
    private const int IndexBatch = 1000;

    /// <summary>Runs.</summary>
    /// <returns>What <c>record.json</c> says.</returns>
    public async Task<RecordSummary> RunAsync(int threads, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var record = await CollateAsync(threads, progress, cancel);
        var summary = Summary(record);
        progress?.Report(new BuildProgress(BuildPhase.Publishing, 0, ""));
        store.Publish(record, summary, cancel);
        progress?.Report(new BuildProgress(BuildPhase.Publishing, 1, ""));
        return summary;
    }

    private async Task<Record> CollateAsync(int threads, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        progress?.Report(new BuildProgress(BuildPhase.Collating, 0, "loading"));
        var inputs = new AnalysisLoader(plan, store, fresh).Load(threads, cancel);
        fresh.Clear();

        // Collation does not touch the store, and SQLite indexes on one core only: both at the same time.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var indexing = Task.Run(() => Index(inputs, stop.Token), CancellationToken.None);
        Record record;
        try
        {
            record = plan.Collator.Collate(inputs, new Rounds(progress), cancel);
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
        counts["timeline"] = record.Timeline.Length;
        counts["disagreements"] = record.Disagreements.Length;
        counts["aliases"] = record.Aliases.Length;
        return new RecordSummary(
            Product.Version,
            "rules",
            RootHash.Of(record.Documents.Select(d => d.Sha256), []),
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

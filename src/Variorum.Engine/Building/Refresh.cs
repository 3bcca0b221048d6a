using Variorum.Engine.Planning;
using Variorum.Reading;
using Variorum.Store;

namespace Variorum.Engine.Building;

/// <summary>Analyses afresh, from the bytes the record keeps, the documents whose layers were made by other stages than those of the plan.</summary>
internal sealed class Refresh(Plan plan, RecordStore store)
{
    private const int Batch = 128;

    /// <summary>Runs.</summary>
    /// <param name="all">Whether every document is analysed afresh, stale or not.</param>
    /// <param name="fresh">What was analysed in this run and needs nothing.</param>
    /// <param name="threads">How many threads analyse.</param>
    /// <param name="progress">Told of every batch.</param>
    /// <param name="cancel">Stops between batches.</param>
    /// <returns>How many documents were analysed afresh.</returns>
    public int Run(bool all, IReadOnlyDictionary<string, ImmutableArray<Analysis>> fresh, int threads, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var stale = store.Documents().Where(d => !fresh.ContainsKey(d.Id)).ToList();
        if (!all)
        {
            stale = Stale(stale);
        }

        var analyst = new DocumentAnalyst(plan, ImmutableHashSet<string>.Empty, []);
        var done = 0;
        foreach (var batch in stale.Chunk(Batch))
        {
            cancel.ThrowIfCancellationRequested();
            var inputs = batch.Select(d => new InputDocument(d.Names[0], d.Container, d.Reader, store.ReadBytes(d.Id))).ToList();
            var analysed = new AnalysedInput[inputs.Count];
            Parallel.For(0, inputs.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, i => analysed[i] = analyst.Analyse(inputs[i]));

            // A document that this version cannot read any more keeps what it had.
            store.SaveAnalyses([.. analysed.Where(a => a.Document is not null).SelectMany(a => a.Document!.Analyses)]);
            progress?.Report(new BuildProgress(BuildPhase.Refreshing, done += batch.Length, ""));
        }

        return stale.Count;
    }

    private List<Document> Stale(List<Document> documents)
    {
        var wanted = plan.Stages.Where(s => s.Kept is not null).Select(s => (s.Name, s.Key)).Prepend((AccountText.Stage, plan.ReadKey)).ToHashSet();
        var current = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in store.AnalysisKeys())
        {
            if (wanted.Contains((key.Stage, key.Key)))
            {
                current[key.Document] = current.GetValueOrDefault(key.Document) + 1;
            }
        }

        return [.. documents.Where(d => current.GetValueOrDefault(d.Id) < wanted.Count)];
    }
}

using Variorum.Collation;
using Variorum.Engine.Planning;
using Variorum.Store;

namespace Variorum.Engine.Building;

/// <summary>Gathers, for collation, what the stages found in every document: from memory where it was found in this run, else from the record.</summary>
internal sealed class AnalysisLoader(Plan plan, RecordStore store, IReadOnlyDictionary<string, ImmutableArray<Analysis>> fresh)
{
    private const int Batch = 512;

    /// <summary>Every document with the analyses of its accounts, by id.</summary>
    public IReadOnlyList<CollationInput> Load(int threads, CancellationToken cancel)
    {
        var loaded = new List<CollationInput>();
        var kept = plan.Stages.Where(s => s.Kept is not null).ToList();
        foreach (var documents in store.Documents().Chunk(Batch))
        {
            cancel.ThrowIfCancellationRequested();

            // The disk is read on this thread; what was read is parsed on all.
            var rows = documents.Select(d => fresh.ContainsKey(d.Id) ? [] : store.Analyses(d.Id)).ToArray();
            var inputs = new CollationInput[documents.Length];
            Parallel.For(
                0,
                documents.Length,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel },
                i => inputs[i] = new CollationInput(documents[i], fresh.TryGetValue(documents[i].Id, out var analyses) ? analyses : Read(rows[i], kept)));
            loaded.AddRange(inputs);
        }

        return loaded;
    }

    private ImmutableArray<Analysis> Read(IReadOnlyList<StoredAnalysis> rows, List<PlannedStage> kept)
    {
        var analyses = plan.ReadLayer.Read(rows.First(r => r.Stage == AccountText.Stage).Body.Span).Select(account => new Analysis((AccountText)account!)).ToArray();
        foreach (var planned in kept)
        {
            if (rows.FirstOrDefault(r => r.Stage == planned.Name) is not { } row)
            {
                continue;
            }

            var layers = planned.Kept!.Read(row.Body.Span);
            for (var i = 0; i < analyses.Length; i++)
            {
                if (layers[i] is { } layer)
                {
                    analyses[i] = analyses[i].With(layer);
                }
            }
        }

        return [.. analyses];
    }
}

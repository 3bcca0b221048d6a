using Variorum.Collation;
using Variorum.Engine.Planning;
using Variorum.Store;

namespace Variorum.Engine.Building;

/// <summary>Reads back, for collation, what the stages found in every document.</summary>
internal sealed class AnalysisLoader(Plan plan, RecordStore store)
{
    private const int Batch = 512;

    /// <summary>Every document with the analyses of its accounts, by id.</summary>
    public IReadOnlyList<CollationInput> Load(int threads, CancellationToken cancel)
    {
        var loaded = new List<CollationInput>();
        var kept = plan.Stages.Where(s => s.Kept is not null).ToList();

        // Documents and analyses both come by document id. The disk is read on this thread; what was read is parsed on all.
        using var bodies = store.Analyses().GetEnumerator();
        var more = bodies.MoveNext();
        foreach (var documents in store.Documents().Chunk(Batch))
        {
            cancel.ThrowIfCancellationRequested();
            var rows = documents.Select(_ => new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)).ToArray();
            for (var i = 0; i < documents.Length; i++)
            {
                for (; more && bodies.Current.Document == documents[i].Id; more = bodies.MoveNext())
                {
                    rows[i][bodies.Current.Stage] = bodies.Current.Body;
                }
            }

            var inputs = new CollationInput[documents.Length];
            Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, i => inputs[i] = Read(documents[i], rows[i], kept));
            loaded.AddRange(inputs);
        }

        return loaded;
    }

    private CollationInput Read(Document document, Dictionary<string, ReadOnlyMemory<byte>> rows, List<PlannedStage> kept)
    {
        var analyses = plan.ReadLayer.Read(rows[Plan.ReadStage].Span).Select(account => new Analysis((AccountText)account!)).ToArray();
        foreach (var planned in kept)
        {
            if (!rows.TryGetValue(planned.Name, out var body))
            {
                continue;
            }

            var layers = planned.Kept!.Read(body.Span);
            for (var i = 0; i < analyses.Length; i++)
            {
                if (layers[i] is { } layer)
                {
                    analyses[i] = analyses[i].With(layer);
                }
            }
        }

        return new CollationInput(document, [.. analyses]);
    }
}

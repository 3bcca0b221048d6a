using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Engine.Rulings;
using Variorum.Store;

namespace Variorum.Engine.Purging;

/// <summary>
/// Takes a document out of a record for good: its bytes, where it was met, what was found in it, its words in the index, and every line that rests on it. The record without it is made
/// first, then both change in one step, so that a kill leaves the one or the other.
/// </summary>
/// <param name="plan">The stages.</param>
public sealed class RecordPurger(Plan plan)
{
    /// <summary>Purges.</summary>
    /// <param name="request">What, who and why.</param>
    /// <param name="progress">Told of every mark; null when nobody looks.</param>
    /// <param name="cancel">Stops before the document is taken out.</param>
    /// <exception cref="ArgumentException">The record neither holds the document nor ever purged it.</exception>
    /// <exception cref="InvalidDataException">The rulings on the record cannot be read.</exception>
    /// <exception cref="StoreException">The record cannot be opened or written.</exception>
    public async Task<PurgeReport> PurgeAsync(PurgeRequest request, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var rulings = RulingFile.Load(request.Record);
        using var store = RecordStore.OpenForWriting(request.Record);
        store.FinishPurges();
        var before = store.Purges().FirstOrDefault(purge => purge.Sha256 == request.Sha256);
        var isKept = store.Contains(Ids.Document(request.Sha256));
        if (!isKept && before is null)
        {
            throw new ArgumentException($"{request.Record} holds no document {request.Sha256}", nameof(request));
        }

        var purge = before ?? new Purge(request.Sha256, request.By, request.On, request.Because);
        new Refresh(plan, store).Run(all: false, ImmutableDictionary<string, ImmutableArray<Analysis>>.Empty, request.Threads, progress, cancel);
        var (summary, _) = await new Publication(plan, store, [], rulings.Rulings).RunAsync(request.Threads, isKept ? purge : null, progress, cancel);
        return new PurgeReport(
            purge,
            isKept,
            store.BackUps(),
            rulings.Rulings.Any(ruling => ruling.Document == request.Sha256 || ruling.With?.Document == request.Sha256) ? rulings.Path : null,
            summary);
    }
}

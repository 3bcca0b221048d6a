using Variorum.Engine.Planning;
using Variorum.Engine.Rulings;
using Variorum.Reading;
using Variorum.Store;

namespace Variorum.Engine.Building;

/// <summary>
/// Builds a record, or adds to one: reads and analyses what is new, saves it in batches, analyses afresh what an older version analysed, collates
/// all accounts, and publishes the result.
/// </summary>
/// <remarks>
/// A batch that is saved survives a kill at any moment; the same request again goes on from there and ends in the same record. Inputs may come in any order and
/// on any number of threads.
/// </remarks>
/// <param name="plan">The stages.</param>
public sealed class RecordBuilder(Plan plan)
{
    private const int BatchDocuments = 128;
    private const long BatchBytes = 4 * 1024 * 1024;

    /// <summary>Builds.</summary>
    /// <param name="request">What to build from, and where.</param>
    /// <param name="progress">Told of every mark, from several threads; null when nobody looks.</param>
    /// <param name="cancel">Stops the build; what was saved stays.</param>
    /// <returns>What was done and found.</returns>
    /// <exception cref="InvalidDataException">The rulings on the record cannot be read; nothing was done.</exception>
    /// <exception cref="FileNotFoundException">Nothing is given to read, and there is no record.</exception>
    /// <exception cref="StoreException">The record cannot be opened or written.</exception>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public async Task<BuildReport> BuildAsync(BuildRequest request, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var rulings = RulingFile.Load(request.Record);
        if (request.Paths.IsEmpty && !File.Exists(request.Record))
        {
            throw new FileNotFoundException($"There is no record {request.Record}, and nothing is given to make one from. Give files or folders to read.");
        }

        using var store = RecordStore.OpenForWriting(request.Record);
        store.FinishPurges();
        var intake = await TakeInAsync(store, request, progress, cancel);
        var added = intake.Fresh.Count;
        var refreshed = new Refresh(plan, store).Run(request.Rebuild, intake.Fresh, request.Threads, progress, cancel);
        var (summary, outcomes) = await new Publication(plan, store, intake.Fresh, rulings.Rulings).RunAsync(request.Threads, purge: null, progress, cancel);
        return new BuildReport(added, intake.Known, refreshed, [.. intake.NotRead.OrderBy(n => n.Name, StringComparer.Ordinal).ThenBy(n => n.Reason, StringComparer.Ordinal)], summary, outcomes);
    }

    private async Task<IntakeResult> TakeInAsync(RecordStore store, BuildRequest request, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        store.Retry(request.Paths.ToImmutableHashSet(StringComparer.Ordinal));
        var result = new IntakeResult();
        var known = store.Documents().Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var inputs = Inputs.EnumerateAsync(request.Paths, request.StandardInput, request.Limits, cancel);
        var batch = new List<AnalysedInput>();
        long bytes = 0;
        var done = 0;

        // One batch is saved while the next is gathered; never two at once.
        var saving = Task.CompletedTask;
        Task SaveBatchAsync()
        {
            var (full, reached) = (batch, done);
            batch = [];
            bytes = 0;
            return Task.Run(
                () =>
                {
                    Save(store, full, result);
                    progress?.Report(new BuildProgress(BuildPhase.Saved, reached, ""));
                },
                CancellationToken.None);
        }

        try
        {
            await foreach (var analysed in Intake.AnalyseAsync(inputs, new DocumentAnalyst(plan, known, store.Purges()), request.Threads, cancel))
            {
                batch.Add(analysed);
                bytes += analysed.Document?.Bytes.Length ?? 0;
                progress?.Report(new BuildProgress(BuildPhase.Reading, ++done, analysed.Name));
                if (batch.Count == BatchDocuments || bytes >= BatchBytes)
                {
                    await saving;
                    saving = SaveBatchAsync();
                }
            }

            await saving;
            saving = SaveBatchAsync();
        }
        finally
        {
            await saving;
        }

        return result;
    }

    private static void Save(RecordStore store, List<AnalysedInput> batch, IntakeResult result)
    {
        var notRead = batch.Where(a => a.Why is not null).Select(a => a.Why!).ToList();
        store.Save([.. batch.Where(a => a.Document is not null).Select(a => a.Document!)], notRead);
        result.NotRead.AddRange(notRead);
        foreach (var analysed in batch.Where(a => a.Document is not null))
        {
            if (analysed.Known || !result.Add(analysed.Document!, analysed.Analyses))
            {
                result.Known++;
            }
        }
    }

    private sealed class IntakeResult
    {
        private readonly Dictionary<string, string> _readers = new(StringComparer.Ordinal);

        /// <summary>What was analysed in this run, by document: collation need not read it back.</summary>
        public Dictionary<string, ImmutableArray<Analysis>> Fresh { get; } = new(StringComparer.Ordinal);

        public List<NotRead> NotRead { get; } = [];

        public int Known { get; set; }

        /// <summary>Adds a document, once: of the same bytes under two names those of the lesser reader stand, as in the store.</summary>
        /// <returns>Whether it is the first with these bytes.</returns>
        public bool Add(StoredDocument document, ImmutableArray<Analysis> analyses)
        {
            var first = _readers.TryAdd(document.Id, document.Reader);
            if (first || string.CompareOrdinal(document.Reader, _readers[document.Id]) < 0)
            {
                _readers[document.Id] = document.Reader;
                Fresh[document.Id] = analyses;
            }

            return first;
        }
    }
}

using Variorum.Engine.Planning;
using Variorum.Reading;
using Variorum.Store;

namespace Variorum.Engine.Verifying;

/// <summary>
/// Re-checks a record from its own bytes: every document's hash, that its clean text still leads to its decoded source, every range of every line with the words it
/// should hold, every id that is named, the root hash, and the file's own integrity. Trusts nothing that a line says of itself.
/// </summary>
/// <param name="plan">The stages; documents are decoded by its reader.</param>
public sealed class RecordVerifier(Plan plan)
{
    /// <summary>Checks a record.</summary>
    /// <param name="store">The record, open for reading.</param>
    /// <param name="inputs">Files and folders that hold the original inputs; empty to check the record alone.</param>
    /// <param name="limits">How large and deep inputs may be.</param>
    /// <param name="cancel">Stops the check.</param>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    public async Task<VerifyReport> VerifyAsync(RecordStore store, ImmutableArray<string> inputs, ReadingLimits limits, CancellationToken cancel)
    {
        var failures = new List<CheckFailure>();
        failures.AddRange(store.Check(cancel).Select(what => new CheckFailure("file", what)));
        var documents = store.Documents().ToList();
        var texts = Texts(store, failures);
        var (checker, lines) = CheckLines(store, documents, texts, cancel);
        failures.AddRange(checker.Failures);
        var ranges = checker.Ranges + new DocumentChecker(plan, store, checker.SourceClaims, failures).Check(documents, texts, cancel);
        var root = RootHash.Of(documents.Select(d => d.Sha256), store.Lines<RulingOutcome>().Select(r => r.Ruling.Sha256));
        if (store.Summary() is not { } summary)
        {
            failures.Add(new CheckFailure("record", "nothing was published yet: the build was interrupted. Run the same build again."));
        }
        else if (summary.InputsHash != root)
        {
            failures.Add(new CheckFailure("record", $"the root hash of the documents and rulings is {root}, not {summary.InputsHash}"));
        }

        int? found = inputs.IsEmpty ? null : await CompareAsync(documents, inputs, limits, failures, cancel);
        return new VerifyReport(documents.Count, lines, ranges, found, root, [.. failures]);
    }

    private Dictionary<string, AccountText> Texts(RecordStore store, List<CheckFailure> failures)
    {
        var texts = new Dictionary<string, AccountText>(StringComparer.Ordinal);
        foreach (var analysis in store.Analyses().Where(a => a.Stage == AccountText.Stage))
        {
            try
            {
                foreach (var account in plan.ReadLayer.Read(analysis.Body.Span).Cast<AccountText>())
                {
                    texts[account.Id] = account;
                }
            }
            catch (Exception damage) when (damage is System.Text.Json.JsonException or ArgumentException)
            {
                failures.Add(new CheckFailure($"document {analysis.Document}", "its accounts cannot be read back: " + damage.Message));
            }
        }

        return texts;
    }

    private static (LineChecker Checker, int Lines) CheckLines(RecordStore store, List<Document> documents, Dictionary<string, AccountText> texts, CancellationToken cancel)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        ids.UnionWith(documents.Select(d => d.Id));
        ids.UnionWith(store.Lines<Account>().Select(l => l.Id));
        ids.UnionWith(store.Lines<Actor>().Select(l => l.Id));
        ids.UnionWith(store.Lines<Statement>().Select(l => l.Id));
        foreach (var figure in store.Lines<Figure>())
        {
            ids.Add(figure.Id);
            if (figure.Series is { } series)
            {
                ids.Add(series);
            }
        }

        ids.UnionWith(store.Lines<EventMention>().Select(l => l.Id));
        ids.UnionWith(store.Lines<Event>().Select(l => l.Id));
        ids.UnionWith(store.Lines<LedgerEntry>().Select(l => l.Id));
        ids.UnionWith(store.Lines<Disagreement>().Select(l => l.Id));
        var checker = new LineChecker(texts, ids);
        var lines = 0;
        void Check(string kind, IEnumerable<byte[]> bodies)
        {
            foreach (var body in bodies)
            {
                cancel.ThrowIfCancellationRequested();
                checker.Check(kind, body);
                lines++;
            }
        }

        Check("accounts", store.Bodies<Account>());
        Check("actors", store.Bodies<Actor>());
        Check("statements", store.Bodies<Statement>());
        Check("figures", store.Bodies<Figure>());
        Check("citations", store.Bodies<Citation>());
        Check("reuse", store.Bodies<Reuse>());
        Check("event_mentions", store.Bodies<EventMention>());
        Check("events", store.Bodies<Event>());
        Check("ledger", store.Bodies<LedgerEntry>());
        Check("wording", store.Bodies<Wording>());
        Check("timeline", store.Bodies<TimelineEntry>());
        Check("disagreements", store.Bodies<Disagreement>());
        Check("aliases", store.Bodies<Alias>());
        foreach (var outcome in store.Lines<RulingOutcome>())
        {
            checker.Check(outcome);
            lines++;
        }

        return (checker, lines);
    }

    /// <summary>Looks for every document among the original files, by the hash of its bytes.</summary>
    private static async Task<int> CompareAsync(List<Document> documents, ImmutableArray<string> paths, ReadingLimits limits, List<CheckFailure> failures, CancellationToken cancel)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var input in Inputs.EnumerateAsync(paths, null, limits, cancel))
        {
            if (input is InputDocument document)
            {
                present.Add(Ids.Sha256(document.Bytes.Span));
            }
        }

        var found = 0;
        foreach (var document in documents)
        {
            if (present.Contains(document.Sha256))
            {
                found++;
            }
            else
            {
                failures.Add(new CheckFailure($"document {document.Id}", $"no input has its SHA-256 {document.Sha256}: {string.Join(", ", document.Names)} is missing or was changed"));
            }
        }

        return found;
    }
}

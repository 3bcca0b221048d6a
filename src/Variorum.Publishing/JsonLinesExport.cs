using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Store;

namespace Variorum.Publishing;

/// <summary>
/// Writes a record as JSON Lines: one canonical file for each kind of line and <c>record.json</c> about the whole (docs/export.md). Equal records give equal files.
/// </summary>
public static class JsonLinesExport
{
    /// <summary>Kinds of lines whose stages do not exist yet: their files are there, empty.</summary>
    private static readonly string[] Later = ["event_mentions", "events", "ledger", "stories", "wording"];

    /// <summary>Writes the export. Files of the same names are replaced.</summary>
    /// <param name="store">The record, open for reading.</param>
    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <param name="texts">The clean text of an account by its id, to go into <c>accounts.jsonl</c>; null to leave the texts out.</param>
    /// <param name="cancel">Stops between lines.</param>
    /// <returns>The number of lines written.</returns>
    /// <exception cref="InvalidOperationException">Nothing was published in the record yet.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    public static int Write(RecordStore store, string folder, IReadOnlyDictionary<string, string>? texts, CancellationToken cancel)
    {
        var summary = store.Summary() ?? throw new InvalidOperationException($"nothing was published in {store.Path} yet: its build was interrupted. Run the same build again.");
        Directory.CreateDirectory(folder);
        var accounts = texts is null
            ? store.Bodies<Account>()
            : store.Lines<Account>().Select(account => RecordJson.ToBytes(account with { Text = texts[account.Id] }));
        var lines = WriteFile(folder, "documents", store.Bodies<Document>(), cancel)
            + WriteFile(folder, "accounts", accounts, cancel)
            + WriteFile(folder, "actors", store.Bodies<Actor>(), cancel)
            + WriteFile(folder, "statements", store.Bodies<Statement>(), cancel)
            + WriteFile(folder, "figures", store.Bodies<Figure>(), cancel)
            + WriteFile(folder, "citations", store.Bodies<Citation>(), cancel)
            + WriteFile(folder, "reuse", store.Bodies<Reuse>(), cancel)
            + WriteFile(folder, "timeline", store.Bodies<TimelineEntry>(), cancel)
            + WriteFile(folder, "disagreements", store.Bodies<Disagreement>(), cancel)
            + WriteFile(folder, "aliases", store.Bodies<Alias>(), cancel);
        foreach (var kind in Later)
        {
            WriteFile(folder, kind, [], cancel);
        }

        using var record = File.Create(Path.Combine(folder, "record.json"));
        record.Write(RecordJson.ToBytes(summary));
        record.WriteByte((byte)'\n');
        return lines;
    }

    private static int WriteFile(string folder, string kind, IEnumerable<byte[]> bodies, CancellationToken cancel)
    {
        var lines = 0;
        using var file = new BufferedStream(File.Create(Path.Combine(folder, kind + ".jsonl")), 1 << 16);
        foreach (var body in bodies)
        {
            cancel.ThrowIfCancellationRequested();
            file.Write(body);
            file.WriteByte((byte)'\n');
            lines++;
        }

        return lines;
    }
}

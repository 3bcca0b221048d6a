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
    private static readonly string[] Later = ["stories"];

    /// <summary>Writes the export. Files of the same names are replaced.</summary>
    /// <param name="record">The record.</param>
    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <param name="withText">Whether the clean texts go into <c>accounts.jsonl</c>.</param>
    /// <param name="cancel">Stops between lines.</param>
    /// <returns>The number of lines written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    public static int Write(PublishedRecord record, string folder, bool withText, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var accounts = withText ? record.All<Account>().Select(account => RecordJson.ToBytes(account with { Text = record.Text(account.Id)!.Text })) : record.Bodies<Account>();
        var lines = WriteFile(folder, "documents", record.Bodies<Document>(), cancel)
            + WriteFile(folder, "accounts", accounts, cancel)
            + WriteFile(folder, "actors", record.Bodies<Actor>(), cancel)
            + WriteFile(folder, "statements", record.Bodies<Statement>(), cancel)
            + WriteFile(folder, "figures", record.Bodies<Figure>(), cancel)
            + WriteFile(folder, "citations", record.Bodies<Citation>(), cancel)
            + WriteFile(folder, "reuse", record.Bodies<Reuse>(), cancel)
            + WriteFile(folder, "event_mentions", record.Bodies<EventMention>(), cancel)
            + WriteFile(folder, "events", record.Bodies<Event>(), cancel)
            + WriteFile(folder, "ledger", record.Bodies<LedgerEntry>(), cancel)
            + WriteFile(folder, "wording", record.Bodies<Wording>(), cancel)
            + WriteFile(folder, "timeline", record.Bodies<TimelineEntry>(), cancel)
            + WriteFile(folder, "disagreements", record.Bodies<Disagreement>(), cancel)
            + WriteFile(folder, "aliases", record.Bodies<Alias>(), cancel)
            + WriteFile(folder, "rulings", record.Bodies<RulingOutcome>(), cancel)
            + WriteFile(folder, "purges", record.Bodies<Purge>(), cancel);
        foreach (var kind in Later)
        {
            WriteFile(folder, kind, [], cancel);
        }

        using var about = File.Create(Path.Combine(folder, "record.json"));
        about.Write(RecordJson.ToBytes(record.Summary));
        about.WriteByte((byte)'\n');
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

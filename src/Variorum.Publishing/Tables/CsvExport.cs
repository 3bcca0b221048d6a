using System.Collections.Immutable;
using System.Text;
using Variorum.Model;

namespace Variorum.Publishing.Tables;

/// <summary>
/// Writes a record as CSV: one file of RFC 4180 for each kind of line, for spreadsheets and statistics programs (docs/export.md explains the columns). Cells that a spreadsheet
/// would take for formulas are made text.
/// </summary>
public static class CsvExport
{
    /// <summary>Writes the tables. Files of the same names are replaced.</summary>
    /// <param name="record">The record.</param>
    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <param name="withText">Whether the clean texts go into the column <c>text</c> of <c>accounts.csv</c>.</param>
    /// <param name="cancel">Stops between rows.</param>
    /// <returns>The number of rows written, headings not counted.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static int Write(PublishedRecord record, string folder, bool withText, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var accounts = record.All<Account>().Select(account => withText ? account with { Text = record.Text(account.Id)?.Text } : account);
        var variants = record.All<Disagreement>().SelectMany(line => line.Variants, (line, side) => (line, side));
        return Table("documents", Columns.Documents, record.All<Document>())
            + Table("accounts", Columns.Accounts, accounts)
            + Table("actors", Columns.Actors, record.All<Actor>())
            + Table("statements", Columns.Statements, record.All<Statement>())
            + Table("figures", Columns.Figures, record.All<Figure>())
            + Table("citations", Columns.Citations, record.All<Citation>())
            + Table("reuse", Columns.Reuse, record.All<Reuse>())
            + Table("event_mentions", Columns.EventMentions, record.All<EventMention>())
            + Table("events", Columns.Events, record.All<Event>())
            + Table("ledger", Columns.Ledger, record.All<LedgerEntry>())
            + Table("wording", Columns.Wording, record.All<Wording>().SelectMany(line => line.Labels, (line, label) => (line, label)))
            + Table("timeline", Columns.Timeline, record.All<TimelineEntry>())
            + Table("disagreements", Columns.Disagreements, variants)
            + Table("rulings", Columns.Rulings, record.All<RulingOutcome>())
            + Table("purges", Columns.Purges, record.All<Purge>())
            + Table("aliases", Columns.Aliases, record.All<Alias>())
            + Table("not_read", Columns.NotRead, record.Summary.NotRead);

        int Table<T>(string name, ImmutableArray<CsvColumn<T>> columns, IEnumerable<T> lines)
        {
            var rows = 0;
            using var file = new StreamWriter(Path.Combine(folder, name + ".csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
            Csv.WriteRow(file, columns.Select(c => c.Name));
            foreach (var line in lines)
            {
                cancel.ThrowIfCancellationRequested();
                Csv.WriteRow(file, columns.Select(c => c.Cell(line)));
                rows++;
            }

            return rows;
        }
    }
}

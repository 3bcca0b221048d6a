using System.Text;
using Variorum.Publishing.Html.Sections;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html;

/// <summary>
/// Writes a record as one self-contained page without script: it opens from a disk or a mail, prints, and fetches nothing. Its Content-Security-Policy allows its own style sheet and nothing else.
/// </summary>
public static class HtmlExport
{
    private static readonly (string Id, string Name)[] Sections =
    [
        ("overview", "Overview"), ("disagreements", "Disagreements"), ("ledger", "Ledger"), ("figures", "Figures"), ("statements", "Statements"), ("timeline", "Timeline"),
        ("events", "Events"), ("wording", "Wording"), ("actors", "Actors"), ("copies", "Copies and citations"), ("accounts", "Accounts"), ("rulings", "Rulings"), ("not-read", "Not read"),
    ];

    /// <summary>Writes the page.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    /// <param name="withText">Whether the clean texts go in, with the ranges of the evidence highlighted; else each line shows its words and a sentence either side.</param>
    /// <param name="cancel">Stops between lines.</param>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static void Write(PublishedRecord record, Stream output, bool withText, CancellationToken cancel)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var page = new HtmlPage(record, writer, withText, cancel);
        PageFrame.Open(page, $"Record {Path.GetFileNameWithoutExtension(record.Path)}", record.Summary.Version, Sections);
        OverviewSection.Write(page);
        DisagreementsSection.Write(page);
        LedgerSection.Write(page);
        FiguresSection.Write(page);
        StatementsSection.Write(page);
        TimelineSection.Write(page);
        EventsSection.Write(page);
        WordingSection.Write(page);
        ActorsSection.Write(page);
        CopiesSection.Write(page);
        AccountsSection.Write(page);
        RulingsSection.Write(page);
        NotReadSection.Write(page);
        PageFrame.Close(
            page,
            $"Made by Variorum {record.Summary.Version} from {Phrases.Count(record.Summary.Counts["documents"], "document")}, root hash {record.Summary.InputsHash}. "
            + "Places are given as [start:end) in UTF-16 code units of the account’s clean text. What is said here is said by those it is ascribed to; Variorum takes no side.");
    }
}

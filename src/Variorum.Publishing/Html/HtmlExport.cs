using System.Security.Cryptography;
using System.Text;
using Variorum.Publishing.Html.Sections;

namespace Variorum.Publishing.Html;

/// <summary>
/// Writes a record as one self-contained page without script: it opens from a disk or a mail, prints, and fetches nothing. Its Content-Security-Policy allows its own style sheet and nothing else.
/// </summary>
public static class HtmlExport
{
    private static readonly string Style = LoadStyle();

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
        var title = $"Record {Path.GetFileNameWithoutExtension(record.Path)}";
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        page.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="Variorum {record.Summary.Version}">
            <title>{title}</title>
            <style>{new Markup(Style)}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the record</a>
            <header><h1>{title}</h1></header>
            <nav aria-label="Sections"><ul><li><a href="#overview">Overview</a></li><li><a href="#disagreements">Disagreements</a></li><li><a href="#figures">Figures</a></li><li><a href="#statements">Statements</a></li><li><a href="#timeline">Timeline</a></li><li><a href="#actors">Actors</a></li><li><a href="#copies">Copies and citations</a></li><li><a href="#accounts">Accounts</a></li><li><a href="#not-read">Not read</a></li></ul></nav>
            <main id="content">
            """);
        OverviewSection.Write(page);
        DisagreementsSection.Write(page);
        FiguresSection.Write(page);
        StatementsSection.Write(page);
        TimelineSection.Write(page);
        ActorsSection.Write(page);
        CopiesSection.Write(page);
        AccountsSection.Write(page);
        NotReadSection.Write(page);
        page.Write($"""
            </main>
            <footer class="quiet"><p>Made by Variorum {record.Summary.Version} from {record.Summary.Counts["documents"]} documents, root hash {record.Summary.InputsHash}. Places are given as [start:end) in UTF-16 code units of the account’s clean text. What is said here is said by those it is ascribed to; Variorum takes no side.</p></footer>
            </body>
            </html>
            """);
    }

    private static string LoadStyle()
    {
        using var reader = new StreamReader(typeof(HtmlExport).Assembly.GetManifestResourceStream("publishing/record.css")!);
        return reader.ReadToEnd();
    }
}

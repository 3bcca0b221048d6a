using System.Text;
using Variorum.Publishing.Comparing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html;

/// <summary>Writes what a record gained, lost and changed as one self-contained page, of the same make as <see cref="HtmlExport"/>.</summary>
public static class DiffPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="record">The record that changed.</param>
    /// <param name="title">What is compared.</param>
    /// <param name="changes">The changes, file by file.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops between changes.</param>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static void Write(PublishedRecord record, string title, IEnumerable<Change> changes, Stream output, CancellationToken cancel)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        var page = new HtmlPage(record, writer, withText: false, cancel);
        PageFrame.Open(page, title, record.Summary.Version, []);
        var file = "";
        foreach (var change in changes)
        {
            if (change.File != file)
            {
                page.Write($"{new Markup(file.Length > 0 ? "</ul></section>" : "")}<section aria-labelledby=\"{change.File}\"><h2 id=\"{change.File}\">{Phrases.File(change.File)}</h2><ul>");
                file = change.File;
            }

            page.Write($"<li><strong>{change.Kind.ToString().ToLowerInvariant()}</strong> {change.Label}{Markup.Join(change.Fields.Select(f => Markup.Of($"<br><span class=\"quiet\">{f.Key}:</span> {f.Before ?? "(none)"} → {f.After ?? "(none)"}")))}</li>");
        }

        page.Write($"{(file.Length > 0 ? new Markup("</ul></section>") : Markup.Of($"<p>Nothing differs.</p>"))}");
        PageFrame.Close(page, $"Made by Variorum {record.Summary.Version}; root hash of the later record {record.Summary.InputsHash}.");
    }
}

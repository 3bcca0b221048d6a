namespace Variorum.Publishing.Html.Sections;

/// <summary>What could not be read, and why.</summary>
internal static class NotReadSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="not-read"><h2 id="not-read">Not read</h2>""");
        if (page.Record.Summary.NotRead.IsEmpty)
        {
            page.Write($"<p>Everything that was given was read.</p>");
        }
        else
        {
            page.Write($"<ul>{Markup.Join(page.Record.Summary.NotRead.Select(n => Markup.Of($"<li><strong>{n.Name}</strong>: {n.Reason}</li>")))}</ul>");
        }

        page.Write($"</section>");
    }
}

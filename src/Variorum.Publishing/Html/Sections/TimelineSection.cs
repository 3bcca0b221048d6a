using Variorum.Model;
using Variorum.Publishing.Drawing;
using Variorum.Publishing.Phrasing;
using Variorum.Store;

namespace Variorum.Publishing.Html.Sections;

/// <summary>What the accounts date, drawn and listed in order.</summary>
internal static class TimelineSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>""");
        if (Edge(page, "time_from", latest: false)?.Time.From is { } first && Edge(page, "time_to", latest: true)?.Time.To is { } last && first <= last)
        {
            page.Write($"""<figure>{TimelineDrawing.Draw("What the accounts date", page.Record.All<TimelineEntry>().Select(e => e.Time), first, last)}<figcaption class="quiet">Solid: dated to within the bar. Pale: may fall there.</figcaption></figure>""");
        }

        page.Write($"""<div class="scroll"><table><thead><tr><th scope="col">When</th><th scope="col">How known</th><th scope="col">What</th><th scope="col" class="number">Independent accounts</th></tr></thead><tbody>""");
        foreach (var entry in page.Record.All<TimelineEntry>())
        {
            page.Write($"""<tr><td class="day">{Phrases.When(entry.Time)}</td><td>{entry.Time.Basis.ToString().ToLowerInvariant()}</td><td><a href="#{entry.Refs[0]}">{entry.Summary}</a></td><td class="number">{entry.IndependentAccounts} of {entry.Accounts.Length}</td></tr>""");
        }

        page.Write($"</tbody></table></div></section>");
    }

    private static TimelineEntry? Edge(HtmlPage page, string column, bool latest) =>
        page.Record.Lines<TimelineEntry>(new LineQuery { Order = new LineOrder(column, latest), Limit = 1 }).FirstOrDefault();
}

using Variorum.Model;
using Variorum.Publishing.Phrasing;
using Variorum.Store;

namespace Variorum.Publishing.Html.Sections;

/// <summary>What was read, when it was published, who speaks, who tells.</summary>
internal static class OverviewSection
{
    private const int Most = 12;

    public static void Write(HtmlPage page)
    {
        var counts = page.Record.Summary.Counts;
        var speakers = page.Record.Tallies<Statement>("speaker_name", Most);
        var outlets = page.Record.Tallies<Account>("outlet", int.MaxValue);
        page.Write($"""
            <section aria-labelledby="overview"><h2 id="overview">Overview</h2>
            <dl>
            <dt>Read</dt><dd>{Phrases.Count(counts["documents"], "document")} with {Phrases.Count(counts["accounts"], "account")} by {Phrases.Count(outlets.Count, "known outlet")}</dd>
            <dt>Published</dt><dd>{When(page.Record)}</dd>
            <dt>Outlets</dt><dd>{List(outlets.Take(Most), outlets.Count - Most)}</dd>
            <dt>Speakers</dt><dd>{List(speakers, 0)}</dd>
            <dt>Found</dt><dd>{Phrases.Count(counts["statements"], "statement")}, {Phrases.Count(counts["figures"], "figure")}, {Phrases.Count(counts.GetValueOrDefault("ledger"), "ledger entry", "ledger entries")}, {Phrases.Count(counts.GetValueOrDefault("events"), "event")}, {Phrases.Count(counts["actors"], "actor")}, {Phrases.Count(counts["citations"], "citation")}, {Phrases.Count(counts["reuse"], "shared text")}, {Phrases.Count(counts["disagreements"], "disagreement")}</dd>
            <dt>Not read</dt><dd>{Phrases.Count(page.Record.Summary.NotRead.Length, "input")}</dd>
            </dl></section>
            """);
    }

    private static string When(PublishedRecord record)
    {
        var first = record.Lines<Account>(new LineQuery { Order = new LineOrder("published_from", false), Limit = 1 });
        var last = record.Lines<Account>(new LineQuery { Order = new LineOrder("published_to", true), Limit = 1 });
        return (first is [{ Published.From: { } from }], last is [{ Published.To: { } to }]) switch
        {
            (true, true) => Phrases.When(new Interval { From = first[0].Published.From, To = last[0].Published.To, Basis = Basis.Computed }),
            _ => "on days that are not known",
        };
    }

    private static string List(IEnumerable<Tally> tallies, int more) =>
        string.Join(", ", tallies.Select(t => $"{t.Value} ({t.Count:N0})")) + (more > 0 ? $" and {more:N0} more" : "");
}

using NodaTime.Text;
using Variorum.Model;
using Variorum.Publishing;
using Variorum.Store;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>show R</c>: what, when, who, how many independent accounts; disagreements first.</summary>
internal static class OverviewView
{
    private const int Most = 8;

    public static void Write(Page page, PublishedRecord record)
    {
        var (summary, labels) = (record.Summary, record.Labels);
        var accounts = record.All<Account>().ToList();
        page.Heading(Path.GetFileName(record.Path));
        page.Line($"{Phrases.Count(summary.Counts["documents"], "document")}, {Phrases.Count(accounts.Count, "account")} by {Phrases.Count(Outlets(accounts), "known outlet")}; {When(accounts)}");
        var foreign = accounts.Count(a => !a.Analysed);
        if (foreign > 0)
        {
            page.Line($"{Phrases.Count(foreign, "account")} not analysed (not in English): kept and searchable");
        }

        page.Line($"root hash {summary.InputsHash}", quiet: true);
        page.Gap();

        var disagreements = record.All<Disagreement>().ToList();
        page.Heading($"Disagreements ({disagreements.Count:N0})");
        foreach (var d in disagreements.Take(Most))
        {
            page.Line($"{d.On}: {string.Join(" | ", d.Variants.Select(v => $"{v.Value} ({string.Join(", ", v.Holders.Select(h => h.Name).Take(2))})"))}", indent: 1);
        }

        More(page, disagreements.Count, "disagreements");
        page.Gap();

        page.Heading($"Actors ({summary.Counts["actors"]:N0})");
        var actors = record.Lines<Actor>(new LineQuery { Order = new LineOrder("mention_count", Descending: true), Limit = Most * 2 });
        page.Line(string.Join(", ", actors.Select(a => $"{a.Name} ×{a.MentionCount}")), indent: 1);
        page.Gap();

        page.Heading($"Statements ({summary.Counts["statements"]:N0})");
        page.Line(string.Join(", ", record.Tallies<Statement>("speaker_name", Most * 2).Select(speaker => $"{speaker.Value} ×{speaker.Count}")), indent: 1);
        page.Gap();

        page.Heading($"Ledger ({summary.Counts.GetValueOrDefault("ledger"):N0})");
        foreach (var entry in record.Lines<LedgerEntry>(new LineQuery { Limit = Most }))
        {
            page.Line($"{LedgerPhrases.Word(entry.Kind)} by {LedgerPhrases.Parties(entry)}: {entry.Action}", indent: 1);
        }

        More(page, summary.Counts.GetValueOrDefault("ledger"), "ledger");
        page.Gap();

        page.Heading($"Events ({summary.Counts.GetValueOrDefault("events"):N0})");
        page.Line(string.Join(", ", record.Tallies<Event>("type", Most * 2).Select(type => $"{type.Value.ToUpperInvariant()} ×{type.Count}")), indent: 1);
        page.Gap();

        var series = record.Tallies<Figure>("series", int.MaxValue);
        page.Heading($"Figures ({summary.Counts["figures"]:N0}, {Phrases.Count(series.Count, "series", "series")})");
        foreach (var one in series.Take(Most).Select(tally => record.Lines<Figure>("series", tally.Value)))
        {
            page.Line($"{one[0].Counts}: {string.Join("; ", one.OrderBy(f => f.AsOf.From).ThenBy(f => f.AsOf.To).Select(f => $"{f.Range} ({Phrases.When(f.AsOf)})"))}", indent: 1);
        }

        More(page, series.Count, "figures");
        page.Gap();

        page.Heading($"Shared text ({summary.Counts["reuse"]:N0}) and citations ({summary.Counts["citations"]:N0})");
        foreach (var reuse in record.All<Reuse>().Where(r => r.Kind != ReuseKind.Quotation).Take(Most))
        {
            page.Line($"{labels[reuse.To.Account]} shares {reuse.Share:0%} with {labels[reuse.From.Account]}", indent: 1);
        }

        More(page, summary.Counts["reuse"], "copies");
        if (!summary.NotRead.IsEmpty)
        {
            page.Gap();
            page.Heading($"Not read ({summary.NotRead.Length:N0})");
            foreach (var refused in summary.NotRead.Take(Most))
            {
                page.Line($"{refused.Name}: {refused.Reason}", indent: 1);
            }
        }
    }

    private static int Outlets(IEnumerable<Account> accounts) =>
        accounts.Where(a => a.Outlet is not null).Select(a => a.Outlet!.Name).Distinct(StringComparer.Ordinal).Count();

    private static string When(List<Account> accounts)
    {
        var days = accounts.Where(a => a.Published.IsDay).Select(a => a.Published.From!.Value).Order().ToList();
        var others = accounts.Count - days.Count;
        var range = days.Count == 0 ? "no account is dated to the day" : $"published {LocalDatePattern.Iso.Format(days[0])} to {LocalDatePattern.Iso.Format(days[^1])}";
        return others > 0 && days.Count > 0 ? $"{range}, {others:N0} not dated to the day" : range;
    }

    private static void More(Page page, int count, string kind)
    {
        if (count > Most)
        {
            page.Line($"… {count - Most:N0} more: variorum show RECORD {kind}", indent: 1, quiet: true);
        }
    }
}

using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html.Sections;

/// <summary>Demands, promises, threats, offers, refusals and agreements, with what became of each.</summary>
internal static class LedgerSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="ledger"><h2 id="ledger">Ledger</h2>""");
        foreach (var entry in page.Record.All<LedgerEntry>())
        {
            page.Write($"""
                <article id="{entry.Id}"><h3>{LedgerPhrases.Word(entry.Kind)}: {LedgerPhrases.Parties(entry)}</h3>
                <p>{entry.Action}</p>
                <p class="meta">{string.Join("; ", LedgerPhrases.Terms(entry).Prepend($"made {Phrases.WhenAndHow(entry.Made)}"))} — {Phrases.Support(entry.IndependentAccounts, entry.Accounts.Length)}</p>
                """);
            if (entry.AnswersTo is { } asked)
            {
                page.Write($"""<p class="meta">Answers <a href="#{asked}">an earlier entry</a>.</p>""");
            }

            page.Write($"<ol>");
            foreach (var turn in entry.History)
            {
                page.Write($"<li>{LedgerPhrases.Turn(turn)}</li>");
            }

            page.Write($"</ol>");
            foreach (var evidence in entry.Evidence.Where(evidence => evidence.For is null))
            {
                page.Write($"""<p class="passage">{page.Words(evidence)} <span class="quiet">{page.Place(evidence)}</span></p>""");
            }

            page.Write($"</article>");
        }

        page.Write($"</section>");
    }
}

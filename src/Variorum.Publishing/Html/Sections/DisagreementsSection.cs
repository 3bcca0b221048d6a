using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html.Sections;

/// <summary>The sides of each disagreement next to each other, alike.</summary>
internal static class DisagreementsSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="disagreements"><h2 id="disagreements">Disagreements</h2>""");
        var any = false;
        foreach (var disagreement in page.Record.All<Disagreement>())
        {
            any = true;
            page.Write($"""
                <article id="{disagreement.Id}"><h3>{disagreement.On}</h3>
                <p class="quiet">{disagreement.ComparableBecause}</p>
                <div class="sides">
                """);
            foreach (var variant in disagreement.Variants)
            {
                page.Write($"""
                    <div class="side"><p class="value">{variant.Value}</p>
                    <p>{string.Join(", ", variant.Holders.Select(h => h.Name))} <span class="quiet">({Phrases.Support(variant.IndependentAccounts, variant.Accounts.Length)})</span></p>
                    {Markup.Join(variant.Evidence.Select(e => Markup.Of($"""<p class="passage">{page.Words(e)}</p><p class="meta">{page.Place(e)}</p>""")))}</div>
                    """);
            }

            page.Write($"</div></article>");
        }

        page.Write($"{(any ? Markup.None : Markup.Of($"<p>No two accounts were found to differ on a figure of the same thing at the same time.</p>"))}</section>");
    }
}

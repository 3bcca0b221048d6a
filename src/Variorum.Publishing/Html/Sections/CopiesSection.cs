using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html.Sections;

/// <summary>Which accounts share text, and whom the accounts name as their sources.</summary>
internal static class CopiesSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""
            <section aria-labelledby="copies"><h2 id="copies">Copies and citations</h2>
            <h3>Shared text</h3>
            <div class="scroll"><table><thead><tr><th scope="col">First</th><th scope="col">Later</th><th scope="col">How</th><th scope="col" class="number">Share</th><th scope="col">Order known by</th></tr></thead><tbody>
            """);
        foreach (var reuse in page.Record.All<Reuse>())
        {
            page.Write($"""<tr><td>{page.AccountLink(reuse.From.Account)}</td><td>{page.AccountLink(reuse.To.Account)}</td><td>{Phrases.Kind(reuse.Kind)}</td><td class="number">{reuse.Share.ToString("0%")}</td><td>{(reuse.DirectionBasis == Basis.Unknown ? "not known" : reuse.DirectionBasis.ToString().ToLowerInvariant())}</td></tr>""");
        }

        page.Write($"""
            </tbody></table></div>
            <h3>Citations</h3>
            <div class="scroll"><table><thead><tr><th scope="col">Account</th><th scope="col">Cites</th><th scope="col">In the words</th></tr></thead><tbody>
            """);
        foreach (var citation in page.Record.All<Citation>())
        {
            page.Write($"""<tr><td>{page.AccountLink(citation.Account)}</td><td>{citation.Cites.Name}</td><td>{page.Words(citation.Evidence[0])}</td></tr>""");
        }

        page.Write($"</tbody></table></div></section>");
    }
}

using Variorum.Model;
using Variorum.Publishing;

namespace Variorum.Cli.Views;

/// <summary><c>show R copies</c>: which accounts share text, and whom the accounts cite.</summary>
internal static class CopiesView
{
    public static void Write(Page page, IEnumerable<Reuse> reuse, IEnumerable<Citation> citations, AccountLabels labels)
    {
        page.Heading("Shared text");
        page.Table(
            ["how", ">share", "in", "and in", "which is first"],
            reuse.Select(r => new[]
            {
                r.Kind switch { ReuseKind.Copy => "copy", ReuseKind.NearCopy => "near copy", _ => "same quotation" },
                r.Share.ToString("0.00"),
                labels[r.From.Account],
                labels[r.To.Account],
                r.DirectionBasis == Basis.Unknown ? "not known" : $"the former ({r.DirectionBasis.ToString().ToLowerInvariant()})",
            }));
        page.Gap();
        page.Heading("Citations");
        page.Table(
            ["account", "cites", "in the words"],
            citations.Select(c => new[] { labels[c.Account], c.Cites.Name, c.Evidence[0].Text }));
    }
}

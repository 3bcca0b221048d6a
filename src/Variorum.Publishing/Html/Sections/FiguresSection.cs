using Variorum.Model;
using Variorum.Publishing.Drawing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html.Sections;

/// <summary>Each series of figures drawn and listed, then the figures that stand alone.</summary>
internal static class FiguresSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="figures"><h2 id="figures">Figures</h2>""");
        foreach (var series in page.Record.Tallies<Figure>("series", int.MaxValue))
        {
            var figures = page.Record.Lines<Figure>("series", series.Value).OrderBy(f => f.AsOf.From).ThenBy(f => f.AsOf.To).ToList();
            var name = Phrases.SeriesName(figures);
            page.Write($"""<article id="{series.Value}"><h3>{name}</h3><figure>{SeriesDrawing.Draw(name, figures)}<figcaption class="quiet">A dot is a value said plainly, a ring one said with “about”. An arrow leaves a bound that is open; a pale bar covers the days a value may hold for.</figcaption></figure>""");
            Table(page, figures);
            page.Write($"</article>");
        }

        page.Write($"<h3>Figures that stand alone</h3>");
        Table(page, page.Record.All<Figure>().Where(f => f.Series is null));
        page.Write($"</section>");
    }

    private static void Table(HtmlPage page, IEnumerable<Figure> figures)
    {
        page.Write($"""<div class="scroll"><table><thead><tr><th scope="col" class="number">Value</th><th scope="col">Of what</th><th scope="col">As of</th><th scope="col">By</th><th scope="col">In the words</th></tr></thead><tbody>""");
        foreach (var figure in figures)
        {
            page.Write($"""<tr id="{figure.Id}"><td class="number">{Phrases.Value(figure)}</td><td>{Phrases.Counted(figure)}</td><td class="day">{Phrases.When(figure.AsOf)}<br><span class="quiet">{figure.AsOf.Basis.ToString().ToLowerInvariant()}</span></td><td>{figure.Holder.Name}</td><td>{page.Words(figure.Evidence[0])} <span class="quiet">{page.Place(figure.Evidence[0])}</span></td></tr>""");
        }

        page.Write($"</tbody></table></div>");
    }
}

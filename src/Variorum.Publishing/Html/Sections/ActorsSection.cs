using Variorum.Model;
using Variorum.Publishing.Phrasing;
using Variorum.Store;

namespace Variorum.Publishing.Html.Sections;

/// <summary>Who takes part, under which names.</summary>
internal static class ActorsSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""
            <section aria-labelledby="actors"><h2 id="actors">Actors</h2>
            <div class="scroll"><table><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Titles</th><th scope="col">Also named</th><th scope="col" class="number">Named</th></tr></thead><tbody>
            """);
        foreach (var actor in page.Record.Lines<Actor>(new LineQuery { Order = new LineOrder("mention_count", true) }))
        {
            page.Write($"""<tr id="{actor.Id}"><td>{actor.Name}</td><td>{Phrases.Kind(actor.Kind)}</td><td>{Phrases.Titles(actor)}</td><td>{string.Join(", ", actor.Aliases.Where(a => a.Text != actor.Name).Select(a => $"{a.Text} ({a.Count:N0})"))}</td><td class="number">{actor.MentionCount}</td></tr>""");
        }

        page.Write($"</tbody></table></div></section>");
    }
}

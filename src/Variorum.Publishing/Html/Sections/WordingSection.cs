using Variorum.Model;

namespace Variorum.Publishing.Html.Sections;

/// <summary>What the accounts call those they tell of, each label with its holder.</summary>
internal static class WordingSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="wording"><h2 id="wording">Wording</h2><p class="quiet">Labels are those of their holders. “Loaded” marks a candidate for a judging word: it says where to look, and is no verdict.</p>""");
        foreach (var wording in page.Record.All<Wording>())
        {
            page.Write($"""<h3>{wording.On}</h3><div class="scroll"><table><thead><tr><th scope="col">Label</th><th scope="col">Whose word</th><th scope="col">Loaded</th><th scope="col">In the words</th></tr></thead><tbody>""");
            foreach (var label in wording.Labels)
            {
                page.Write($"""<tr><td>{label.Label}</td><td>{label.Holder.Name}</td><td>{(label.Loaded ? "candidate" : "")}</td><td>{page.Words(label.Evidence[0])} <span class="quiet">{page.Place(label.Evidence[0])}</span></td></tr>""");
            }

            page.Write($"</tbody></table></div>");
        }

        page.Write($"</section>");
    }
}

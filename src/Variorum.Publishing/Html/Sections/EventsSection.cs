using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html.Sections;

/// <summary>Who did what to whom, by time, each with the words of its tellings.</summary>
internal static class EventsSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="events"><h2 id="events">Events</h2>""");
        page.Write($"""<div class="scroll"><table><thead><tr><th scope="col">When</th><th scope="col">Who to whom</th><th scope="col">Code</th><th scope="col">Status</th><th scope="col">In the words</th><th scope="col" class="number">Independent accounts</th></tr></thead><tbody>""");
        foreach (var happening in page.Record.All<Event>().OrderBy(e => e.Time.From).ThenBy(e => e.Time.To).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            var mentions = Markup.Join([.. page.Record.Lines<EventMention>("event", happening.Id).Select(mention =>
                Markup.Of($"""<div id="{mention.Id}">{page.Words(mention.Evidence[0])} <span class="quiet">{page.Place(mention.Evidence[0])}</span></div>"""))]);
            page.Write($"""<tr id="{happening.Id}"><td class="day">{Phrases.When(happening.Time)}<br><span class="quiet">{happening.Time.Basis.ToString().ToLowerInvariant()}</span></td><td>{EventPhrases.Dyad(happening.Sources, happening.Targets)}</td><td>{EventPhrases.Code(happening.Type, happening.Mode, happening.Cameo)}</td><td>{EventPhrases.Word(happening.Status)}</td><td>{mentions}</td><td class="number">{happening.IndependentAccounts} of {happening.Accounts.Length}</td></tr>""");
        }

        page.Write($"</tbody></table></div></section>");
    }
}

using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html.Sections;

/// <summary>Who said what, through whom; the speakers of most statements first.</summary>
internal static class StatementsSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="statements"><h2 id="statements">Statements by speaker</h2>""");
        foreach (var speaker in page.Record.Tallies<Statement>("speaker_name", int.MaxValue))
        {
            page.Write($"<h3>{speaker.Value} <span class=\"quiet\">({Phrases.Count(speaker.Count, "statement")})</span></h3>");
            foreach (var statement in page.Record.Lines<Statement>("speaker_name", speaker.Value))
            {
                page.Write($"""
                    <div id="{statement.Id}"><p class="passage">{Content(page, statement)}</p>
                    <p class="meta">{Phrases.Manner(statement)} — {page.Place(statement.Evidence[0])}</p></div>
                    """);
            }
        }

        page.Write($"</section>");
    }

    /// <summary>The words said, each of their stretches marked, from one sentence before the first to one after the last.</summary>
    private static Markup Content(HtmlPage page, Statement statement)
    {
        var spans = statement.Content.Spans;
        if (page.Passages.Of(statement.Account, new Span(spans[0].Start, spans[^1].End)) is not { } whole || page.Passages.Text(statement.Account) is not { } text)
        {
            return Markup.Words(statement.Content.Text);
        }

        var parts = new List<Markup> { Markup.Words(whole.Before) };
        for (var i = 0; i < spans.Length; i++)
        {
            parts.Add(Markup.Of($"<mark>{spans[i].In(text.Text).ToString()}</mark>"));
            parts.Add(Markup.Words(i + 1 < spans.Length ? text.Text[spans[i].End..spans[i + 1].Start] : whole.After));
        }

        return Markup.Join(parts);
    }
}

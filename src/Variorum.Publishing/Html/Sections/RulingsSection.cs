using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html.Sections;

/// <summary>What people corrected, who and why, what became of it; and what was taken out for good.</summary>
internal static class RulingsSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="rulings"><h2 id="rulings">Rulings</h2><ul>""");
        var any = false;
        foreach (var line in page.Record.All<RulingOutcome>())
        {
            any = true;
            var ruling = line.Ruling;
            page.Write($"""
                <li id="{line.Id}"><strong>{ruling.Rule.ToString().ToLowerInvariant()}{(ruling.Kind is { } kind ? " " + kind.ToString().ToLowerInvariant() : "")}</strong> “{ruling.Quote}”{(ruling.Value is { } value ? $" = {value}" : "")}{(ruling.With is { } with ? $" with “{with.Quote}”" : "")}:
                {ruling.Because} <span class="quiet">{ruling.By}, {Phrases.Day(ruling.On)}. {line.Reason}</span></li>
                """);
        }

        foreach (var purge in page.Record.All<Purge>())
        {
            any = true;
            page.Write($"""<li><strong>taken out for good</strong> {purge.Because} <span class="quiet">{purge.By}, {Phrases.Day(purge.On)}; SHA-256 {purge.Sha256}</span></li>""");
        }

        page.Write($"</ul>{(any ? Markup.None : Markup.Of($"<p>Nobody has corrected anything: all of this is what Variorum found.</p>"))}</section>");
    }
}

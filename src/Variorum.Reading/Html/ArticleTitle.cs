using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>Finds the headline of an article: in the page where it stands there, else in a field, else in the title of the window without the name of the site.</summary>
internal static class ArticleTitle
{
    /// <summary>What stands between a headline and the name of its site.</summary>
    private static readonly ImmutableArray<string> Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "];

    /// <summary>A lone heading with fewer letters is the name of a site or of a section as often as a headline.</summary>
    private const int ShortestHeadline = 20;

    /// <summary>The headline, the element that holds it, and the field it came in; each null where there is none.</summary>
    public static (HtmlBlock? Title, IElement? Element, string? Field) Find(HtmlPage page, PageMetadata metadata)
    {
        var fields = metadata.Titles().ToList();
        var window = page.Document.QuerySelector("head > title") is { } element ? BlockText.Of(page, element, BlockKind.Title) : null;
        var known = fields.Select(field => field.Value).Append(window?.Text ?? "").Select(Letters).ToList();
        var headings = page.Document.QuerySelectorAll("h1").Select(h => (Element: h, Block: BlockText.Of(page, h, BlockKind.Title))).Where(h => h.Block is not null).ToList();
        foreach (var (heading, block) in headings)
        {
            var letters = Letters(block!.Text);
            if (letters.Length > 0 && known.Exists(title => Agree(title, letters)))
            {
                return (block, heading, null);
            }
        }

        // Outlets write another headline for search engines and networks than the one that readers see.
        if (headings is [var only] && Letters(only.Block!.Text).Length >= ShortestHeadline && !IsSite(only.Block.Text, metadata))
        {
            return (only.Block, only.Element, null);
        }

        if (fields.Count > 0)
        {
            var (field, value) = fields[0];
            return (new HtmlBlock(BlockKind.Title, value[..WithoutSite(value, metadata)], []), null, field);
        }

        return headings.Count > 0 ? (headings[0].Block, headings[0].Element, null)
            : (window?.Prefix(WithoutSite(window.Text, metadata)), null, null);
    }

    /// <summary>A title field is the heading, with or without the name of the site.</summary>
    private static bool Agree(string title, string heading) =>
        title.StartsWith(heading, StringComparison.Ordinal) || (title.Length > 15 && heading.StartsWith(title, StringComparison.Ordinal));

    private static bool IsSite(string text, PageMetadata metadata) => string.Equals(text, metadata.First("meta:og:site_name"), StringComparison.OrdinalIgnoreCase);

    /// <summary>How much of a title is headline: all of it, or what stands before the name of the site.</summary>
    private static int WithoutSite(string title, PageMetadata metadata)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsSite(title[(at + separator.Length)..], metadata))
            {
                return at;
            }
        }

        return title.Length;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

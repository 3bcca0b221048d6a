namespace Variorum.Reading.Text;

/// <summary>Marks the lines of a page that are its furniture.</summary>
internal static class FurnitureMarker
{
    private const string Teaser = "furniture.teaser";

    /// <summary>Marks furniture by the rules, and what follows a line that opens a list of links at the end.</summary>
    public static void Mark(TextPage page)
    {
        var rules = new FurnitureRule?[page.Lines.Count];
        int firstProse = page.Lines.Count, lastProse = -1;
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = FurnitureRules.Instance.Find(page[i]);
            if (rules[i] is null && LineShape.IsProse(page[i]))
            {
                firstProse = Math.Min(firstProse, i);
                lastProse = i;
            }
        }

        // Without any paragraph it is unknown where top and bottom are; then only what is furniture anywhere goes.
        var hasBody = lastProse >= 0;
        var closing = false;
        for (var i = 0; i < rules.Length; i++)
        {
            closing = hasBody && i > lastProse && (rules[i] is { } rule ? closing || rule.Place == FurniturePlace.Closing : closing && IsTeaser(page[i]));
            var applies = rules[i]?.Place switch
            {
                FurniturePlace.Anywhere => true,
                FurniturePlace.Top => hasBody && i < firstProse,
                FurniturePlace.Bottom or FurniturePlace.Closing => hasBody && i > lastProse,
                _ => false,
            };
            page.Lines[i].Reason = applies ? rules[i]!.Name : closing ? Teaser : null;
        }

        MarkLinksBefore(page, lastProse);
    }

    /// <summary>A teaser is a headline; a line with a colon may be a credit ("Contributing: …") and ends the list.</summary>
    private static bool IsTeaser(ReadOnlySpan<char> line) => LineShape.IsHeadline(line) && !line.Contains(':');

    /// <summary>The headline of another article stands right above its "Read more" link, below the body.</summary>
    private static void MarkLinksBefore(TextPage page, int lastProse)
    {
        for (var i = Math.Max(1, lastProse + 2); lastProse >= 0 && i < page.Lines.Count; i++)
        {
            if (page.Lines[i].Reason is "furniture.read-more" && page[i][^1] != ':' && page.IsHeadline(i - 1))
            {
                page.Lines[i - 1].Reason = Teaser;
            }
        }
    }
}

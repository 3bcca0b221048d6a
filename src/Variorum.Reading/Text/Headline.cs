namespace Variorum.Reading.Text;

/// <summary>Finds a headline that metadata gives in the text itself, so that it is not set twice.</summary>
internal static class Headline
{
    /// <summary>In a text without line breaks a date may stand before the headline; it is hardly ever longer than this.</summary>
    private const int LongestBefore = 80;

    /// <summary>
    /// Marks the line that is the headline as the title. Where headline and body have grown together into one line, it is parted behind the
    /// headline, unless the words run on as a sentence; a date line before the headline is parted from it too.
    /// </summary>
    /// <returns>Whether the headline stands in the text.</returns>
    public static bool Place(TextPage page, string title)
    {
        for (var i = 0; i < Math.Min(3, page.Lines.Count); i++)
        {
            if (SameWords(page[i], title))
            {
                page.Lines[i].Kind = BlockKind.Title;
                return true;
            }
        }

        return page.Lines.Count > 0 && Part(page, title);
    }

    /// <summary>Whether two headlines have the same letters and digits: quotation marks, dashes and spaces differ between metadata and page.</summary>
    private static bool SameWords(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0, same = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i]))
            {
                i++;
            }

            while (j < b.Length && !char.IsLetterOrDigit(b[j]))
            {
                j++;
            }

            if (i == a.Length || j == b.Length)
            {
                return same > 0 && i == a.Length && j == b.Length;
            }

            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++]))
            {
                return false;
            }

            same++;
        }
    }

    private static bool Part(TextPage page, string title)
    {
        var line = page.Lines[0];
        var words = line.In(page.Source);
        var at = words.IndexOf(title, StringComparison.Ordinal);
        if (at is < 0 or > LongestBefore || title.Length < 8 || at + title.Length >= words.Length)
        {
            return false;
        }

        var end = EndOfTitle(words, at + title.Length);
        var body = end + (words[end..].Length - words[end..].TrimStart().Length);
        if (end < 0 || body == words.Length || body == end || char.IsLower(words[body]) || words[body] is ',' or ';')
        {
            return false;
        }

        var parts = new List<PageLine>();
        if (at > 0)
        {
            var before = new PageLine(line.Start, line.Start + words[..at].TrimEnd().Length, line.Group);
            if (HeaderLineParser.Parse(page.Source, before) is null)
            {
                return false;
            }

            parts.Add(before);
        }

        parts.Add(new PageLine(line.Start + at, line.Start + end, line.Group) { Kind = BlockKind.Title });
        parts.Add(new PageLine(line.Start + body, line.End, line.Group));
        page.Replace(0, parts);
        return true;
    }

    /// <summary>A point behind the headline belongs to it, with or without a space between.</summary>
    private static int EndOfTitle(ReadOnlySpan<char> words, int end)
    {
        var at = end;
        while (at < words.Length && words[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at < words.Length && words[at] is '.' or '!' or '?' or ':' ? at + 1 : end;
    }
}

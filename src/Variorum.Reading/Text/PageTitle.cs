namespace Variorum.Reading.Text;

/// <summary>Reads a line that is the page's title in the browser: the headline again, a mark, and the name of the site.</summary>
internal static class PageTitle
{
    public const string Reason = "page-title";

    private const int MostWordsOfSite = 6;

    /// <summary>The name of the site in such a line, as a span of the source; null for any other line.</summary>
    public static Span? Site(string source, PageLine line, ReadOnlySpan<char> headline)
    {
        var words = line.In(source);
        if (headline.Length < 8 || !words.StartsWith(headline, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = words[headline.Length..];
        var site = rest.TrimStart(" \u00A0-\u2013\u2014|:\u00BB\u00B7");
        var hasMark = rest.Length - site.Length >= 2 && rest[..^site.Length].IndexOfAnyExcept(" \u00A0") >= 0;
        return hasMark && !site.IsEmpty && LineShape.Words(site) <= MostWordsOfSite && !LineShape.EndsSentence(site)
            ? new Span(line.End - site.Length, line.End)
            : null;
    }
}

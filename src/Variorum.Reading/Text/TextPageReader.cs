using Variorum.Reading.Composing;
using Variorum.Reading.Nesting;

namespace Variorum.Reading.Text;

/// <summary>Reads a plain text: tells title, standfirst, byline, body and furniture apart and finds the tellings in it.</summary>
internal static class TextPageReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">The decoded source.</param>
    /// <param name="title">The headline where metadata gives it.</param>
    /// <param name="removed">What the clean texts leave out, in source order.</param>
    /// <param name="titleStands">Whether the headline stands in the source and so needs not be set before it.</param>
    public static Telling Read(string source, string? title, out ImmutableArray<Removal> removed, out bool titleStands)
    {
        var page = new TextPage(source);
        titleStands = title is not null && Headline.Place(page, title);
        FurnitureMarker.Mark(page);
        var articles = PageOfArticles.Find(page);
        var top = articles.IsEmpty
            ? ArticleReader.Read(page, 0, page.Lines.Count, title)
            : PageOfArticles.Read(page, articles, title);
        removed = page.Removals();
        return top;
    }
}

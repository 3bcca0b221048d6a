namespace Variorum.Reading.Html;

/// <summary>Reads the article that an HTML page carries.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="decodedSource">The page as <see cref="HtmlEncoding.Decode"/> gives it; every source range counts in it.</param>
    /// <param name="maxDepth">The deepest nesting of elements that is read.</param>
    /// <param name="refusal">Why there is no article, as the end of a sentence that starts with the document's name; null when there is one.</param>
    public static HtmlArticle? Read(string decodedSource, int maxDepth, out string? refusal)
    {
        using var page = HtmlPage.Parse(decodedSource, maxDepth, out refusal);
        if (page is null)
        {
            return null;
        }

        var root = page.Document.Body ?? page.Document.DocumentElement;
        var measure = PageMeasure.Of(page, root);
        var body = ArticleBody.Find(root, measure);
        var metadata = new PageMetadata(page, body);
        var (title, heading, field) = ArticleTitle.Find(page, metadata);
        var reader = new BodyReader(page, measure, body, heading, useWords: true);
        var (blocks, removed) = reader.Read();
        if (reader.WordsMislead)
        {
            (blocks, removed) = new BodyReader(page, measure, body, heading, useWords: false).Read();
        }

        if (blocks.IsEmpty && title is null)
        {
            refusal = "holds no text outside its markup";
            return null;
        }

        return new HtmlArticle(title, field, blocks, removed, metadata.Declarations());
    }
}

using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>Reads what a page says of itself in the fields that <c>html-metadata.tsv</c> lists.</summary>
internal sealed class PageMetadata
{
    private const string TitleKind = "Title";

    private static readonly ImmutableArray<(string Kind, string Field)> Fields =
        [.. ResourceTable.Load(typeof(PageMetadata).Assembly, "reading/html-metadata.tsv").Rows.Select(row => (row[0], row[1]))];

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the fields of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="around">The element that holds the article: the first <c>time</c> inside it is a date of its own.</param>
    public PageMetadata(HtmlPage page, IElement around)
    {
        foreach (var meta in page.Document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null)
            {
                Add("meta:" + name.Trim().ToLowerInvariant(), meta.GetAttribute("content"));
            }
        }

        Add("link:canonical", page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        foreach (var (field, value) in LinkedData.Of(page))
        {
            Add(field, value);
        }

        // A page without any date field often still dates its article in the byline.
        Add("html:time", around.QuerySelector("time[datetime]")?.GetAttribute("datetime"));
    }

    /// <summary>The values that say who, when and where, the most trusted field of a kind first; each value of a kind once.</summary>
    public ImmutableArray<HtmlDeclaration> Declarations()
    {
        var found = ImmutableArray.CreateBuilder<HtmlDeclaration>();
        foreach (var (kind, field) in Fields)
        {
            if (string.Equals(kind, TitleKind, StringComparison.Ordinal) || !_values.TryGetValue(field, out var values))
            {
                continue;
            }

            var declared = Enum.Parse<DeclarationKind>(kind);
            foreach (var value in values)
            {
                if (!found.Any(f => f.Kind == declared && string.Equals(f.Words, value, StringComparison.OrdinalIgnoreCase)))
                {
                    found.Add(new HtmlDeclaration(declared, value, field));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The headlines that metadata give, the most trusted first.</summary>
    public IEnumerable<(string Field, string Value)> Titles() =>
        from field in Fields
        where string.Equals(field.Kind, TitleKind, StringComparison.Ordinal) && _values.ContainsKey(field.Field)
        select (field.Field, _values[field.Field][0]);

    /// <summary>The first value of a field; null when the page does not have it.</summary>
    public string? First(string field) => _values.TryGetValue(field, out var values) ? values[0] : null;

    private void Add(string field, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        if (!_values.TryGetValue(field, out var values))
        {
            _values.Add(field, values = []);
        }

        values.Add(value.Trim());
    }
}

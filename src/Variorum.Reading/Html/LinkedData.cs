using System.Text.Json;
using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>The linked data (JSON-LD, schema.org) that a page gives of its article.</summary>
internal static class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The properties of the page's articles as field name and value, in the order of the page.</summary>
    public static IEnumerable<(string Field, string Value)> Of(HtmlPage page)
    {
        foreach (var script in page.Document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            foreach (var text in script.ChildNodes.OfType<IText>())
            {
                foreach (var piece in page.Pieces.Of(text))
                {
                    foreach (var property in Properties(page.Source.AsMemory(piece.Start, piece.End - piece.Start)))
                    {
                        yield return property;
                    }
                }
            }
        }
    }

    private static List<(string Field, string Value)> Properties(ReadOnlyMemory<char> json)
    {
        var properties = new List<(string, string)>();
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            Collect(document.RootElement, properties);
        }
        catch (JsonException)
        {
            // Linked data that is no JSON says nothing; the rest of the page does.
            properties.Clear();
        }

        return properties;
    }

    private static void Collect(JsonElement element, List<(string Field, string Value)> properties)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, properties);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph))
            {
                Collect(graph, properties);
            }

            if (element.TryGetProperty("mainEntity", out var main))
            {
                Collect(main, properties);
            }

            if (IsArticle(element))
            {
                Take(element, "datePublished", properties);
                Take(element, "dateModified", properties);
                Take(element, "author", properties);
                Take(element, "publisher", properties);
                Take(element, "headline", properties);
            }
        }
    }

    private static void Take(JsonElement article, string property, List<(string Field, string Value)> properties)
    {
        if (article.TryGetProperty(property, out var value))
        {
            foreach (var text in Texts(value))
            {
                properties.Add(("json-ld:" + property, text));
            }
        }
    }

    /// <summary>A text, the name of a thing, or each of a list of these.</summary>
    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [Text(value)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? Texts(name) : [],
        _ => [],
    };

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && type.ValueKind switch
        {
            JsonValueKind.String => IsArticleType(Text(type)),
            JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticleType(Text(t))),
            _ => false,
        };

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type.EndsWith("Report", StringComparison.Ordinal);

    /// <summary>A string; empty where its escapes make no valid text.</summary>
    private static string Text(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}

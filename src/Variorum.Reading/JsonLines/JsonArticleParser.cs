using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Unicode;
using Variorum.Reading.Metadata;

namespace Variorum.Reading.JsonLines;

/// <summary>Reads one line of JSON Lines. Fields that are not known are passed over; of a field that stands twice the last one counts, as elsewhere.</summary>
internal static class JsonArticleParser
{
    /// <summary>What evidence names the fields of a line by.</summary>
    private const string Prefix = "json:";

    private static readonly FrozenDictionary<string, DeclarationKind> Kinds = new Dictionary<string, DeclarationKind>(StringComparer.Ordinal)
    {
        ["outlet"] = DeclarationKind.Outlet,
        ["source"] = DeclarationKind.Outlet,
        ["publisher"] = DeclarationKind.Outlet,
        ["site"] = DeclarationKind.Outlet,
        ["date"] = DeclarationKind.Published,
        ["published"] = DeclarationKind.Published,
        ["date_published"] = DeclarationKind.Published,
        ["publication_date"] = DeclarationKind.Published,
        ["pub_date"] = DeclarationKind.Published,
        ["modified"] = DeclarationKind.Modified,
        ["updated"] = DeclarationKind.Modified,
        ["url"] = DeclarationKind.Url,
        ["link"] = DeclarationKind.Url,
        ["author"] = DeclarationKind.Byline,
        ["byline"] = DeclarationKind.Byline,
        ["authors"] = DeclarationKind.Byline,
        ["retrieved"] = DeclarationKind.Retrieved,
        ["fetched"] = DeclarationKind.Retrieved,
        ["crawled"] = DeclarationKind.Retrieved,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a line.</summary>
    /// <param name="line">The bytes of the line.</param>
    /// <param name="refusal">Why it is no article; null when it is.</param>
    public static JsonArticle? Parse(ReadOnlySpan<byte> line, out string? refusal)
    {
        // A byte order mark opens many files, and so their first line.
        line = line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        if (!Utf8.IsValid(line))
        {
            refusal = "the line is not UTF-8, as JSON must be: convert the file (iconv -f ENCODING -t UTF-8)";
            return null;
        }

        try
        {
            var article = ParseObject(line);
            refusal = article switch
            {
                null => "the line is JSON but no object: one object with \"text\" or \"html\" a line is expected",
                { Text: null, Html: null } => "the line has no \"text\" and no \"html\": name the field that holds the article so",
                _ when string.IsNullOrWhiteSpace(article.Text ?? article.Html) => "the text of the line is empty: remove the line or fetch the article again",
                _ => null,
            };
            return refusal is null ? article : null;
        }
        catch (JsonException broken)
        {
            refusal = $"the line is broken JSON (near byte {broken.BytePositionInLine ?? 0}): write one complete object a line";
            return null;
        }
    }

    private static JsonArticle? ParseObject(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        var article = new JsonArticle();
        var fields = new List<MetadataField>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Decode(reader.ValueSpan);
            reader.Read();
            article = name switch
            {
                "id" => article with { Id = Scalar(ref reader) },
                "text" => article with { Text = Scalar(ref reader) },
                "html" => article with { Html = Scalar(ref reader) },
                "title" => article with { Title = Scalar(ref reader)?.Trim() is { Length: > 0 } title ? title : null },
                _ => article,
            };
            if (Kinds.TryGetValue(name, out var kind))
            {
                fields.RemoveAll(field => field.Field.AsSpan(Prefix.Length).SequenceEqual(name));
                AddFields(ref reader, Prefix + name, kind, fields);
            }

            reader.Skip();
        }

        // What stands behind the object is an error too; only reading on shows it.
        reader.Read();
        return article with { Fields = [.. fields] };
    }

    /// <summary>A string, or a number as it is written; null for anything else.</summary>
    private static string? Scalar(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Number ? JsonText.Decode(reader.ValueSpan) : null;

    /// <summary>A string, a list of strings, or a list of objects with a <c>name</c>: the ways authors are written.</summary>
    private static void AddFields(ref Utf8JsonReader reader, string field, DeclarationKind kind, List<MetadataField> fields)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                AddFields(ref reader, field, kind, fields);
                reader.Skip();
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isName = reader.ValueTextEquals("name"u8);
                reader.Read();
                if (isName && reader.TokenType == JsonTokenType.String)
                {
                    AddFields(ref reader, field, kind, fields);
                }

                reader.Skip();
            }
        }
        else if (reader.TokenType == JsonTokenType.String && JsonText.Decode(reader.ValueSpan).Trim() is { Length: > 0 } value)
        {
            fields.Add(new MetadataField(kind, value, field));
        }
    }
}

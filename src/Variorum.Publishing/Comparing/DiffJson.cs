using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Variorum.Publishing.Comparing;

/// <summary>Changes as JSON Lines, one object a change (docs/export.md).</summary>
public static class DiffJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A change as a line of JSON, without a line break.</summary>
    public static string Line(Change change)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("change", change.Kind.ToString().ToLowerInvariant());
            json.WriteString("file", change.File);
            Write(json, "before", change.Before);
            Write(json, "after", change.After);
            json.WriteString("label", change.Label);
            if (!change.Fields.IsEmpty)
            {
                json.WriteStartArray("fields");
                foreach (var field in change.Fields)
                {
                    json.WriteStartObject();
                    json.WriteString("key", field.Key);
                    Write(json, "before", field.Before);
                    Write(json, "after", field.After);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}

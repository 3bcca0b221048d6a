using System.Text;
using System.Text.Json;
using Variorum.Model.Json;

namespace Variorum.Engine.Rulings;

/// <summary>Rulings in JSON Lines: an object a line; empty lines are skipped.</summary>
internal static class JsonLinesRulings
{
    /// <summary>A ruling, the anchor below it, and the words in that.</summary>
    private const int Deepest = 3;

    /// <summary>The rulings of a file, in its order.</summary>
    /// <exception cref="InvalidDataException">A line is no ruling.</exception>
    public static ImmutableArray<WrittenRuling> Read(string path, string text)
    {
        var rulings = ImmutableArray.CreateBuilder<WrittenRuling>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = Deepest });
                rulings.Add(new WrittenRuling(Keys(path, number, json.RootElement, isAnchor: false).ToRuling(), number, number));
            }
            catch (JsonException)
            {
                throw WrittenKeys.Failure(path, number, "this is no JSON object of words. Write one ruling a line.");
            }
        }

        return rulings.ToImmutable();
    }

    /// <summary>The text with a ruling more at its end.</summary>
    public static string Append(string text, Ruling ruling) =>
        $"{text}{(text.Length > 0 && text[^1] != '\n' ? "\n" : "")}{Encoding.UTF8.GetString(RecordJson.ToBytes(ruling))}\n";

    private static WrittenKeys Keys(string path, int line, JsonElement element, bool isAnchor)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw WrittenKeys.Failure(path, line, "a ruling is a JSON object.");
        }

        var keys = new WrittenKeys(path, line, isAnchor);
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                keys.Check(property.Name, line);
                keys.Add(property.Name, Keys(path, line, property.Value, isAnchor: true), line);
            }
            else
            {
                keys.Add(property.Name, property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : throw WrittenKeys.Failure(path, line, $"“{property.Name}” is not a string."), line);
            }
        }

        return keys;
    }
}

using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace Variorum.Training.Names;

/// <summary>Reads texts with their names: one JSON object a line (<c>text</c>, <c>mentions</c> with <c>start</c>, <c>end</c> in code points and <c>type</c>), plain or gzip.</summary>
public static class NameSets
{
    /// <summary>Reads sets one after the other, cleaned by <see cref="MentionCleaner"/>.</summary>
    /// <param name="paths">Files; the name of a file up to its first point is the name of its set.</param>
    /// <returns>Each text with its names in order, none inside another; offsets in UTF-16 code units; types PER, ORG, LOC and MISC.</returns>
    public static IEnumerable<(string Text, ImmutableArray<(int Start, int End, string Type)> Mentions, string Set)> Read(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var set = Path.GetFileName(path).Split('.')[0];
            foreach (var line in Lines(path))
            {
                using var document = JsonDocument.Parse(line);
                var text = document.RootElement.GetProperty("text").GetString()!;
                var given = Mentions(text, document.RootElement.GetProperty("mentions"));
                yield return (text, MentionCleaner.Clean(text, given, set), set);
            }
        }
    }

    /// <summary>How often a text of a set should be drawn, against 1 for one text of the plainest set. Why is told in this folder's README.</summary>
    public static double Weight(string set) => set switch
    {
        "wikigold" => 2,
        "crossner-politics" => 2,
        "crossner-ai" or "crossner-literature" or "crossner-music" or "crossner-science" => 0.5,
        "multiner-lk" => 0.5,
        "btc" => 0.3,
        _ => 1,
    };

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static List<(int Start, int End, string Type)> Mentions(string text, JsonElement mentions)
    {
        var units = new int[text.Length + 1];
        var points = 0;
        for (var i = 0; i < text.Length; i++)
        {
            units[points++] = i;
            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        units[points] = text.Length;
        return [.. mentions.EnumerateArray().Select(mention =>
            (units[mention.GetProperty("start").GetInt32()], units[mention.GetProperty("end").GetInt32()], mention.GetProperty("type").GetString()!))];
    }
}

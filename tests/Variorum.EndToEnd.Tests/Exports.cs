using System.Text.Json;

namespace Variorum.EndToEnd.Tests;

/// <summary>An exported record, as another program would read it.</summary>
internal sealed class Exports(string folder)
{
    public IReadOnlyList<JsonElement> this[string kind] =>
        [.. File.ReadLines(Path.Combine(folder, kind + ".jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    public JsonElement Record => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "record.json"))).RootElement;

    /// <summary>Every file's bytes, one after the other, with its name: equal exports give equal strings.</summary>
    public static string Everything(string folder) =>
        string.Concat(Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(f => $"== {Path.GetFileName(f)}\n{File.ReadAllText(f)}"));
}

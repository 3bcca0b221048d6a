using System.Text.Json;

namespace Variorum.Training.Gazetteers;

/// <summary>Names of the ISO lists that Debian's iso-codes carries.</summary>
internal static class IsoNames
{
    public const string RegionsHeader = """
        # Divisions of states: provinces, regions, districts. Made by tools/Variorum.Training gazetteers from ISO 3166-2 in Debian's iso-codes (LGPL-2.1-or-later; facts only).
        # name

        """;

    public const string LanguagesHeader = """
        # Languages. Made by tools/Variorum.Training gazetteers from ISO 639-2 in Debian's iso-codes (LGPL-2.1-or-later; facts only).
        # name

        """;

    private const int Shortest = 3;

    /// <summary>The names of divisions, without what the list says beside them: "Asturias, Principado de", "A Coruña [La Coruña]".</summary>
    public static IEnumerable<string> Regions(string path) =>
        from entry in Entries(path, "3166-2")
        from name in entry.GetProperty("name").GetString()!.Split(['[', ']', '/', '(', ')', '*'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let plain = WithoutCode(name.Split(',', StringSplitOptions.TrimEntries)[0])
        where plain.Length >= Shortest && char.IsUpper(plain[0]) && !plain.Any(char.IsDigit)
        from form in new[] { plain, Romanisation.Plain(plain) }
        select form;

    /// <summary>The names of living languages.</summary>
    public static IEnumerable<string> Languages(string folder) =>
        from entry in Entries(Path.Combine(folder, "iso_639-2.json"), "639-2")
        from name in entry.GetProperty("name").GetString()!.Split([';', '(', ')', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where name.All(char.IsLetter) && char.IsUpper(name[0])
        select name;

    // "Bro Morgannwg GB-BMG": the code of the other name.
    private static string WithoutCode(string name) =>
        name.LastIndexOf(' ') is > 0 and var space && name.AsSpan(space + 1) is [_, _, '-', ..] code && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]) ? name[..space] : name;

    private static IEnumerable<JsonElement> Entries(string path, string list)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var entry in document.RootElement.GetProperty(list).EnumerateArray())
        {
            yield return entry;
        }
    }
}

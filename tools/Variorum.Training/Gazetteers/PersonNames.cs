using System.Text.Json;

namespace Variorum.Training.Gazetteers;

/// <summary>Given and family names of many countries, in Latin letters.</summary>
internal static class PersonNames
{
    public const string Header = """
        # Given and family names of some fifty countries in Latin letters (those of Cyrillic, Greek, Armenian, Georgian and Korean romanised). Made by tools/Variorum.Training
        # gazetteers from @faker-js/faker 10.6.0 (MIT). Names written with marks stand here without them too.
        # name
        # kind  given, family or both

        """;

    private const int Shortest = 2;

    public static IEnumerable<string> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var given = new SortedSet<string>(StringComparer.Ordinal);
        var family = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var locale in document.RootElement.EnumerateObject())
        {
            given.UnionWith(Forms(locale.Value.GetProperty("given")));
            family.UnionWith(Forms(locale.Value.GetProperty("family")));
        }

        return given.Union(family, StringComparer.Ordinal)
            .Select(name => name + (!family.Contains(name) ? "\tgiven" : given.Contains(name) ? "\tboth" : "\tfamily"));
    }

    private static IEnumerable<string> Forms(JsonElement names) =>
        from name in names.EnumerateArray()
        let latin = Romanisation.Latin(name.GetString()!.Trim())
        where latin is { Length: >= Shortest } && char.IsUpper(latin[0]) && !latin.Contains(' ')
        from form in new[] { latin, Romanisation.Plain(latin) }
        select form;
}

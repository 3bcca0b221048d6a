using System.Reflection;
using Bits = Variorum.Language.NameFeatures.Bits;

namespace Variorum.Language;

/// <summary>Puts the lists behind <see cref="NameFeatures"/> into one table.</summary>
internal static class NameFeatureLists
{
    private const int About = 160_000;
    private const int ShortName = 3;

    private static readonly string[] Tables =
    [
        "language/cities.tsv",
        "language/common-words.tsv",
        "language/countries.tsv",
        "language/cue-verbs.tsv",
        "language/given-names.tsv",
        "language/known-names.tsv",
        "language/languages.tsv",
        "language/name-heads.tsv",
        "language/name-particles.tsv",
        "language/not-names.tsv",
        "language/outlets.tsv",
        "language/person-names.tsv",
        "language/place-prepositions.tsv",
        "language/places.tsv",
        "language/regions.tsv",
        "language/starters.tsv",
        "language/surnames.tsv",
        "language/titles.tsv",
    ];

    public static string Hash { get; } = Resources.HashOf(Tables);

    public static PhraseTable Load()
    {
        var table = new PhraseTable(About);
        foreach (var (words, match) in CountryGazetteer.Entries().Select(entry => (entry.Key, entry.Value)))
        {
            AddName(table, words, match.Naming switch { CountryNaming.Demonym => Bits.People, CountryNaming.Capital => Bits.City, _ => Bits.Country });
        }

        Read("language/cities.tsv", (name, kind) => AddName(table, name, kind is "large" ? Bits.City : Bits.Town));
        Read("language/regions.tsv", (name, _) => AddName(table, name, Bits.Region));
        Read("language/places.tsv", (name, _) => AddName(table, name, Bits.Region));
        Read("language/known-names.tsv", (name, kind) => AddName(table, name, kind is "ORG" ? Bits.Organisation : Bits.People));
        foreach (var outlet in OutletGazetteer.Names())
        {
            AddName(table, outlet, Bits.Organisation);
        }

        Read("language/titles.tsv", (title, _) => table.Add(title, Bits.Title, cased: true));
        Read("language/given-names.tsv", (name, _) => AddName(table, name, Bits.Of(NameFlags.GivenName)));
        Read("language/person-names.tsv", (name, kind) => AddName(table, name, Bits.Of(kind switch
        {
            "given" => NameFlags.GivenName,
            "family" => NameFlags.Surname,
            _ => NameFlags.GivenName | NameFlags.Surname,
        })));
        Read("language/surnames.tsv", (name, _) => AddName(table, name, Bits.Of(NameFlags.Surname)));
        Read("language/languages.tsv", (name, _) => AddName(table, name, Bits.Of(NameFlags.Language)));
        Read("language/name-heads.tsv", (head, kind) => table.Add(
            head,
            Bits.Of(kind switch { "ORG" => NameFlags.OrganisationHead, "MISC" => NameFlags.OtherHead, _ => NameFlags.PlaceHead }),
            cased: true));
        Read("language/name-particles.tsv", (word, _) => table.Add(word, Bits.Of(NameFlags.Particle), cased: true));
        Read("language/not-names.tsv", (word, kind) => table.Add(word, Bits.Of(kind is "apart" ? NameFlags.Apart : NameFlags.NoName), cased: true));
        AddWords(table, "language/common-words.tsv", NameFlags.Common);
        AddWords(table, "language/starters.tsv", NameFlags.Starter);
        AddWords(table, "language/cue-verbs.tsv", NameFlags.Cue);
        AddWords(table, "language/place-prepositions.tsv", NameFlags.PlacePreposition);
        return table;
    }

    private static void AddWords(PhraseTable table, string name, NameFlags flag) =>
        Read(name, (word, _) => table.Add(word, Bits.Of(flag), cased: false));

    private static void AddName(PhraseTable table, ReadOnlySpan<char> name, uint bits) =>
        table.Add(name, bits, cased: IsShort(name) || AllCommon(name));

    // "U.S." is as short as "US".
    private static bool IsShort(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return letters <= ShortName;
    }

    private static bool AllCommon(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
        {
            if (!NameLexicon.IsCommon(name[word]))
            {
                return false;
            }
        }

        return true;
    }

    private delegate void Row(ReadOnlySpan<char> first, ReadOnlySpan<char> second);

    // The lists are long and their rows need no strings of their own.
    private static void Read(string name, Row row)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().AsSpan();
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var tab = line.IndexOf('\t');
            var rest = tab < 0 ? default : line[(tab + 1)..];
            row(tab < 0 ? line : line[..tab], rest.IndexOf('\t') is >= 0 and var next ? rest[..next] : rest);
        }
    }
}

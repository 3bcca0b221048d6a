using System.Reflection;

namespace Variorum.Language;

/// <summary>Countries by any of their names, demonyms and capitals, as <c>resources/language/countries.tsv</c> lists them.</summary>
/// <remarks>
/// Look-ups heed case ("US" is a country, "us" is not) but also know names of more than three letters set in capitals. Some names are shared:
/// "Georgia" is the state of Georgia here, never the U.S. state.
/// </remarks>
public static class CountryGazetteer
{
    private const string TableName = "language/countries.tsv";
    private static readonly ResourceTable Table = ResourceTable.Load(Assembly.GetExecutingAssembly(), TableName);
    private static readonly WordMap<CountryMatch> Matches = new(Entries(), ignoreCase: false);

    /// <summary>The hash of the table; part of the cache key of a stage that asks here.</summary>
    public static string Hash => Table.Hash;

    /// <summary>The country that words name, demonyms and capitals included; null when they name none.</summary>
    /// <param name="words">A name as it stands in the text, with single spaces; "the" before it is known only where it belongs to the name.</param>
    public static CountryMatch? Find(ReadOnlySpan<char> words) => Matches.TryGet(words, out var match) ? match : null;

    /// <summary>Every name, demonym and capital.</summary>
    internal static IEnumerable<KeyValuePair<string, CountryMatch>> Entries()
    {
        foreach (var row in Table.Rows)
        {
            var names = Split(row, 2);
            var demonyms = Split(row, 3);
            var capitals = Split(row, 4);
            var country = new Country(row[0], row[1], capitals.FirstOrDefault(""));
            IEnumerable<(string Words, CountryNaming Naming)> all =
            [
                (row[1], CountryNaming.Name),
                .. names.Select(name => (name, CountryNaming.Name)),
                .. demonyms.Select(demonym => (demonym, CountryNaming.Demonym)),
                .. demonyms.Select(demonym => (demonym + "s", CountryNaming.Demonym)),
                .. capitals.Select(capital => (capital, CountryNaming.Capital)),
            ];
            foreach (var (words, naming) in all)
            {
                var match = new CountryMatch(country, naming);
                yield return KeyValuePair.Create(words, match);
                if (words.Length > 3)
                {
                    yield return KeyValuePair.Create(words.ToUpperInvariant(), match);
                }
            }
        }
    }

    private static string[] Split(ImmutableArray<string> row, int column) =>
        ResourceTable.Cell(row, column).Split('|', StringSplitOptions.RemoveEmptyEntries);
}

using System.Reflection;
using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>The three letters of countries, the sectors of nouns, and names that stand for either.</summary>
internal static class ActorLexicon
{
    private static readonly ResourceTable CountryRows = Table("countries");
    private static readonly ResourceTable RoleRows = Table("roles");
    private static readonly ResourceTable NameRows = Table("names");

    private static readonly Dictionary<string, string> Countries = CountryRows.Rows.ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly WordMap<string> Sectors = new(RoleRows.Rows.SelectMany(row => row[1].Split(' ').Select(word => KeyValuePair.Create(word, row[0]))));

    private static readonly WordMap<string> Names = new(NameRows.Rows.SelectMany(row => row[1].Split('|').Select(name => KeyValuePair.Create(name, row[0]))), ignoreCase: false);

    /// <summary>A hash over the tables.</summary>
    public static string Hash { get; } = Ids.Sha256(System.Text.Encoding.ASCII.GetBytes(CountryRows.Hash + RoleRows.Hash + NameRows.Hash));

    /// <summary>The sector of a noun; null when it has none.</summary>
    public static string? SectorOf(string lemma) => Sectors.TryGet(lemma, out var sector) ? sector : null;

    /// <summary>The code of a name, demonym or capital; null when none is known.</summary>
    public static string? CodeOf(ReadOnlySpan<char> name) =>
        Names.TryGet(name, out var code) ? code
        : CountryGazetteer.Find(name) is { } match && Countries.TryGetValue(match.Country.Code, out var country) ? country
        : null;

    private static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/actors-{name}.tsv");
}

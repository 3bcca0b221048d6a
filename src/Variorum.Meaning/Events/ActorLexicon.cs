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

    private static readonly ResourceTable NounKinds = ResourceTable.Load(typeof(ParseStage).Assembly, "language/noun-kinds.tsv");

    private static readonly WordSet Agents = new(NounKinds.Rows
        .Where(row => row[1].Contains("person", StringComparison.Ordinal) || row[1].Contains("body", StringComparison.Ordinal))
        .Select(row => row[0]));

    private static readonly WordSet Persons = new(NounKinds.Rows.Where(row => row[1] == "person").Select(row => row[0]));

    private static readonly WordSet Things = new(NounKinds.Rows.Where(row => row[1].Contains("thing", StringComparison.Ordinal)).Select(row => row[0]));

    /// <summary>A hash over the tables.</summary>
    public static string Hash { get; } = Ids.Sha256(System.Text.Encoding.ASCII.GetBytes(CountryRows.Hash + RoleRows.Hash + NameRows.Hash + NounKinds.Hash));

    /// <summary>The sector of a noun; null when it has none.</summary>
    public static string? SectorOf(string lemma) => Sectors.TryGet(lemma, out var sector) ? sector : null;

    /// <summary>Whether a sector is one of the state's: its bodies are called by what they are ("the Supreme Court", "the Ministry of Boats").</summary>
    public static bool IsOfState(string sector) => sector is "GOV" or "LEG" or "JUD" or "MIL" or "COP";

    /// <summary>Whether those of a sector are mostly of the country they act in; soldiers and reporters are sent abroad.</summary>
    public static bool IsLocal(string sector) => sector is "GOV" or "LEG" or "JUD" or "PTY" or "REB" or "OPP" or "CVL" or "COP" or "UAF" or "REL" or "EDU" or "LAB" or "CRM";

    /// <summary>Whether three letters stand for bodies of many countries.</summary>
    public static bool IsInternational(string country) => country is "IGO" or "IMG" or "NGO" or "MNC";

    /// <summary>Whether a noun may mean a person or body.</summary>
    public static bool IsAgent(string lemma) => Agents.Contains(lemma);

    /// <summary>Whether a noun means a person and nothing else.</summary>
    public static bool IsPerson(string lemma) => Persons.Contains(lemma);

    /// <summary>Whether a noun may mean a thing.</summary>
    public static bool IsThing(string lemma) => Things.Contains(lemma);

    /// <summary>The code of a name, demonym or capital; null when none is known.</summary>
    public static string? CodeOf(ReadOnlySpan<char> name) =>
        Names.TryGet(name, out var code) ? code
        : CountryGazetteer.Find(name) is { } match && Countries.TryGetValue(match.Country.Code, out var country) ? country
        : null;

    private static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/actors-{name}.tsv");
}

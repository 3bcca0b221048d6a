using System.Reflection;
using System.Text;
using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Clauses;

/// <summary>The words of <c>resources/meaning/clauses-*.tsv</c>, by lemma.</summary>
internal static class ClauseLexicon
{
    private static readonly ResourceTable WordRows = Table("words");
    private static readonly ResourceTable GovernorRows = Table("governors");
    private static readonly ResourceTable NounRows = Table("nouns");
    private static readonly ResourceTable LightRows = Table("light-verbs");

    private static readonly WordMap<WordUse> Words = new(
        WordRows.Rows.GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase)
            .Select(rows => KeyValuePair.Create(rows.Key, rows.Aggregate(WordUse.None, (uses, row) => uses | Enum.Parse<WordUse>(row[1], ignoreCase: true)))));

    private static readonly WordMap<Governor> Verbs = Governors("verb");
    private static readonly WordMap<Governor> Nouns = Governors("noun");
    private static readonly WordMap<Governor> Adjectives = Governors("adj");

    private static readonly WordMap<ActionNoun> Actions = new(
        NounRows.Rows.Select(row => KeyValuePair.Create(row[0], new ActionNoun(row[1], RoleOf(row[2]), RoleOf(row[3]), RoleOf(row[4])))));

    // Of each light verb the particles and prepositions it may have.
    private static readonly WordMap<ImmutableArray<(string Particle, string Preposition)>> LightVerbs = new(
        LightRows.Rows.GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase)
            .Select(rows => KeyValuePair.Create(rows.Key, rows.Select(row => (ResourceTable.Cell(row, 1), ResourceTable.Cell(row, 2))).ToImmutableArray())));

    /// <summary>A hash over the tables.</summary>
    public static string Hash { get; } = Ids.Sha256(Encoding.ASCII.GetBytes(WordRows.Hash + GovernorRows.Hash + NounRows.Hash + LightRows.Hash));

    public static bool Is(string lemma, WordUse use) => (UseOf(lemma) & use) != WordUse.None;

    public static WordUse UseOf(string lemma) => Words.TryGet(lemma, out var uses) ? uses : WordUse.None;

    public static ActionNoun? ActionOf(in Word word) => word.Tag == UniversalTag.Noun && Actions.TryGet(word.Lemma, out var noun) ? noun : null;

    /// <summary>What a word makes of its complements; null when nothing special.</summary>
    public static Governor? GovernorOf(in Word word)
    {
        var map = word.Tag switch
        {
            UniversalTag.Verb or UniversalTag.Aux => Verbs,
            UniversalTag.Noun => Nouns,
            UniversalTag.Adj => Adjectives,
            _ => null,
        };
        return map is not null && map.TryGet(word.Lemma, out var governor) ? governor : null;
    }

    /// <summary>Whether a verb is a light one with this particle and, before the noun, this preposition (each may be empty).</summary>
    public static bool IsLight(string verb, ReadOnlySpan<char> particle, ReadOnlySpan<char> preposition)
    {
        if (LightVerbs.TryGet(verb, out var forms))
        {
            foreach (var form in forms)
            {
                if (particle.Equals(form.Particle, StringComparison.OrdinalIgnoreCase) && preposition.Equals(form.Preposition, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static WordMap<Governor> Governors(string tag) => new(
        GovernorRows.Rows.Where(row => row[1] == tag).Select(row => KeyValuePair.Create(
            row[0], new Governor(ModalityOf(row[2]), ModalityOf(row[3]), ModalityOf(row[4]), ControlOf(row[5]), ControlOf(row[5]) == Control.Oblique ? row[5] : ""))));

    private static Control ControlOf(string cell) => Enum.TryParse<Control>(cell, ignoreCase: true, out var control) ? control : Control.Oblique;

    private static Modality? ModalityOf(string cell) => cell == "-" ? null : Enum.Parse<Modality>(cell, ignoreCase: true);

    private static ArgumentRole RoleOf(string cell) => Enum.Parse<ArgumentRole>(cell, ignoreCase: true);

    private static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/clauses-{name}.tsv");
}

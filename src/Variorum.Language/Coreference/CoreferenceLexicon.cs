namespace Variorum.Language.Coreference;

/// <summary>What the sieves know of words: pronouns, determiners, nouns and what they name. All of it is data in <c>resources/language</c>.</summary>
internal static class CoreferenceLexicon
{
    private static readonly WordMap<Pronoun> Pronouns = new(Resources.Table("language/pronouns.tsv").Rows.Select(row => KeyValuePair.Create(
        row[0],
        new Pronoun(Enum.Parse<PronounType>(row[1], ignoreCase: true), new Traits(NumbersOf(row[2]), KindsOf(row[3])), ResourceTable.Cell(row, 4) == "reflexive"))));

    private static readonly WordMap<Definiteness> Determiners = new(Resources.Table("language/determiners.tsv").Rows.Select(row =>
        KeyValuePair.Create(row[0], Enum.Parse<Definiteness>(row[1], ignoreCase: true))));

    private static readonly WordMap<Kinds> Nouns = new(KindsIn("language/noun-kinds.tsv"));

    private static readonly WordSet Roles = Resources.Words("language/role-nouns.tsv");

    private static readonly WordMap<Kinds> GivenNames = new(KindsIn("language/given-name-genders.tsv"), ignoreCase: false);

    private static readonly WordMap<Kinds> Gendered = new(KindsIn("language/gendered-words.tsv"));

    private static readonly WordSet SpeechVerbs = Resources.Words("language/speech-verbs.tsv");

    private static readonly WordSet SetPhrases = Resources.Words("language/set-phrases.tsv");

    private static readonly WordMap<NamedKind> NamedKinds = new(Resources.Table("language/named-kinds.tsv").Rows.Select(row => KeyValuePair.Create(
        row[0],
        new NamedKind([.. row[1].Split(' ').Select(type => Enum.Parse<NameType>(type, ignoreCase: true))], ResourceTable.Cell(row, 2) == "state"))));

    public static Pronoun? PronounOf(ReadOnlySpan<char> word) => Pronouns.TryGet(word, out var pronoun) ? pronoun : null;

    public static Definiteness? DeterminerOf(ReadOnlySpan<char> word) => Determiners.TryGet(word, out var definiteness) ? definiteness : null;

    /// <summary>What a noun may name; anything when the list does not have it. What can be a role ("chair") may be a person, whatever else it is.</summary>
    public static Kinds KindsOfNoun(ReadOnlySpan<char> lemma) => !Nouns.TryGet(lemma, out var kinds) ? Kinds.Any : Roles.Contains(lemma) ? kinds | Kinds.Person : kinds;

    /// <summary>The gender of those who bear a given name; any person when it is not known or both do.</summary>
    public static Kinds KindsOfGivenName(ReadOnlySpan<char> name) => GivenNames.TryGet(name, out var kinds) ? kinds : Kinds.Person;

    /// <summary>The gender that a title or noun shows ("Mrs.", "aunt"); any person when it shows none.</summary>
    public static Kinds GenderOf(ReadOnlySpan<char> word) => Gendered.TryGet(word.TrimEnd('.'), out var kinds) ? kinds : Kinds.Person;

    /// <summary>Whether a verb, by its lemma, can hand words to the one who says them.</summary>
    public static bool IsSpeech(ReadOnlySpan<char> lemma) => SpeechVerbs.Contains(lemma);

    /// <summary>Whether a preposition and its noun only link or qualify ("in fact").</summary>
    public static bool IsSetPhrase(ReadOnlySpan<char> phrase) => SetPhrases.Contains(phrase);

    /// <summary>Whether a noun describes what a name of a type names ("city": GPE); a state is described by other nouns than other places are.</summary>
    public static bool MayDescribe(ReadOnlySpan<char> noun, NameType type, bool isState) =>
        NamedKinds.TryGet(noun, out var kind) && kind.Types.Contains(type) && (type != NameType.Gpe || kind.IsState == isState);

    private static Numbers NumbersOf(string cell) => cell.Length == 0 ? Numbers.Any : Enum.Parse<Numbers>(cell, ignoreCase: true);

    // Long tables with few different cells: each cell is read once.
    private static IEnumerable<KeyValuePair<string, Kinds>> KindsIn(string table)
    {
        var read = new Dictionary<string, Kinds>(StringComparer.Ordinal);
        foreach (var row in Resources.Table(table).Rows)
        {
            if (!read.TryGetValue(row[1], out var kinds))
            {
                read.Add(row[1], kinds = KindsOf(row[1]));
            }

            yield return KeyValuePair.Create(row[0], kinds);
        }
    }

    private static Kinds KindsOf(string cell) => cell.Length == 0 ? Kinds.Any : Enum.Parse<Kinds>(cell.Replace(' ', ','), ignoreCase: true);

    private sealed record NamedKind(ImmutableArray<NameType> Types, bool IsState);
}

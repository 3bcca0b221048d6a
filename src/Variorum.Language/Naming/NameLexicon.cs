namespace Variorum.Language;

/// <summary>What is known of words and phrases before any account is read: the gazetteers and word lists of <c>resources/language</c>.</summary>
internal static class NameLexicon
{
    private const int LongestKey = 80;

    private static readonly WordMap<NameType> Heads = new(Typed("language/name-heads.tsv"), ignoreCase: false);
    private static readonly WordMap<bool> Titles = new(
        Resources.Table("language/titles.tsv").Rows.Select(row => KeyValuePair.Create(row[0], row[1] == "firm")), ignoreCase: false);

    private static readonly WordMap<bool> GivenNames = Cased("language/given-names.tsv");
    private static readonly WordMap<bool> NotNames = new(
        Resources.Table("language/not-names.tsv").Rows.Select(row => KeyValuePair.Create(row[0], row[1] == "apart")), ignoreCase: false);

    private static readonly WordMap<bool> Particles = Cased("language/name-particles.tsv");
    private static readonly WordMap<bool> Prefixes = Cased("language/name-prefixes.tsv");
    private static readonly WordSet Common = Resources.Words("language/common-words.tsv");
    private static readonly WordSet Starters = Resources.Words("language/starters.tsv");
    private static readonly WordSet CueVerbs = Resources.Words("language/cue-verbs.tsv");
    private static readonly WordSet PlacePrepositions = Resources.Words("language/place-prepositions.tsv");

    // These come last, because they ask the lists above.
    private static readonly WordMap<NameType> Known = new(KnownNames(), ignoreCase: false);
    private static readonly WordMap<int> KnownStarts = Starts(KnownNames().Select(entry => entry.Key));
    private static readonly WordMap<int> TitleStarts = Starts(Resources.Table("language/titles.tsv").Rows.Select(row => row[0]));

    /// <summary>The hash of everything listed here.</summary>
    public static string Hash { get; } = Resources.HashOf(
        "language/common-words.tsv",
        "language/countries.tsv",
        "language/cue-verbs.tsv",
        "language/given-names.tsv",
        "language/known-names.tsv",
        "language/name-heads.tsv",
        "language/name-particles.tsv",
        "language/name-prefixes.tsv",
        "language/not-names.tsv",
        "language/outlets.tsv",
        "language/place-prepositions.tsv",
        "language/places.tsv",
        "language/starters.tsv",
        "language/titles.tsv");

    /// <summary>The type of a name that is known as a whole, with its case; any white space counts as a space and any apostrophe as straight.</summary>
    public static bool TryKnown(ReadOnlySpan<char> phrase, out NameType type)
    {
        type = default;
        if (phrase.Length > LongestKey)
        {
            return false;
        }

        Span<char> key = stackalloc char[phrase.Length];
        Normalise(phrase, key);
        return Known.TryGet(key, out type);
    }

    /// <summary>Whether a phrase is a title or role; <paramref name="firm"/> when only persons bear it.</summary>
    public static bool TryTitle(ReadOnlySpan<char> phrase, out bool firm)
    {
        firm = false;
        if (phrase.Length > LongestKey)
        {
            return false;
        }

        Span<char> key = stackalloc char[phrase.Length];
        Normalise(phrase, key);
        return Titles.TryGet(key, out firm);
    }

    /// <summary>How many tokens the longest known name has that starts with a word; 0 when none does. It spares most look-ups of phrases.</summary>
    public static int LongestKnownFrom(ReadOnlySpan<char> word) => KnownStarts.TryGet(word, out var tokens) ? tokens : 0;

    /// <summary>How many tokens the longest title has that starts with a word; 0 when none does.</summary>
    public static int LongestTitleFrom(ReadOnlySpan<char> word) => TitleStarts.TryGet(word, out var tokens) ? tokens : 0;

    /// <summary>What a name is that ends with this word ("Council", "River").</summary>
    public static bool TryHead(ReadOnlySpan<char> word, out NameType type) => Heads.TryGet(word, out type);

    public static bool IsGivenName(ReadOnlySpan<char> word) => GivenNames.TryGet(word, out _);

    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.TryGet(word, out _);

    /// <summary>Whether a hyphen or an apostrophe joins the word to a name.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word) => Prefixes.TryGet(word, out _);

    /// <summary>Whether a word in capitals names nothing by itself (a weekday, "TV", "Ministry").</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) => NotNames.TryGet(word, out _);

    /// <summary>Whether a word in capitals stands outside every name (a weekday, a month, "I").</summary>
    public static bool IsApart(ReadOnlySpan<char> word) => NotNames.TryGet(word, out var apart) && apart;

    /// <summary>Whether the word is usually written in lower case.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => Common.Contains(word) || Starters.Contains(word);

    /// <summary>Whether the word starts sentences and stands in no name ("The", "In").</summary>
    public static bool IsStarter(ReadOnlySpan<char> word) => Starters.Contains(word);

    public static bool IsCueVerb(ReadOnlySpan<char> word) => CueVerbs.Contains(word);

    public static bool IsPlacePreposition(ReadOnlySpan<char> word) => PlacePrepositions.Contains(word);

    // A comma and a possessive are tokens of their own: "Washington, D.C.", "Cox's Bazar".
    private static WordMap<int> Starts(IEnumerable<string> phrases) => new(
        phrases.GroupBy(phrase => phrase.Split(' ', ',', '\'')[0], phrase => phrase.Count(c => c is ' ' or ',' or '\'') + 1, StringComparer.Ordinal)
            .Select(lengths => KeyValuePair.Create(lengths.Key, lengths.Max())),
        ignoreCase: false);

    private static void Normalise(ReadOnlySpan<char> phrase, Span<char> key)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = phrase[i];
            key[i] = Characters.IsSpace(c) ? ' ' : Characters.IsApostrophe(c) ? '\'' : c;
        }
    }

    // The first list that has a name decides: a country before a city, a place before an outlet.
    private static IEnumerable<KeyValuePair<string, NameType>> KnownNames() =>
        CountryGazetteer.Entries().Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Naming == CountryNaming.Demonym ? NameType.Misc : NameType.Gpe))
            .Concat(Typed("language/places.tsv"))
            .Concat(Typed("language/known-names.tsv"))
            .Concat(OutletGazetteer.Names().Where(name => !IsOneCommonWord(name)).Select(name => KeyValuePair.Create(name, NameType.Org)))
            .Select(entry => KeyValuePair.Create(entry.Key.Replace('’', '\''), entry.Value));

    // "Time", "The Hill": an outlet only where something else shows that it is one.
    private static bool IsOneCommonWord(string name)
    {
        var word = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name;
        return !word.Contains(' ') && (IsCommon(word) || IsNoName(word) || IsGivenName(word) || name.StartsWith("the ", StringComparison.Ordinal));
    }

    private static IEnumerable<KeyValuePair<string, NameType>> Typed(string table) =>
        Resources.Table(table).Rows.Select(row => KeyValuePair.Create(row[0], Enum.Parse<NameType>(row[1], ignoreCase: true)));

    private static WordMap<bool> Cased(string table) =>
        new(Resources.Table(table).Rows.Select(row => KeyValuePair.Create(row[0], true)), ignoreCase: false);
}

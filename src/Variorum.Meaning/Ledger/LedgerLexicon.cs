using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Variorum.Language;
using Variorum.Language.Patterns;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>The words that make an entry of the ledger, and the rules that find them.</summary>
internal sealed class LedgerLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<LedgerWord>>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, ModalWord> _modals;
    private readonly FrozenDictionary<string, OutcomeWord> _outcomes;
    private readonly FrozenDictionary<string, LedgerStep> _successes;
    private readonly WordSet _withheldMarks;
    private readonly WordSet _withheldHeads;
    private readonly List<string> _hashes = [];

    private LedgerLexicon()
    {
        var assembly = Assembly.GetExecutingAssembly();
        Rules = RuleList.Load(assembly, "meaning/ledger.rules");
        _hashes.Add(Rules.Hash);
        _words = Table("words").Rows.Select(LedgerWord.Of)
            .GroupBy(word => word.Lemma, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _modals = Table("modals").Rows.ToFrozenDictionary(row => row[0], ModalWord.Of, StringComparer.OrdinalIgnoreCase);
        Answered = Words("answered");
        Papers = Words("papers");
        Conditions = Words("conditions");
        var states = Table("states");
        States = new WordSet(states.Rows.Select(row => row[0]));
        LastingStates = new WordSet(states.Rows.Where(row => ResourceTable.Cell(row, 1).Length == 0).Select(row => row[0]));
        var harms = Table("harms");
        Harms = new WordSet(harms.Rows.Select(row => row[0]));
        SureHarms = new WordSet(harms.Rows.Where(row => ResourceTable.Cell(row, 1).Length == 0).Select(row => row[0]));
        Voted = Words("voted");
        Deeds = Words("deeds");
        var fillers = Table("fillers");
        Fillers = new WordSet(fillers.Rows.Where(row => row[1] is "verb").Select(row => row[0]));
        Anaphors = new WordSet(fillers.Rows.Where(row => row[1] is "noun").Select(row => row[0]));
        Goods = Words("goods");
        var reasons = Table("reasons");
        Reasons = new WordSet(reasons.Rows.Select(row => row[0]));
        Circumstances = new WordSet(reasons.Rows.Where(row => ResourceTable.Cell(row, 1) is "noun").Select(row => row[0]));
        Hedges = Words("hedges");
        Unbending = Words("unbending");
        Agents = Words("agents");
        Support = Words("support");
        Requested = Words("requested");
        Anybody = Words("anybody");
        _outcomes = Table("outcomes").Rows.ToFrozenDictionary(row => row[0], OutcomeWord.Of, StringComparer.OrdinalIgnoreCase);
        _successes = Table("successes").Rows.ToFrozenDictionary(row => row[0], row => Enum.Parse<LedgerStep>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);
        Venues = Words("venues");
        Unnamed = Words("unnamed");
        var withheld = Table("withheld");
        _withheldMarks = new WordSet(withheld.Rows.Where(row => row[1] is "mark").Select(row => row[0]));
        _withheldHeads = new WordSet(withheld.Rows.Where(row => row[1] is "head").Select(row => row[0]));
        Forecasts = Words("forecasts");
        Bodies = Words("bodies");
        Habits = new WordSet(Table("hedges").Rows.Where(row => ResourceTable.Cell(row, 1).Length > 0).Select(row => row[0]));
        Provisos = [.. Table("provisos").Rows.Select(row => row[0].Split(' ').ToImmutableArray())];
        Uncertain = [.. Table("uncertain").Rows.Select(row => row[0])];
        Hash = Ids.Sha256(Encoding.ASCII.GetBytes(string.Concat(_hashes)));
    }

    public static LedgerLexicon Instance { get; } = new();

    /// <summary>The rules of <c>resources/meaning/ledger.rules</c>.</summary>
    public RuleList Rules { get; }

    public string Hash { get; }

    /// <summary>Nouns for what one says yes or no to.</summary>
    public WordSet Answered { get; }

    /// <summary>Nouns for what speaks for those who made it.</summary>
    public WordSet Papers { get; }

    /// <summary>Words that open a condition.</summary>
    public WordSet Conditions { get; }

    /// <summary>Verbs for states, to which nobody binds himself.</summary>
    public WordSet States { get; }

    /// <summary>Those of them that nobody refuses either.</summary>
    public WordSet LastingStates { get; }

    /// <summary>Words for harm.</summary>
    public WordSet Harms { get; }

    /// <summary>Those of them that are harm whoever announces them, and without a condition.</summary>
    public WordSet SureHarms { get; }

    /// <summary>Verbs for what a vote asks of others, rather than what it decides itself.</summary>
    public WordSet Voted { get; }

    /// <summary>Verbs for what somebody binds himself to or holds out when he says that he will, or is ready to, do it.</summary>
    public WordSet Deeds { get; }

    /// <summary>Verbs that say little without an object of their own.</summary>
    public WordSet Fillers { get; }

    /// <summary>Nouns that stand for what was said elsewhere.</summary>
    public WordSet Anaphors { get; }

    /// <summary>Nouns for what is held out to somebody.</summary>
    public WordSet Goods { get; }

    /// <summary>Adverbs that leave open whether something will be done.</summary>
    public WordSet Hedges { get; }

    /// <summary>Words that open why or when something is so, which is no part of what is to be done.</summary>
    public WordSet Reasons { get; }

    /// <summary>Those of them that do so before a noun.</summary>
    public WordSet Circumstances { get; }

    /// <summary>Verbs that refuse where somebody says that he cannot.</summary>
    public WordSet Unbending { get; }

    /// <summary>Verbs that say that a noun of the table of words was made.</summary>
    public WordSet Support { get; }

    /// <summary>Nouns for what requests are about.</summary>
    public WordSet Requested { get; }

    /// <summary>Verbs by which somebody says what he takes to come.</summary>
    public WordSet Forecasts { get; }

    /// <summary>Nouns for bodies of which a text names many.</summary>
    public WordSet Bodies { get; }

    /// <summary>Adverbs that say of a verb of the present that it is done time and again.</summary>
    public WordSet Habits { get; }

    /// <summary>Words right before a clause by which it is a proviso, or tells what happens again and again.</summary>
    public ImmutableArray<ImmutableArray<string>> Provisos { get; }

    /// <summary>Auxiliaries by which what a verb says is yet to come or only thought of.</summary>
    public ImmutableArray<string> Uncertain { get; }

    /// <summary>Nouns for whom nobody in particular is meant by.</summary>
    public WordSet Anybody { get; }

    /// <summary>Nouns for where, or in what writing, somebody says a thing.</summary>
    public WordSet Venues { get; }

    /// <summary>Nouns that with "the" point back to somebody named before.</summary>
    public WordSet Unnamed { get; }

    /// <summary>Nouns for those who act.</summary>
    public WordSet Agents { get; }

    /// <summary>What an auxiliary may do; null for others.</summary>
    public ModalWord? Modal(string lemma) => _modals.GetValueOrDefault(lemma);

    /// <summary>What a verb says became of an entry; null for others.</summary>
    public OutcomeWord? Outcome(string verb) => _outcomes.TryGetValue(verb, out var found) ? found : null;

    /// <summary>What an adverb says became of what was asked; null for others.</summary>
    public LedgerStep? Success(string adverb) => _successes.TryGetValue(adverb, out var found) ? found : null;

    /// <summary>What the matches of a rule are that needs no word; null where the table of words decides.</summary>
    public LedgerWord? OfRule(string rule) => _words.TryGetValue(rule, out var found) ? found[0] : null;

    /// <summary>Whether a word says of a verb that hangs on it, or that it marks, that it was not done.</summary>
    public bool Withholds(string lemma, bool isMark) => (isMark ? _withheldMarks : _withheldHeads).Contains(lemma);

    /// <summary>Whether a noun is a demand.</summary>
    public bool IsDemand(string noun) => _words.TryGetValue(noun, out var found) && found.Any(word => word is { Tag: UniversalTag.Noun, Kind: LedgerKind.Demand });

    /// <summary>Whether a verb threatens.</summary>
    public bool IsThreat(string verb) => _words.TryGetValue(verb, out var found) && found.Any(word => word is { Tag: UniversalTag.Verb, Kind: LedgerKind.Threat });

    /// <summary>Whether a noun is a demand, an offer and so on itself, or something else that is answered.</summary>
    public bool IsAnswered(string noun) => Answered.Contains(noun) || (_words.TryGetValue(noun, out var found) && found.Any(word => word.Tag == UniversalTag.Noun));

    /// <summary>What a word of a text may be, as the part of speech it has there; with its particle where that belongs to it.</summary>
    public ImmutableArray<LedgerWord> Of(ParsedText text, int word)
    {
        var lemma = text.Words[word].Lemma;
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Words[child].Relation == "compound:prt")
            {
                // With a particle it is another verb: "called her out for it" calls for nothing.
                return _words.TryGetValue($"{lemma} {text.Words[child].Lemma}", out var phrase) ? phrase : [];
            }
        }

        return _words.TryGetValue(lemma, out var found) ? found : [];
    }

    private WordSet Words(string name) => new(Table(name).Rows.Select(row => row[0]));

    private ResourceTable Table(string name)
    {
        var table = ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/ledger-{name}.tsv");
        _hashes.Add(table.Hash);
        return table;
    }
}

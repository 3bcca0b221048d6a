using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>The rules of <c>events-rules.tsv</c>, by lemma; the classes of <c>events-words.tsv</c> are put in where conditions name them.</summary>
internal sealed class EventLexicon
{
    private const string CountryClass = "country";
    private const string PlacePrepositions = "place-preposition";
    private const string Quantities = "quantity";
    private const string Documents = "document";
    private const string Persons = "person";
    private const string Territories = "territory";
    private const string Nobody = "nobody";
    private const string ThingNames = "thing-name";
    private const string Members = "member";
    private const string Indefinites = "indefinite";
    private const string Habits = "habit";
    private const string Thinking = "thinking";
    private const string Averted = "averted";
    private const string Abstract = "abstract";
    private const string Earlier = "earlier";
    private const string TimeBounds = "time-bound";
    private const string Hedges = "hedge";
    private const string OfficePrepositions = "office-preposition";
    private const string OwnerPrepositions = "owner-preposition";
    private const string AimPrepositions = "aim-preposition";
    private const string GiverPrepositions = "giver-preposition";
    private const string Doings = "doing";
    private const string Suffered = "suffered";
    private const string Claims = "claim";
    private const string Municipalities = "municipality";
    private const string Teams = "team";
    private const string Conditions = "condition";
    private const string Amounts = "amount";
    private const string Accords = "accord";
    private const string CompanionPrepositions = "companion-preposition";
    private const string Helping = "helping";
    private const string AnyoneWho = "anyone-who";
    private const string Former = "former";
    private const string Unreal = "unreal";
    private const string Boundaries = "boundary";
    private const string Yielding = "yielding";
    private const string Culpable = "culpable";
    private const string Weapons = "weapon-or-attack";
    private const string Never = "-";
    private const char Reversed = '<';

    private static readonly ResourceTable RuleRows = Table("rules");
    private static readonly ResourceTable ClassRows = Table("words");

    private readonly Dictionary<string, FrozenSet<string>> _classes;
    private readonly WordMap<ImmutableArray<EventRule>> _rules;

    private EventLexicon()
    {
        _classes = ClassRows.Rows.ToDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        _rules = new(RuleRows.Rows
            .SelectMany(row => row[0].Split('|').Select(word => (Word: word, Rule: RuleOf(word, row))))
            .GroupBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase)
            .Select(pairs => KeyValuePair.Create(pairs.Key, pairs.Select(pair => pair.Rule).ToImmutableArray())));
    }

    /// <summary>The rules that come with this version.</summary>
    public static EventLexicon Default { get; } = new();

    /// <summary>A hash over the tables.</summary>
    public static string Hash { get; } = Ids.Sha256(Encoding.ASCII.GetBytes(RuleRows.Hash + ClassRows.Hash));

    /// <summary>The rules for a lemma, in the order of the file; empty when there are none.</summary>
    public ImmutableArray<EventRule> RulesFor(ReadOnlySpan<char> lemma) => _rules.TryGet(lemma, out var rules) ? rules : [];

    /// <summary>Whether a noun means people only by the clause behind it ("the people doing it").</summary>
    public bool IsAnyoneWho(string lemma) => _classes[AnyoneWho].Contains(lemma);

    /// <summary>Whether a preposition may say where something happens.</summary>
    public bool IsPlacePreposition(string lemma) => _classes[PlacePrepositions].Contains(lemma);

    /// <summary>Whether a noun only counts those that follow it ("hundreds of").</summary>
    public bool IsQuantity(string lemma) => _classes[Quantities].Contains(lemma);

    /// <summary>Whether a noun is something written, which speaks for the one who made it.</summary>
    public bool IsDocument(string lemma) => _classes[Documents].Contains(lemma);

    /// <summary>Whether a noun means a place that may be fought over.</summary>
    public bool IsTerritory(string lemma) => _classes[Territories].Contains(lemma);

    /// <summary>Whether a noun means a person.</summary>
    public bool IsPerson(string lemma) => _classes[Persons].Contains(lemma);

    /// <summary>Whether a noun that may mean a person or body mostly means a thing.</summary>
    public bool IsNobody(string lemma) => _classes[Nobody].Contains(lemma);

    /// <summary>Whether the last word of a name says that a thing is named: a law, a deal, a programme, a survey.</summary>
    public bool IsThingName(string lemma) => _classes[ThingNames].Contains(lemma);

    /// <summary>Whether a name is that of a member of a party, people or faith.</summary>
    public bool IsMember(string lemma) => _classes[Members].Contains(lemma);

    /// <summary>Whether a word before a noun leaves open who is meant, or whether there is one.</summary>
    public bool IsIndefinite(string lemma) => _classes[Indefinites].Contains(lemma);

    /// <summary>Whether an adverb makes a clause tell a habit.</summary>
    public bool IsHabit(string lemma) => _classes[Habits].Contains(lemma);

    /// <summary>Whether an adverb says that something had happened before the news, or more than once.</summary>
    public bool IsEarlier(string lemma) => _classes[Earlier].Contains(lemma);

    /// <summary>Whether what stands behind a word is a time that others come before or after ("since May").</summary>
    public bool IsTimeBound(string lemma) => _classes[TimeBounds].Contains(lemma);

    /// <summary>Whether an adverb says that a word is not meant as it stands ("are essentially executing them").</summary>
    public bool IsHedge(string lemma) => _classes[Hedges].Contains(lemma);

    /// <summary>Whether a gerund behind a word is of what is kept from happening, or only charged ("decided against suing", "charged with killing").</summary>
    public bool IsAverted(string lemma) => _classes[Averted].Contains(lemma);

    /// <summary>Whether a gerund behind a noun and a word says of what kind it is ("an interest in attacking").</summary>
    public bool IsAbstract(string lemma) => _classes[Abstract].Contains(lemma);

    /// <summary>Whether a clause below a verb is what somebody thinks.</summary>
    public bool IsThinking(string lemma) => _classes[Thinking].Contains(lemma);

    /// <summary>Whether a preposition introduces an office or part, not another party ("resigned as its head").</summary>
    public bool IsOfficePreposition(string lemma) => _classes[OfficePrepositions].Contains(lemma);

    /// <summary>Whether a preposition introduces whose a thing is, or against whom.</summary>
    public bool IsOwnerPreposition(string lemma) => _classes[OwnerPrepositions].Contains(lemma);

    /// <summary>Whether a preposition of place introduces, behind words of blame, those whom they are aimed at ("lashed out at Norland").</summary>
    public bool IsAimPreposition(string lemma) => _classes[AimPrepositions].Contains(lemma);

    /// <summary>Whether a preposition introduces from whom a thing comes or is wanted ("demanded an apology from Vost").</summary>
    public bool IsGiverPreposition(string lemma) => _classes[GiverPrepositions].Contains(lemma);

    /// <summary>Whether a noun is what somebody does, says or decides, so that who blames or backs it means its author.</summary>
    public bool IsDoing(string lemma) => _classes[Doings].Contains(lemma);

    /// <summary>Whether a noun is what happens to the one whose it is: his death, his ouster.</summary>
    public bool IsSuffered(string lemma) => _classes[Suffered].Contains(lemma);

    /// <summary>Whether a noun is what somebody says is so or ought to be.</summary>
    public bool IsClaim(string lemma) => _classes[Claims].Contains(lemma);

    /// <summary>Whether a noun before "of" and a name means the body that governs the place.</summary>
    public bool IsMunicipality(string lemma) => _classes[Municipalities].Contains(lemma);

    /// <summary>Whether a noun means, behind somebody's name, the people who work for him.</summary>
    public bool IsTeam(string lemma) => _classes[Teams].Contains(lemma);

    /// <summary>Whether a preposition introduces the other side of an accord.</summary>
    public bool IsCompanionPreposition(string lemma) => _classes[CompanionPrepositions].Contains(lemma);

    /// <summary>Whether a noun is what two sides reach with each other.</summary>
    public bool IsAccord(string lemma) => _classes[Accords].Contains(lemma);

    /// <summary>Whether a verb only says that one makes it easier for another to do what follows.</summary>
    public bool IsHelping(string lemma) => _classes[Helping].Contains(lemma);

    /// <summary>Whether a quantity is, with a definite article, itself what is spoken of.</summary>
    public bool IsAmount(string lemma) => _classes[Amounts].Contains(lemma);

    /// <summary>Whether a noun that may be a body says, before "of" and a thing, how that is.</summary>
    public bool IsCondition(string lemma) => _classes[Conditions].Contains(lemma);

    /// <summary>Whether what hangs on a noun, or a noun behind an adjective, only may be.</summary>
    public bool IsUnreal(string lemma) => _classes[Unreal].Contains(lemma);

    /// <summary>Whether a word before a noun says that one is that no more.</summary>
    public bool IsFormer(string lemma) => _classes[Former].Contains(lemma);

    /// <summary>Whether a noun is a line between two sides ("its border with Ostria").</summary>
    public bool IsBoundary(string lemma) => _classes[Boundaries].Contains(lemma);

    /// <summary>Whether a verb is what others want one to do, so that who "will not" do it refuses.</summary>
    public bool IsYielding(string lemma) => _classes[Yielding].Contains(lemma);

    /// <summary>Whether an adjective says that one has done a wrong.</summary>
    public bool IsCulpable(string lemma) => _classes[Culpable].Contains(lemma);

    /// <summary>Whether a noun is a thing or deed that kills and says nothing of who did it.</summary>
    public bool IsWeaponOrAttack(string lemma) => _classes[Weapons].Contains(lemma);

    private EventRule RuleOf(string word, ImmutableArray<string> row)
    {
        var type = row[2].TrimEnd(Reversed);
        var commitment = type switch { "promise" => Commitment.Promise, "intend" => Commitment.Intend, _ => Commitment.None };
        var (when, plain) = (GroupsOf(row[1]), ResourceTable.Cell(row, 6));
        return new EventRule
        {
            Id = "events." + word.Replace(' ', '-'),
            When = when,
            Plain = plain is Never ? [] : GroupsOf(plain),
            IsNeverPlain = plain is Never,
            Type = commitment == Commitment.None && type != "none" ? Enum.Parse<EventType>(type, ignoreCase: true) : null,
            Commitment = commitment,
            IsReversed = row[2].EndsWith(Reversed),
            Mode = Cell(row, 3),
            Cameo = Cell(row, 4),
            Targets = [.. ResourceTable.Cell(row, 5).Split('|', StringSplitOptions.RemoveEmptyEntries).Select(StepOf)],
            NamesNouns = Asks(when, ConditionTest.IsNoun),
            NamesProperties = Asks(when, ConditionTest.IsProperty),
        };
    }

    private ImmutableArray<ImmutableArray<EventCondition>> GroupsOf(string written) =>
        written.Length == 0 ? [] : written.Split('|').Select(group => group.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ConditionOf).ToImmutableArray()).ToImmutableArray();

    private static bool Asks(ImmutableArray<ImmutableArray<EventCondition>> when, ConditionTest test) => when.Any(group => group.Any(condition => condition.Test == test && !condition.IsNegated));

    private EventCondition ConditionOf(string written)
    {
        var isNegated = written.StartsWith('!');
        var name = isNegated ? written[1..] : written;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var of = colon < 0 ? null : name[(colon + 1)..];
        name = colon < 0 ? name : name[..colon];
        var test = name switch
        {
            "noun" => ConditionTest.IsNoun,
            "verb" => ConditionTest.IsVerb,
            "property" => ConditionTest.IsProperty,
            "light" => ConditionTest.IsLight,
            "obj" => ConditionTest.Patient,
            "agent" or "by" when of is null || name == "by" => ConditionTest.Agent,
            "name" => ConditionTest.NamedPatient,
            "with" when of is not null => ConditionTest.Dependent,
            "via" => ConditionTest.Support,
            "objwith" => ConditionTest.PatientDependent,
            "who" => ConditionTest.Somebody,
            "complement" => ConditionTest.Complement,
            "infinitive" => ConditionTest.Infinitive,
            "content" => ConditionTest.Content,
            _ => name.StartsWith('+') ? ConditionTest.Particle : ConditionTest.Oblique,
        };
        return new EventCondition(test, isNegated, name.TrimStart('+'), of is null || of == CountryClass ? null : NounsOf(of), of == CountryClass);
    }

    private FrozenSet<string> NounsOf(string name) => _classes.TryGetValue(name, out var nouns) ? nouns : new[] { name }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static TargetStep StepOf(string written) => written switch
    {
        "obj" => new(TargetPlace.Patient, ""),
        "who" => new(TargetPlace.Somebody, ""),
        "rec" => new(TargetPlace.Recipient, ""),
        "obj." => new(TargetPlace.OfPatient, ""),
        "each" => new(TargetPlace.Each, ""),
        "content" => new(TargetPlace.Content, ""),
        "place" => new(TargetPlace.Site, ""),
        _ => new(TargetPlace.Oblique, written),
    };

    private static string? Cell(ImmutableArray<string> row, int column) => ResourceTable.Cell(row, column) is { Length: > 0 } cell ? cell : null;

    private static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/events-{name}.tsv");
}

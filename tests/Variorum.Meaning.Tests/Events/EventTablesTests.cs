using Variorum.Meaning.Events;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Events;

/// <summary>The tables agree with PLOVER and with one another.</summary>
public sealed class EventTablesTests
{
    private static readonly string[] Modes =
    [
        "visit", "third-party", "multilateral", "phone", "withdraw", "release", "disarm", "ceasefire", "access", "resign", "ease", "assist", "change", "yield", "meet", "disapprove", "investigate", "allege", "restrict",
        "arrest", "relations", "expel", "territory", "violence", "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize", "convict", "discontinue", "troops", "weapons", "police", "militia", "seize", "censor",
        "curfew", "martial-law", "deport", "withhold", "misinformation", "cyber", "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack", "aerial", "drone",
        "heavy-weapons", "crowd-control", "unconventional",
    ];

    // CAMEO's first two digits with the types that its table leads them to; 08 is both ways of giving way, and single codes of 16 to 19 are elsewhere.
    private static readonly Dictionary<string, EventType[]> Roots = new(StringComparer.Ordinal)
    {
        ["03"] = [EventType.Agree],
        ["04"] = [EventType.Consult],
        ["05"] = [EventType.Support],
        ["06"] = [EventType.Cooperate],
        ["07"] = [EventType.Aid],
        ["08"] = [EventType.Concede, EventType.Retreat],
        ["09"] = [EventType.Accuse],
        ["10"] = [EventType.Request],
        ["11"] = [EventType.Accuse],
        ["12"] = [EventType.Reject],
        ["13"] = [EventType.Threaten],
        ["14"] = [EventType.Protest],
        ["15"] = [EventType.Mobilize],
        ["16"] = [EventType.Sanction, EventType.Coerce],
        ["17"] = [EventType.Coerce, EventType.Assault],
        ["18"] = [EventType.Assault],
        ["19"] = [EventType.Assault, EventType.Coerce],
        ["20"] = [EventType.Assault],
    };

    private static IEnumerable<System.Collections.Immutable.ImmutableArray<string>> Rules => ResourceTable.Load(typeof(EventsStage).Assembly, "meaning/events-rules.tsv").Rows;

    [Fact]
    public void Every_rule_has_a_mode_of_PLOVER_or_none() =>
        Assert.All(Rules, row => Assert.True(ResourceTable.Cell(row, 3).Length == 0 || Modes.Contains(row[3]), string.Join('\t', row)));

    [Fact]
    public void Every_code_of_CAMEO_leads_to_the_type_of_its_rule() =>
        Assert.All(
            Rules.Where(row => ResourceTable.Cell(row, 4).Length > 0 && row[2] is not ("promise" or "intend")),
            row => Assert.True(Roots[row[4][..2]].Contains(Enum.Parse<EventType>(row[2].TrimEnd('<'), ignoreCase: true)), string.Join('\t', row)));

    [Fact]
    public void No_rule_is_shut_out_by_one_before_it_with_the_same_words_and_conditions() =>
        Assert.Empty(Rules.SelectMany(row => row[0].Split('|').Select(word => (word, row[1]))).GroupBy(pair => pair).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Every_country_has_three_letters_that_no_other_has()
    {
        var codes = ResourceTable.Load(typeof(EventsStage).Assembly, "meaning/actors-countries.tsv").Rows;
        Assert.All(codes, row => Assert.Equal(3, row[1].Length));
        Assert.Equal(codes.Length, codes.Select(row => row[1]).Distinct(StringComparer.Ordinal).Count());
    }
}

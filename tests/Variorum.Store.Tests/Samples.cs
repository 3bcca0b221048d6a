using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Variorum.Model;
using Interval = Variorum.Model.Interval;
using Record = Variorum.Model.Record;

namespace Variorum.Store.Tests;

/// <summary>Documents and lines about countries that do not exist.</summary>
internal static class Samples
{
    public static StoredDocument Document(string words, params Sighting[] sightings)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        return new StoredDocument
        {
            Sha256 = Ids.Sha256(bytes),
            Bytes = bytes,
            Reader = "text",
            Encoding = "utf-8",
            Sightings = sightings.Length == 0 ? [new Sighting($"{words.Length}.txt", null)] : [.. sightings],
        };
    }

    public static StoredAnalysis Analysis(this StoredDocument document, string stage, string key, string body) =>
        new(document.Id, stage, key, Encoding.UTF8.GetBytes(body));

    public static SearchableDocument Searchable(this StoredDocument document, string key, string title, string text) =>
        new(document.Id, key, [Account(document.Id, title, text)]);

    public static Record Record(params StoredDocument[] documents)
    {
        var ids = documents.Select(d => d.Id).Order(StringComparer.Ordinal).ToArray();
        return new Record
        {
            Documents = [.. documents.Select(ToLine).OrderBy(d => d.Id, StringComparer.Ordinal)],
            Accounts = [.. ids.Select(ToAccount)],
            Actors =
            [
                new Actor
                {
                    Id = "actor-1", Kind = ActorKind.ArmedGroup, Name = "Marsh Guard", Aliases = [new ActorAlias("Marsh Guard", 2)], MentionCount = 2,
                    Evidence = [Words(ids[0], 4, "Marsh Guard")],
                },
            ],
            Statements =
            [
                .. ids.Select(id => new Statement
                {
                    Id = $"{id}.0-statement-4", Account = $"{id}.0", Speaker = new Party(PartyKind.Actor, "actor-1", "Marsh Guard"), Via = [], Cue = "said",
                    Kind = StatementKind.Direct, Content = new StatementContent("we \"stay\" é\u2028😀", [new Span(4, 12)]), Said = Day(5), Evidence = [Words(id, 4, "we stay")],
                }),
            ],
            Figures =
            [
                .. ids.Select(id => new Figure
                {
                    Id = $"{id}.0-figure-9", Account = $"{id}.0", Relation = Relation.AtLeast, Low = 12.5m, Counts = "boats", CountsHead = "boat", AsOf = Day(6),
                    Holder = Party.UnknownOutlet, Series = "series-1", Evidence = [Words(id, 9, "12.5")],
                }),
            ],
            Citations = [new Citation($"{ids[0]}.0", new Party(PartyKind.Agency, null, "Delta Wire"), [], [Words(ids[0], 20, "Delta Wire")])],
            Reuse = [new Reuse(new ReusePassage("a.0", 0, 9), new ReusePassage("b.0", 1, 10), ReuseKind.NearCopy, 0.875m, Basis.Unknown)],
            EventMentions =
            [
                .. ids.Select(id => new EventMention
                {
                    Id = $"{id}.0-event-4", Account = $"{id}.0", Event = "event-1", Type = EventType.Mobilize, Mode = "troops", Cameo = "152", Sources = [Guard], Targets = [], Time = Day(5),
                    Status = EventStatus.Actual, Trigger = "moved", Holder = Party.UnknownOutlet, Evidence = [Words(id, 4, "moved")],
                }),
            ],
            Events =
            [
                new Event
                {
                    Id = "event-1", Type = EventType.Mobilize, Mode = "troops", Cameo = "152", Sources = [Guard], Targets = [], Place = "Velm", Time = Day(5), Status = EventStatus.Actual, Label = "The Marsh Guard moves troops",
                    Mentions = [.. ids.Select(id => $"{id}.0-event-4")], Accounts = [.. ids.Select(id => $"{id}.0")], IndependentAccounts = 1,
                },
            ],
            Ledger =
            [
                new LedgerEntry
                {
                    Id = "ledger-1", Kind = LedgerKind.Threat, By = [new Party(PartyKind.Actor, "actor-1", "Marsh Guard")], Of = [], Action = "close the river", Condition = "unless paid", Deadline = Day(9), Strength = LedgerStrength.Demand,
                    Made = Day(5), AnswersTo = "ledger-0", History = [new LedgerTurn(LedgerStep.Made, Day(5), Party.UnknownOutlet, [Words(ids[0], 4, "close")]), new LedgerTurn(LedgerStep.Due, Day(9), null, [])],
                    Status = LedgerStep.Due, Accounts = [$"{ids[0]}.0"], IndependentAccounts = 1, Evidence = [Words(ids[0], 4, "close the river")],
                },
            ],
            Wording = [new Wording("actor-1", "Marsh Guard", [new WordingLabel("bandits", $"{ids[0]}.0", Party.UnknownOutlet, true, [Words(ids[0], 4, "bandits")])])],
            Timeline = [new TimelineEntry(Day(5), "The Marsh Guard spoke.", TimelineKind.Statement, [$"{ids[0]}.0-statement-4"], [$"{ids[0]}.0"], 1)],
            Disagreements =
            [
                new Disagreement(
                    "disagreement-1", DisagreementKind.Figure, "boats", ["x", "y"], "Both count boats on 2031-05-06.",
                    [new Variant("12", [Party.UnknownOutlet], ["a.0"], 1, [Words(ids[0], 9, "12")]), new Variant("30", [Party.UnknownOutlet], ["b.0"], 1, [Words(ids[0], 30, "30")])]),
            ],
            Aliases = [new Alias("actor-9", "actor-1", "the same name")],
            Rulings = [new RulingOutcome(Ruling(ids[0]).Id, Ruling(ids[0]), OutcomeKind.Applied, "Applied.", [$"{ids[0]}.0"])],
        };
    }

    private static Participant Guard { get; } = new(PartyKind.Actor, "actor-1", "Marsh Guard", "NORREB");

    private static Ruling Ruling(string document) => new()
    {
        Rule = RulingRule.Set, Document = document, Quote = "stay", Kind = RulingKind.Rights, Value = "CC BY 4.0", By = "Cora Vesk", On = new LocalDate(2031, 6, 1), Because = "they said so",
    };

    public static RecordSummary Summary(Record record) =>
        new("0.1.0", "rules", "00", [new StageRun("times", "1")], ImmutableSortedDictionary<string, int>.Empty.Add("documents", record.Documents.Length), []);

    private static Document ToLine(StoredDocument document) => new()
    {
        Id = document.Id,
        Sha256 = document.Sha256,
        Names = [.. document.Sightings.Select(s => s.Name)],
        Reader = document.Reader,
        Bytes = document.Bytes.Length,
        Encoding = document.Encoding,
    };

    private static Account ToAccount(string document) => new()
    {
        Id = $"{document}.0",
        Document = document,
        Title = "Marsh Guard \"stays\"",
        Outlet = new Party(PartyKind.Outlet, null, "The Lowland Post"),
        Language = "en",
        Analysed = true,
        Published = Day(4),
        Blocks = [new Block(BlockKind.Paragraph, 0, 40)],
        Removed = [],
        Length = 40,
    };

    private static AccountText Account(string document, string title, string text) => new()
    {
        Id = $"{document}.0",
        Document = document,
        Text = title + "\n" + text,
        Map = new SourceMap([]),
        Language = "en",
        Analysed = true,
        Blocks = [new Block(BlockKind.Title, 0, title.Length), new Block(BlockKind.Paragraph, title.Length + 1, title.Length + 1 + text.Length)],
    };

    private static Interval Day(int day) => new() { From = new LocalDate(2031, 5, day), To = new LocalDate(2031, 5, day), Basis = Basis.Stated };

    private static Evidence Words(string document, int start, string words) => new()
    {
        Document = document,
        Place = EvidencePlace.Text,
        Account = $"{document}.0",
        Start = start,
        End = start + words.Length,
        Text = words,
        Rule = "test.rule",
    };
}

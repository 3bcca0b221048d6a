using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Store;
using Interval = Variorum.Model.Interval;
using Record = Variorum.Model.Record;

namespace Variorum.Publishing.Tests.Exporting;

/// <summary>A record of one account whose every word tries to be something else: markup, a formula, a command, a tag, a link.</summary>
internal sealed class HostileRecord : IDisposable
{
    public const string Evil = "</title></style><script>alert(1)</script>\"'&{}\\%\r\nER  - \r\nTY  - JOUR ✎";
    public const string Formula = "=HYPERLINK(\"http://bad.example\")";
    public const string Text = "😀😀 She said: “we =stay” 😀 for long. So it goes on.";

    private readonly string _folder = Directory.CreateTempSubdirectory("variorum-").FullName;

    public HostileRecord(string url = "javascript:alert(1)", Interval? published = null, string? parent = null, EventStatus status = EventStatus.Actual)
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        var document = new StoredDocument { Sha256 = Ids.Sha256(bytes), Bytes = bytes, Reader = "text", Encoding = "utf-8", Url = url, Sightings = [new Sighting(Evil, null)] };
        AccountId = $"{document.Id}.0";
        var words = new AccountText
        {
            Id = AccountId, Document = document.Id, Text = Text, Map = new SourceMap([]), Language = "en", Analysed = true, Blocks = [new Block(BlockKind.Paragraph, 0, Text.Length)],
        };
        using (var store = RecordStore.OpenForWriting(Path))
        {
            store.Save([document with { Analyses = [new StoredAnalysis(document.Id, AccountText.Stage, "k", RecordJson.ToBytes(ImmutableArray.Create(words)))] }], []);
            var record = Lines(document, published ?? Day, parent, status);
            var counts = ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal,
                new[] { "documents", "accounts", "statements", "figures", "actors", "citations", "reuse", "disagreements", "timeline" }.Select(name => KeyValuePair.Create(name, 1)));
            store.Publish(record, new RecordSummary("0.1.0", "rules", "00", [new StageRun("read", "1"), new StageRun("figures", "1"), new StageRun("figures", "1")], counts, [new NotRead(Evil, Evil)]), default);
        }

        Published = PublishedRecord.Open(Path);
    }

    public string AccountId { get; }

    public PublishedRecord Published { get; }

    public string this[string name] => System.IO.Path.Combine(_folder, name);

    private string Path => this["r.vrec"];

    private static Interval Day => new() { From = new LocalDate(2031, 5, 4), To = new LocalDate(2031, 5, 4), Basis = Basis.Declared };

    public static string Write(Action<Stream> export)
    {
        using var output = new MemoryStream();
        export(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public void Dispose()
    {
        Published.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Record Lines(StoredDocument document, Interval published, string? parent, EventStatus status)
    {
        var evil = new Party(PartyKind.Actor, null, Evil);
        var someone = new Participant(PartyKind.Actor, null, Evil, "NORMIL");
        var start = Text.IndexOf("we =stay", StringComparison.Ordinal);
        var evidence = new Evidence { Document = document.Id, Place = EvidencePlace.Text, Account = AccountId, Start = start, End = start + 8, Text = "we =stay", For = "content", Rule = "test.rule" };
        return new Record
        {
            Documents = [new Document { Id = document.Id, Sha256 = document.Sha256, Names = [Evil], Reader = "text", Bytes = Text.Length, Encoding = "utf-8", Url = document.Url, Retrieved = "2031-05-06T10:00:00Z" }],
            Accounts =
            [
                new Account
                {
                    Id = AccountId, Document = document.Id, Parent = parent, Title = Evil, Byline = [evil], Outlet = new Party(PartyKind.Outlet, null, Formula), Language = "en", Analysed = true, Published = published,
                    Blocks = [new Block(BlockKind.Paragraph, 0, Text.Length)], Removed = [], Length = Text.Length,
                },
            ],
            Actors = [new Actor { Id = "actor-1", Kind = ActorKind.Person, Name = Evil, Aliases = [new ActorAlias(Formula, 1)], MentionCount = 1, Evidence = [evidence] }],
            Statements =
            [
                new Statement
                {
                    Id = $"{AccountId}-statement-{start}", Account = AccountId, Speaker = evil, Via = [evil], Addressee = evil, Cue = Evil, Kind = StatementKind.Direct,
                    Content = new StatementContent("we =stay", [new Span(start, start + 8)]), Evidence = [evidence],
                },
            ],
            Figures =
            [
                new Figure
                {
                    Id = $"{AccountId}-figure-{start}", Account = AccountId, Relation = Relation.Exactly, Low = -3, High = -3, Unit = Evil, Counts = Evil, CountsHead = Formula, AsOf = published, Holder = evil,
                    Series = "series-1", Evidence = [evidence],
                },
            ],
            Citations = [new Citation(AccountId, evil, [], [evidence])],
            Reuse = [new Reuse(new ReusePassage(AccountId, 0, 5), new ReusePassage(AccountId, 5, 9), ReuseKind.Copy, 1, Basis.Unknown)],
            EventMentions =
            [
                new EventMention
                {
                    Id = $"{AccountId}-event-{start}", Account = AccountId, Event = $"event-{AccountId}-{start}", Type = EventType.Request, Mode = "meet", Cameo = "1011", Sources = [someone], Targets = [someone],
                    Place = Evil, Time = Day, Status = EventStatus.Actual, Trigger = Formula, Holder = evil, Evidence = [evidence],
                },
            ],
            Events =
            [
                new Event
                {
                    Id = $"event-{AccountId}-{start}", Type = EventType.Request, Sources = [someone], Targets = [someone with { Code = "---REB" }], Place = Formula, Time = Day, Status = status, Label = Evil,
                    Mentions = [$"{AccountId}-event-{start}"], Accounts = [AccountId], IndependentAccounts = 1,
                },
            ],
            Ledger =
            [
                new LedgerEntry
                {
                    Id = $"ledger-{AccountId}-{start}", Kind = LedgerKind.Demand, By = [evil], Of = [evil], Action = Evil, Condition = Formula, Deadline = Day, Place = Evil, Strength = LedgerStrength.NonBinding, Made = Day,
                    History = [new LedgerTurn(LedgerStep.Made, Day, evil, [evidence]), new LedgerTurn(LedgerStep.Due, Day, null, [])], Status = LedgerStep.Due, Accounts = [AccountId], IndependentAccounts = 1,
                    Evidence = [evidence with { For = null }],
                },
            ],
            Wording = [new Wording("actor-1", Evil, [new WordingLabel(Formula, AccountId, evil, true, [evidence])])],
            Timeline = [new TimelineEntry(Day, Evil, TimelineKind.Statement, [$"{AccountId}-statement-{start}"], [AccountId], 1)],
            Disagreements = [new Disagreement("disagreement-1", DisagreementKind.Figure, Evil, ["a", "b"], Evil, [new Variant(Evil, [evil], [AccountId], 1, [evidence]), new Variant("2", [evil], [AccountId], 1, [evidence])])],
        };
    }
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Variorum.Model;
using Variorum.Model.Json;
using Record = Variorum.Model.Record;

namespace Variorum.Collation.Tests;

public sealed class CollatorTests
{
    private static readonly string[] Given = ["Ada", "Bela", "Qasem", "Qassem"];
    private static readonly string[] Family = ["Lorn", "Soleiman", "Suleiman", "al-Amir", "Ameer"];
    private static readonly string[] Places = ["Velm", "Orsa", "Oslo"];

    [Fact]
    public void The_order_of_the_inputs_cannot_be_seen_in_the_record() =>
        Prop.ForAll(Generated(), seeds =>
        {
            var samples = seeds.Select(Make).ToArray();
            var backwards = new Collator().Collate([.. samples.Reverse()], [], null, CancellationToken.None);
            var shuffled = new Collator().Collate([.. samples.OrderBy(s => Ids.Sha256([(byte)s.Document.Id.Length, (byte)s.Document.Id[^1]]), StringComparer.Ordinal)], [], null, CancellationToken.None);
            var forwards = Bytes(new Collator().Collate(samples, [], null, CancellationToken.None));
            return forwards == Bytes(backwards) && forwards == Bytes(shuffled);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Evidence_holds_the_words_of_its_account_and_ids_are_unique() =>
        Prop.ForAll(Generated(), seeds =>
        {
            var inputs = seeds.Select(Make).ToArray();
            var texts = inputs.SelectMany(i => i.Accounts).ToDictionary(a => a.Account.Id, a => a.Account.Text, StringComparer.Ordinal);
            var record = new Collator().Collate(inputs, [], null, CancellationToken.None);
            var evidence = record.Actors.SelectMany(a => a.Evidence)
                .Concat(record.Statements.SelectMany(s => s.Evidence))
                .Concat(record.Figures.SelectMany(f => f.Evidence.AddRange(f.AsOf.Evidence)))
                .Concat(record.Disagreements.SelectMany(d => d.Variants).SelectMany(v => v.Evidence));
            return evidence.Where(e => e.Place == EvidencePlace.Text).All(e => texts[e.Account!][e.Start!.Value..e.End!.Value] == e.Text)
                && Unique(record.Actors.Select(a => a.Id))
                && Unique(record.Statements.Select(s => s.Id))
                && Unique(record.Figures.Select(f => f.Id))
                && Unique(record.Aliases.Select(a => a.Old))
                && !record.Aliases.Select(a => a.Old).Intersect(record.Actors.Select(a => a.Id), StringComparer.Ordinal).Any();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_document_more_takes_no_line_away_and_every_old_actor_id_is_still_known() =>
        Prop.ForAll(Generated(), seeds =>
        {
            var inputs = seeds.Select(Make).ToArray();
            var before = new Collator().Collate([.. inputs.Skip(1)], [], null, CancellationToken.None);
            var after = new Collator().Collate(inputs, [], null, CancellationToken.None);
            var known = after.Actors.Select(a => a.Id).Concat(after.Aliases.Select(a => a.Old)).ToHashSet(StringComparer.Ordinal);
            return before.Statements.All(s => after.Statements.Any(t => t.Id == s.Id))
                && before.Figures.All(f => after.Figures.Any(g => g.Id == f.Id))
                && before.Actors.All(a => known.Contains(a.Id));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_account_that_is_not_analysed_is_kept_without_layers()
    {
        var account = new AccountText
        {
            Id = "a.0", Document = "a", Text = "Il pleut.", Map = SourceMap.Identity(9), Blocks = [new Block(BlockKind.Paragraph, 0, 9)], Language = "fr", Analysed = false,
        };
        var record = new Collator().Collate([new CollationInput(new Sample("a", "Il pleut.").Build().Document, [new Analysis(account)])], [], null, CancellationToken.None);
        Assert.False(Assert.Single(record.Accounts).Analysed);
        Assert.Equal(9, record.Accounts[0].Length);
    }

    [Fact]
    public void An_account_given_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Sample.Collate(new Sample("a", "It rained."), new Sample("a", "It rained.")));

    [Fact]
    public void Dated_statements_stand_in_the_timeline_in_order_of_time()
    {
        var record = Sample.Collate(
            new Sample("a", "Lorn said on Friday: “we will come”.").Outlet("The Harbour Post").Published("2021-05-09").Person("Lorn")
                .Time("Friday", new SymbolicTime { Anchor = TimeAnchor.Account, Weekday = IsoDayOfWeek.Friday, Direction = TimeDirection.Past }).Says("Lorn", "we will come", said: 0),
            new Sample("b", "On May 3, 2021 Lorn said: “we stay”.").Person("Lorn").Day("May 3, 2021", 2021, 5, 3).Says("Lorn", "we stay", said: 0));
        Assert.Equal([new LocalDate(2021, 5, 3), new LocalDate(2021, 5, 7)], record.Timeline.Select(t => t.Time.From!.Value));
        Assert.Equal("Lorn, as The Harbour Post tells it: “we will come”.", record.Timeline[1].Summary);
    }

    [Fact]
    public void A_time_told_from_another_says_the_chain_from_what_the_account_says()
    {
        var after = new SymbolicTime { Anchor = TimeAnchor.Preceding, Unit = TimeUnit.Day, Offset = 1 };
        var record = Sample.Collate(new Sample("a", "On May 3, 2021 they met. The next day they ate; a day later Lorn said: “we stay”.").Person("Lorn")
            .Day("May 3, 2021", 2021, 5, 3).Time("The next day", after, reference: 0).Time("a day later", after, reference: 1).Says("Lorn", "we stay", said: 2));

        var time = Assert.Single(record.Statements).Said!;
        Assert.Equal((new LocalDate(2021, 5, 5), Basis.Inferred), (time.From!.Value, time.Basis));
        Assert.Equal(["The account says “May 3, 2021”.", "“a day later” counts from “The next day” (2021-05-04)."], time.Why);
        Assert.Equal(["May 3, 2021", "a day later"], time.Evidence.Select(evidence => evidence.Text));
    }

    [Fact]
    public void A_time_with_an_open_end_stays_out_of_the_timeline() => Assert.Empty(Sample.Collate(
        new Sample("a", "The bridge was opened on May 3, 2021. Lorn said now: “we will come”.").Person("Lorn")
            .Day("May 3, 2021", 2021, 5, 3).Time("now", null, "PRESENT_REF").Says("Lorn", "we will come", said: 1)).Timeline);

    private static bool Unique(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).All(set => set.Count() == 1);

    private static Arbitrary<int[]> Generated() =>
        Gen.Choose(0, 100_000).ArrayOf().Resize(8).Select(seeds => seeds.Distinct().ToArray()).ToArbitrary();

    /// <summary>A small report whose names, place, day and numbers follow from a number.</summary>
    private static CollationInput Make(int seed)
    {
        var (given, family, place) = (Given[seed % 4], Family[seed / 4 % 5], Places[seed / 20 % 3]);
        var (killed, wounded) = (5 + (seed / 60 % 2), 20 + (seed / 120 % 9));
        var text = $"{given} {family} spoke in {place} on Friday. “We will not leave {place} before the ferry comes back to us,” {family} said, after a lorry blew up beside a mosque in {place}, killing {killed} people and wounding {wounded} others.";
        var content = $"We will not leave {place} before the ferry comes back to us";
        return new Sample($"d{seed:x6}", text)
            .Published($"2021-05-0{1 + (seed % 3)}")
            .Person($"{given} {family}")
            .Person(family, 1)
            .Place(place)
            .Place(place, 1)
            .Place(place, 2)
            .Time("Friday", new SymbolicTime { Anchor = TimeAnchor.Account, Weekday = IsoDayOfWeek.Friday, Direction = TimeDirection.Past })
            .Says($"{given} {family}", content, said: 0)
            .Figure($"killing {killed} people", $"{killed}", FigureRange.Exactly(killed), "people", "killed", "people")
            .Figure($"wounding {wounded} others", $"{wounded}", FigureRange.Exactly(wounded), "other", "wounded", "others")
            .Build();
    }

    private static string Bytes(Record record) => string.Join('\n',
    [
        .. Lines(record.Documents), .. Lines(record.Accounts), .. Lines(record.Actors), .. Lines(record.Statements), .. Lines(record.Figures), .. Lines(record.Citations),
        .. Lines(record.Reuse), .. Lines(record.Timeline), .. Lines(record.Disagreements), .. Lines(record.Aliases), .. Lines(record.Rulings),
    ]);

    private static IEnumerable<string> Lines<T>(ImmutableArray<T> lines) => lines.Select(line => Convert.ToHexStringLower(RecordJson.ToBytes(line)));
}

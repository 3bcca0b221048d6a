using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Variorum.Model;
using Variorum.Model.Json;
using Record = Variorum.Model.Record;

namespace Variorum.Collation.Tests;

public sealed class RulingProperties
{
    private static readonly string[] Documents = ["a", "b", "c", "unknown"];
    private static readonly string[] Quotes = ["Ada Lorn", "Lorn", "Bela Lorn", "killing 5 people", "killing 8 people", "we stay", "Velm", "nowhere", "the Post", "harbour of Velm"];
    private static readonly string[] Values = ["2021-05-01", "2021-05-01/2021-05-03", "2021-06-01"];

    [Fact]
    public void The_order_of_rulings_cannot_be_seen_and_each_is_reported_once() =>
        Prop.ForAll(Rulings().ToArbitrary(), rulings =>
        {
            var record = Collate(rulings);
            var expected = Text(record);
            return expected == Text(Collate([.. rulings.Reverse()]))
                && expected == Text(Collate([.. rulings.OrderBy(ruling => ruling.Sha256, StringComparer.Ordinal)]))
                && record.Rulings.Select(outcome => outcome.Id).SequenceEqual(rulings.Select(ruling => ruling.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                && record.Rulings.All(outcome => outcome.Outcome == OutcomeKind.Applied || outcome.Refs.IsEmpty);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ids_stay_unique_and_every_reference_leads_somewhere() =>
        Prop.ForAll(Rulings().ToArbitrary(), rulings =>
        {
            var record = Collate(rulings);
            string[] ids =
            [
                .. record.Accounts.Select(a => a.Id), .. record.Actors.Select(a => a.Id), .. record.Statements.Select(s => s.Id), .. record.Figures.Select(f => f.Id),
                .. record.Disagreements.Select(d => d.Id),
            ];
            var known = ids.ToHashSet(StringComparer.Ordinal);
            return known.Count == ids.Length
                && record.Aliases.All(alias => known.Contains(alias.New) && !known.Contains(alias.Old))
                && record.Aliases.Select(alias => alias.Old).SequenceEqual(record.Aliases.Select(alias => alias.Old).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                && record.Rulings.SelectMany(outcome => outcome.Refs).All(known.Contains)
                && record.Citations.SelectMany(citation => citation.For).All(known.Contains)
                && record.Timeline.SelectMany(entry => entry.Refs).All(known.Contains)
                && record.Statements.All(statement => statement.Speaker.Id is not { } speaker || known.Contains(speaker));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_ruling_that_is_not_applied_changes_nothing() =>
        Prop.ForAll(Rulings().ToArbitrary(), rulings =>
        {
            var record = Collate(rulings);
            var applied = record.Rulings.Where(outcome => outcome.Outcome is OutcomeKind.Applied or OutcomeKind.NoEffect).Select(outcome => outcome.Ruling).ToArray();
            return Text(record with { Rulings = [] }) == Text(Collate(applied) with { Rulings = [] });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_actor_id_of_the_record_without_rulings_is_lost_unless_all_it_named_is_rejected() =>
        Prop.ForAll(Rulings().ToArbitrary(), rulings =>
        {
            Ruling[] kept = [.. rulings.Where(ruling => ruling.Kind != RulingKind.Actor || ruling.Quote != "Velm")];
            var (before, after) = (Collate([]), Collate(kept));
            var known = after.Actors.Select(a => a.Id).Concat(after.Aliases.Select(a => a.Old)).ToHashSet(StringComparer.Ordinal);
            var rejected = after.Rulings.Any(outcome => outcome is { Outcome: OutcomeKind.Applied, Ruling.Kind: RulingKind.Actor });
            return rejected || before.Actors.Select(a => a.Id).Concat(before.Aliases.Select(a => a.Old)).All(known.Contains);
        }).QuickCheckThrowOnFailure();

    private static Gen<Ruling[]> Rulings() =>
        (from rule in Gen.Elements(Enum.GetValues<RulingRule>())
         from document in Gen.Elements(Documents)
         from other in Gen.Elements(Documents)
         from quote in Gen.Elements(Quotes)
         from otherQuote in Gen.Elements(Quotes)
         from kind in Gen.Choose((int)RulingKind.Statement, (int)RulingKind.Actor)
         from setting in Gen.Choose((int)RulingKind.Date, (int)RulingKind.Rights)
         from value in Gen.Elements(Values)
         from day in Gen.Choose(1, 3)
         from who in Gen.Elements("Cora Vesk", "Ivo Tarn")
         select new Ruling
         {
             Rule = rule,
             Document = Sample.Hash(document),
             Quote = quote,
             Kind = rule switch
             {
                 RulingRule.Reject => (RulingKind)kind,
                 RulingRule.Set => (RulingKind)setting,
                 _ => null,
             },
             Value = rule == RulingRule.Set ? value : null,
             With = rule == RulingRule.Merge ? new RulingAnchor(Sample.Hash(other), otherQuote) : null,
             By = who,
             On = new LocalDate(2031, 5, day),
             Because = "so it is",
         }).ArrayOf().Resize(12);

    internal static Record Collate(Ruling[] rulings) => Sample.Collate(
        rulings,
        new Sample("a", "Ada Lorn said “we stay” in Velm on May 3, 2021, after a lorry blew up in the harbour of Velm, killing 5 people and wounding 20 others, the Post wrote. Lorn left.")
            .Outlet("The Harbour Post").Published("2021-05-04").Person("Ada Lorn").Person("Lorn", 1).Place("Velm").Place("Velm", 1).Day("May 3, 2021", 2021, 5, 3)
            .Says("Ada Lorn", "we stay", said: 0).Cites("the Post", 0)
            .Figure("killing 5 people", "5", FigureRange.Exactly(5), "people", "killed", "people", time: 0)
            .Figure("wounding 20 others", "20", FigureRange.Exactly(20), "other", "wounded", "others", time: 0),
        new Sample("b", "Doctors counted the victims for us: on May 3, 2021 an explosion tore through the harbour of Velm, killing 8 people and wounding 20 others. Ada Lorn and Bela Lorn met.")
            .Published("2021-05-04").Person("Ada Lorn").Person("Bela Lorn").Place("Velm").Day("May 3, 2021", 2021, 5, 3)
            .Figure("killing 8 people", "8", FigureRange.Exactly(8), "people", "killed", "people", time: 0)
            .Figure("wounding 20 others", "20", FigureRange.Exactly(20), "other", "wounded", "others", time: 0),
        new Sample("c", "Bela Lorn spoke. “We go,” Lorn said in Velm.").Outlet("The Harbour Post").Person("Bela Lorn").Person("Lorn", 1).Place("Velm").Says("Lorn", "We go"));

    private static string Text(Record record) => string.Join('\n',
    [
        .. Lines(record.Accounts), .. Lines(record.Actors), .. Lines(record.Statements), .. Lines(record.Figures), .. Lines(record.Citations), .. Lines(record.Reuse),
        .. Lines(record.Timeline), .. Lines(record.Disagreements), .. Lines(record.Aliases), .. Lines(record.Rulings),
    ]);

    private static IEnumerable<string> Lines<T>(IEnumerable<T> lines) => lines.Select(line => Encoding.UTF8.GetString(RecordJson.ToBytes(line)));
}

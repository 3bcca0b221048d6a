using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Variorum.Collation.Tests;

public sealed class DaySetTests
{
    private static readonly LocalDate Start = new(2021, 5, 3);

    [Fact]
    public void What_is_common_to_two_sets_is_in_both_and_nothing_else_is() =>
        Prop.ForAll(Sets().ToArbitrary(), Sets().ToArbitrary(), (a, b) =>
        {
            var common = a.And(b);
            return Enumerable.Range(-40, 120).All(i => common.Contains(Start.PlusDays(i)) == (a.Contains(Start.PlusDays(i)) && b.Contains(Start.PlusDays(i))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_union_holds_what_either_holds_and_does_not_show_the_order() =>
        Prop.ForAll(Sets().ToArbitrary(), Sets().ToArbitrary(), (a, b) =>
        {
            var union = DaySet.Union([a, b]);
            return union.Equals(DaySet.Union([b, a]))
                && a.IsWithin(union)
                && Enumerable.Range(-40, 120).All(i => union.Contains(Start.PlusDays(i)) == (a.Contains(Start.PlusDays(i)) || b.Contains(Start.PlusDays(i))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_first_day_is_never_behind_the_last() =>
        Prop.ForAll(Sets().ToArbitrary(), set => set.First is not { } first || set.Last is not { } last || first <= last).QuickCheckThrowOnFailure();

    [Fact]
    public void Open_ends_stay_open()
    {
        Assert.Null(DaySet.From(Start).Last);
        Assert.Null(DaySet.Until(Start).First);
        Assert.True(DaySet.From(Start).And(DaySet.Until(Start.PlusDays(-1))).IsEmpty);
        Assert.True(DaySet.Union([DaySet.From(Start), DaySet.Until(Start.PlusDays(-1))]).IsAll);
    }

    private static Gen<DaySet> Sets() =>
        from ranges in Gen.ListOf(from start in Gen.Choose(-30, 60) from length in Gen.Choose(0, 12) select DaySet.Between(Start.PlusDays(start), Start.PlusDays(start + length)))
        from open in Gen.Choose(0, 3)
        select DaySet.Union(
        [
            .. ranges,
            .. open is 1 or 3 ? [DaySet.Until(Start.PlusDays(-20))] : Array.Empty<DaySet>(),
            .. open >= 2 ? [DaySet.From(Start.PlusDays(50))] : Array.Empty<DaySet>(),
        ]);
}

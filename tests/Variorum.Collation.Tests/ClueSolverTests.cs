using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class ClueSolverTests
{
    private static readonly LocalDate Start = new(2021, 5, 3);

    [Fact]
    public void The_order_of_clues_cannot_be_seen() =>
        Prop.ForAll(Clues().ToArbitrary(), clues =>
        {
            var (there, back) = (ClueSolver.Solve(clues).Interval(), ClueSolver.Solve(clues.Reverse()).Interval());
            return (there.From, there.To, there.Basis) == (back.From, back.To, back.Basis) && there.Why.SequenceEqual(back.Why);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_clue_that_agrees_with_all_others_never_widens_the_days() =>
        Prop.ForAll(Clues().ToArbitrary(), clues =>
        {
            var before = ClueSolver.Solve(clues);
            if (!before.Contradicted.IsEmpty || before.Days.IsEmpty)
            {
                return true;
            }

            // It begins before the days or, where they are open to the past, ends behind them: a bare "from here on" could exclude them.
            var wider = before.Days.First is { } first ? DaySet.From(first.PlusDays(-1)) : DaySet.Until((before.Days.Last ?? Start).PlusDays(1));
            var more = new Clue(wider, ClueWeight.Inferred, "one more");
            return ClueSolver.Solve([.. clues, more]).Days.IsWithin(before.Days);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_day_that_is_left_is_a_day_of_every_clue_that_is_used() =>
        Prop.ForAll(Clues().ToArbitrary(), clues =>
        {
            var solution = ClueSolver.Solve(clues);
            return !solution.Days.IsEmpty
                && clues.All(clue => solution.Contradicted.Contains(clue) || solution.Days.IsWithin(clue.Days))
                && solution.Used.Aggregate(DaySet.All, (days, clue) => days.And(clue.Days)).Equals(solution.Days);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Clues_of_one_weight_that_exclude_each_other_are_shown_and_none_is_used()
    {
        var interval = ClueSolver.Solve(
        [
            new Clue(DaySet.From(Start), ClueWeight.Inferred, "told as past"),
            new Clue(DaySet.Until(Start.PlusDays(-1)), ClueWeight.Inferred, "told as yet to come"),
            new Clue(DaySet.Until(Start.PlusDays(40)), ClueWeight.Inferred, "fetched"),
        ]).Interval();
        Assert.Equal((null, Start.PlusDays(40)), (interval.From, interval.To));
        Assert.Contains(interval.Why, why => why.Contains("contradicts it: told as past", StringComparison.Ordinal));
        Assert.Contains(interval.Why, why => why.Contains("contradicts it: told as yet to come", StringComparison.Ordinal));
    }

    [Fact]
    public void A_habit_never_overrules_what_the_words_say()
    {
        var interval = ClueSolver.Solve(
        [
            new Clue(DaySet.Between(Start, Start), ClueWeight.Habit, "habit"),
            new Clue(DaySet.From(Start.PlusDays(1)), ClueWeight.Inferred, "words"),
        ]).Interval();
        Assert.Equal((Start.PlusDays(1), null, Basis.Inferred), (interval.From, interval.To, interval.Basis));
        Assert.Equal(2, interval.Why.Length);
    }

    [Fact]
    public void What_rests_on_a_habit_says_so()
    {
        var interval = ClueSolver.Solve([new Clue(DaySet.Between(Start, Start), ClueWeight.Habit, "habit"), new Clue(DaySet.From(Start), ClueWeight.Stated, "words")]).Interval();
        Assert.Equal((true, Basis.Presumed), (interval.IsDay, interval.Basis));
    }

    private static Gen<Clue[]> Clues() => Gen.ArrayOf(
        from weight in Gen.Elements(ClueWeight.Stated, ClueWeight.Inferred, ClueWeight.Linked, ClueWeight.Habit)
        from start in Gen.Choose(-20, 20)
        from length in Gen.Choose(-2, 15)
        let day = Start.PlusDays(start)
        select new Clue(
            length == -2 ? DaySet.From(day) : length == -1 ? DaySet.Until(day) : DaySet.Between(day, day.PlusDays(length)),
            weight,
            string.Create(CultureInfo.InvariantCulture, $"{weight} {start} {length}")));
}

using System.Collections.Immutable;
using NodaTime;
using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class LedgerTests
{
    private const string Demanded = "Norland demanded the release of the crew by the end.";

    [Fact]
    public void What_two_accounts_tell_alike_is_one_entry()
    {
        var entry = Assert.Single(Collated(Demand("one", "Norland"), Demand("two", "Norland")));
        Assert.Equal(2, entry.Accounts.Length);
        Assert.Equal([LedgerStep.Made, LedgerStep.Made], entry.History.Select(turn => turn.Step));
    }

    [Fact]
    public void Demands_of_two_makers_are_two() => Assert.Equal(2, Collated(Demand("one", "Norland"), Demand("two", "Ostria")).Length);

    [Fact]
    public void The_same_demand_a_year_later_is_another() =>
        Assert.Equal(2, Collated(Demand("one", "Norland"), Demand("two", "Norland", year: 2032)).Length);

    [Fact]
    public void A_deadline_that_passed_without_word_has_lapsed()
    {
        var later = new Sample("later", "Nothing happened on June 9, 2031.").Published("2031-06-09");
        var entry = Assert.Single(Collated(Demand("one", "Norland", deadline: new LocalDate(2031, 5, 1)), later));
        Assert.Equal(LedgerStep.Lapsed, entry.Status);
        Assert.Equal([LedgerStep.Made, LedgerStep.Due, LedgerStep.Lapsed], entry.History.Select(turn => turn.Step));
        Assert.All(entry.History.Skip(1), turn => Assert.Equal(Basis.Computed, turn.Time.Basis));
    }

    [Fact]
    public void A_refusal_that_answers_a_demand_is_its_last_step()
    {
        const string Text = "Norland demanded the release of the crew. Ostria refused to release the crew.";
        var sample = new Sample("one", Text).Published("2031-04-02")
            .Entry(LedgerKind.Demand, "Norland demanded the release of the crew", "Norland", "release of the crew", "release")
            .Entry(LedgerKind.Refusal, "Ostria refused to release the crew", "Ostria", "release the crew", "release", answers: 0);
        var entries = Collated(sample);
        var demand = entries.Single(entry => entry.Kind == LedgerKind.Demand);
        Assert.Equal(LedgerStep.Refused, demand.Status);
        Assert.Equal(demand.Id, entries.Single(entry => entry.Kind == LedgerKind.Refusal).AnswersTo);
    }

    [Fact]
    public void What_an_account_says_became_of_a_promise_is_its_last_step()
    {
        const string Text = "Norland kept its promise to open the port.";
        var sample = new Sample("one", Text).Published("2031-04-02")
            .Entry(LedgerKind.Promise, "Norland kept its promise to open the port", "Norland", "open the port", "open", outcome: LedgerStep.Kept);
        var entry = Assert.Single(Collated(sample));
        Assert.Equal(LedgerStep.Kept, entry.Status);
        Assert.Equal([LedgerStep.Made, LedgerStep.Kept], entry.History.Select(turn => turn.Step));
        Assert.Equal("Norland kept its promise to open the port", Assert.Single(entry.History[1].Evidence).Text);
    }

    private static Sample Demand(string name, string maker, int year = 2031, LocalDate? deadline = null)
    {
        var text = Demanded.Replace("Norland", maker, StringComparison.Ordinal) + " " + name;
        var sample = new Sample(name, text).Published($"{year}-04-02");
        if (deadline is { } day)
        {
            sample = sample.Day("the end", day.Year, day.Month, day.Day);
        }

        return sample.Entry(LedgerKind.Demand, $"{maker} demanded the release of the crew", maker, "release of the crew", "release", deadline: deadline is null ? null : 0);
    }

    private static ImmutableArray<LedgerEntry> Collated(params Sample[] samples) =>
        Sample.Collate(samples).Ledger;
}

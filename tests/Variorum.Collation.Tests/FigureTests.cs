using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class FigureTests
{
    private static Sample Troops(string document, string text, string evidence, string value, FigureRange range, string? counts, string? owner = null, string? day = "2021-05-03")
    {
        var sample = new Sample(document, text).Place("Chad").Place("Chad", 1).Figure(evidence, value, range, "troop", counts: counts, owner: owner, where: "Chad");
        return day is null ? sample : sample.Published(day);
    }

    private static Sample Blast(string document, string killed, FigureRange killedRange, string wounded, FigureRange woundedRange, string day = "2021-05-03", string blast = "Harbour radio said a lorry blew up in", string place = "Velm") =>
        new Sample(document, $"{blast} {place}, killing {killed} people and wounding {wounded} others.")
            .Published(day)
            .Place(place)
            .Figure($"killing {killed} people", killed, killedRange, "people", "killed", "people")
            .Figure($"wounding {wounded} others", wounded, woundedRange, "other", "wounded", "others");

    [Fact]
    public void Troops_of_one_state_in_one_country_are_one_series_and_change_over_time_is_no_disagreement()
    {
        var record = Sample.Collate(
            Troops("a", "French troops in Chad: some 5,000 French troops remain in Chad.", "some 5,000 French troops", "5,000", FigureRange.About(5000), "French troops", day: "2014-02-01"),
            Troops("b", "Chad news. There are 2,500 French troops in Chad.", "2,500 French troops", "2,500", FigureRange.Exactly(2500), "French troops"),
            Troops("c", "France keeps its troops. The 3,000 troops in Chad, where Chad hosts them.", "3,000 troops", "3,000", FigureRange.Exactly(3000), "troops", owner: "France", day: null));
        Assert.Single(record.Figures.Select(f => f.Series).Distinct());
        Assert.NotNull(record.Figures[0].Series);
        Assert.Empty(record.Disagreements);
    }

    [Fact]
    public void Troops_of_two_states_are_two_things() => Assert.All(
        Sample.Collate(
            Troops("a", "In Chad, 2,500 French troops remain; Chad agreed.", "2,500 French troops", "2,500", FigureRange.Exactly(2500), "French troops"),
            Troops("b", "In Chad, 9,000 Dutch troops remain; Chad agreed.", "9,000 Dutch troops", "9,000", FigureRange.Exactly(9000), "Dutch troops")).Figures,
        figure => Assert.Null(figure.Series));

    [Fact]
    public void Two_numbers_of_wounded_for_one_event_are_a_disagreement_that_shows_both_sides()
    {
        var record = Sample.Collate(
            Blast("a", "6", FigureRange.Exactly(6), "32", FigureRange.Exactly(32)),
            Blast("b", "6", FigureRange.Exactly(6), "30", FigureRange.Exactly(30), blast: "There was an explosion at a market, the mayor of the town told us, in"));
        var disagreement = Assert.Single(record.Disagreements);
        Assert.Equal(["30", "32"], disagreement.Variants.Select(v => v.Value));
        Assert.Equal([1, 1], disagreement.Variants.Select(v => v.IndependentAccounts));
        Assert.Equal(2, disagreement.Refs.Length);
        Assert.All(disagreement.Refs, id => Assert.Contains(record.Figures, f => f.Id == id));
    }

    [Fact]
    public void A_bound_that_the_other_number_meets_is_no_disagreement() => Assert.Empty(Sample.Collate(
        Blast("a", "6", FigureRange.Exactly(6), "32", FigureRange.Exactly(32)),
        Blast("b", "6", FigureRange.Exactly(6), "30", FigureRange.MoreThan(30), blast: "There was an explosion at a market, the mayor of the town told us, in")).Disagreements);

    [Fact]
    public void Numbers_of_another_day_or_place_belong_to_another_event()
    {
        var one = Blast("a", "6", FigureRange.Exactly(6), "32", FigureRange.Exactly(32));
        Assert.Empty(Sample.Collate(one, Blast("b", "6", FigureRange.Exactly(6), "30", FigureRange.Exactly(30), day: "2021-05-09")).Disagreements);
        Assert.Empty(Sample.Collate(one, Blast("b", "6", FigureRange.Exactly(6), "30", FigureRange.Exactly(30), place: "Orsa")).Disagreements);
    }

    [Fact]
    public void A_sentence_that_gives_two_numbers_of_one_kind_is_compared_with_nothing()
    {
        static Sample Of(string document, string killed, string others, decimal first, decimal second) =>
            new Sample(document, $"The flood killed {killed} people upstream and {others} people below the weir of Velm, and wounded 4.")
                .Published("2021-05-03")
                .Place("Velm")
                .Figure($"killed {killed} people", killed, FigureRange.Exactly(first), "people", "killed")
                .Figure($"{others} people", others, FigureRange.Exactly(second), "people", "killed")
                .Figure("wounded 4", "4", FigureRange.Exactly(4), "", "wounded");
        Assert.Empty(Sample.Collate(Of("a", "3", "5", 3, 5), Of("b", "6", "7", 6, 7)).Disagreements);
    }

    [Fact]
    public void A_figure_belongs_to_the_innermost_speaker()
    {
        var record = Sample.Collate(new Sample("a", "Lorn said the mayor told her “9 people died”.").Person("Lorn")
            .Says("Lorn", "the mayor told her “9 people died”", StatementKind.Indirect)
            .Says("the mayor", "9 people died")
            .Figure("9 people died", "9", FigureRange.Exactly(9), "people", "killed"));
        Assert.Equal("the mayor", record.Figures[0].Holder.Name);
    }

    [Fact]
    public void A_figure_without_a_time_takes_the_date_of_its_account_and_says_so()
    {
        var figure = Sample.Collate(Blast("a", "6", FigureRange.Exactly(6), "32", FigureRange.Exactly(32))).Figures[0];
        Assert.Equal(Basis.Inferred, figure.AsOf.Basis);
        Assert.Single(figure.AsOf.Why);
    }
}

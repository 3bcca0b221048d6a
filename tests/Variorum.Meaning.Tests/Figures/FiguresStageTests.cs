using FsCheck;
using FsCheck.Fluent;
using Variorum.Meaning.Tests.Times;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Figures;

public sealed class FiguresStageTests
{
    [Theory]
    [InlineData("5,200 boats sank.", 5200)]
    [InlineData("Twenty-five boats sank.", 25)]
    [InlineData("Two dozen boats sank.", 24)]
    [InlineData("A hundred boats sank.", 100)]
    [InlineData("Two hundred and six boats sank.", 206)]
    [InlineData("2.5 million boats sank.", 2500000)]
    [InlineData("Half a million boats sank.", 500000)]
    [InlineData("Three thousand four hundred boats sank.", 3400)]
    public void Reads_numbers_in_digits_and_words(string text, int value)
    {
        var figure = Assert.Single(Told.Figures(text));

        Assert.Equal(FigureRange.Exactly(value), figure.Range);
        Assert.Equal("boat", figure.CountsHead);
    }

    [Theory]
    [InlineData("Dozens of boats sank.", 24)]
    [InlineData("Tens of boats sank.", 20)]
    [InlineData("Hundreds of boats sank.", 200)]
    [InlineData("Thousands of boats sank.", 2000)]
    [InlineData("Several hundred boats sank.", 200)]
    [InlineData("Several dozen boats sank.", 24)]
    [InlineData("Hundreds of thousands of boats sank.", 200000)]
    [InlineData("Tens of thousands of boats sank.", 20000)]
    [InlineData("Millions of boats sank.", 2000000)]
    public void A_vague_plural_means_at_least_two_of_its_unit(string text, int least) =>
        Assert.Equal(FigureRange.AtLeast(least), Assert.Single(Told.Figures(text)).Range);

    public static TheoryData<string, Relation, string, string> Bounds()
    {
        var data = new TheoryData<string, Relation, string, string>();
        foreach (var row in ResourceTable.Load(typeof(Meaning.Figures.FiguresStage).Assembly, "meaning/figures-bounds.tsv").Rows)
        {
            data.Add(row[3], Enum.Parse<Relation>(row[1]), ResourceTable.Cell(row, 4), ResourceTable.Cell(row, 5));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Each_bound_of_the_table_bounds_its_example(string text, Relation relation, string low, string high)
    {
        var figure = Assert.Single(Told.Figures(text));

        Assert.Equal(relation, figure.Range.Relation);
        Assert.Equal(low, figure.Range.Low?.ToString() ?? "");
        Assert.Equal(high, figure.Range.High?.ToString() ?? "");
        Assert.Equal("boat", figure.CountsHead);
    }

    [Theory]
    [InlineData("Between 20 and 30 boats sank.", 20L, 30L)]
    [InlineData("Some say 20 to 30 boats sank.", 20L, 30L)]
    [InlineData("In all 20-30 boats sank.", 20L, 30L)]
    [InlineData("In all 2 to 3 million boats sank.", 2000000L, 3000000L)]
    [InlineData("They cost $3 billion to $5 billion.", 3000000000L, 5000000000L)]
    public void Two_numbers_make_a_range(string text, long low, long high) =>
        Assert.Equal(FigureRange.Between(low, high), Assert.Single(Told.Figures(text)).Range);

    [Fact]
    public void From_one_number_to_another_is_a_change_and_gives_both() =>
        Assert.Equal([FigureRange.Exactly(58), FigureRange.Exactly(112)], Told.Figures("The death toll rose from 58 to 112.").Select(figure => figure.Range));

    [Fact]
    public void A_change_in_percent_to_a_level_is_no_range() =>
        Assert.Equal([FigureRange.Exactly(0.7m), FigureRange.Exactly(6327.8m)], Told.Figures("The index gained 0.7 percent to 6,327.80.").Select(figure => figure.Range));

    [Fact]
    public void A_place_behind_a_comma_belongs_to_another_thing()
    {
        const string Text = "Boats in Halvek came under fire on 110 occasions, amid a war in Sorvia.";
        var figure = Assert.Single(Told.Figures(Text, ("Halvek", NameType.Gpe), ("Sorvia", NameType.Gpe)));

        Assert.Equal("Halvek", figure.Where!.Value.In(Text).ToString());
    }

    [Theory]
    [InlineData("They paid $6 for it.", "6", "dollar")]
    [InlineData("They paid US$6 million for it.", "6000000", "US dollar")]
    [InlineData("They paid £1.2bn for it.", "1200000000", "pound sterling")]
    [InlineData("They paid 15 euros for it.", "15", "euro")]
    [InlineData("They paid 7 million Australian dollars for it.", "7000000", "Australian dollar")]
    [InlineData("It rose 0.3% there.", "0.3", "percent")]
    [InlineData("It rose 19 per cent there.", "19", "percent")]
    [InlineData("It lies 40km away.", "40", "kilometre")]
    [InlineData("It fell to -5 degrees there.", "-5", "degree")]
    public void Money_percent_and_measures_have_their_unit(string text, string value, string unit)
    {
        var figure = Assert.Single(Told.Figures(text));

        Assert.Equal(FigureRange.Exactly(decimal.Parse(value)), figure.Range);
        Assert.Equal(unit, figure.Unit);
    }

    [Theory]
    [InlineData("Some 2,500 Norland troops remain there.", "Norland troops", "troop")]
    [InlineData("They hit two other key bridges there.", "other key bridges", "bridge")]
    [InlineData("It is made of dozens of armed factions there.", "armed factions", "faction")]
    [InlineData("About 20 military personnel left.", "military personnel", "personnel")]
    [InlineData("They opened two rebel-held areas there.", "rebel-held areas", "area")]
    [InlineData("They lost $5 million of taxpayers’ money there.", "taxpayers’ money", "money")]
    public void What_is_counted_is_the_noun_phrase_up_to_its_plural(string text, string counts, string head)
    {
        var figure = Assert.Single(Told.Figures(text));

        Assert.Equal(counts, figure.Counts!.Value.In(text).ToString());
        Assert.Equal(head, figure.CountsHead);
    }

    [Theory]
    [InlineData("The blast killed six people.", "killed")]
    [InlineData("At least two people were killed.", "killed")]
    [InlineData("The blast kills 29 in the port.", "killed")]
    [InlineData("The death toll reached 112.", "killed")]
    [InlineData("It ended claiming the lives of 8 persons.", "killed")]
    [InlineData("The storm left 90 dead.", "killed")]
    [InlineData("Some 58 others injured in the port.", "wounded")]
    [InlineData("There were 32 wounded soldiers there.", "wounded")]
    [InlineData("Some 5,000 troops stationed in the port.", "deployed")]
    [InlineData("The flood displaced 400 families.", "displaced")]
    [InlineData("Police arrested 12 protesters.", "arrested")]
    [InlineData("There were dozens of casualties.", "casualties")]
    public void What_happened_comes_from_the_verb_participle_or_noun(string text, string role) => Assert.Equal(role, Assert.Single(Told.Figures(text)).Role);

    [Fact]
    public void An_active_verb_after_the_noun_says_what_they_did_and_not_what_happened_to_them() =>
        Assert.Null(Told.Figures("Some 20 gunmen killed a guard.")[0].Role);

    [Theory]
    [InlineData("The blast killed six people and injured 32.", 1)]
    [InlineData("It ended killing six and wounding 32 people.", 0)]
    public void A_number_without_a_noun_counts_what_the_figure_beside_it_counts(string text, int bare)
    {
        var figures = Told.Figures(text);

        Assert.Equal(2, figures.Length);
        Assert.Equal("people", figures[bare].CountsHead);
    }

    [Fact]
    public void What_is_included_shares_what_happened_to_the_whole() =>
        Assert.Equal(["killed", "killed"], Told.Figures("The fire killed 126 people including more than 60 children.").Select(figure => figure.Role));

    [Fact]
    public void A_definite_figure_without_nationality_takes_the_owner_named_before()
    {
        const string Text = "Kenyan troops came first. The 2,500 troops stayed.";
        var figure = Assert.Single(Told.Figures(Text));

        Assert.Equal("Kenyan", figure.Owner!.Value.In(Text).ToString());
    }

    [Fact]
    public void The_subject_of_have_owns_what_is_counted()
    {
        const string Text = "Kenya currently has around 5,000 troops there.";
        var figure = Assert.Single(Told.Figures(Text, ("Kenya", NameType.Gpe)));

        Assert.Equal("Kenya", figure.Owner!.Value.In(Text).ToString());
        Assert.Equal(0, figure.Time);
    }

    [Fact]
    public void The_place_is_a_name_after_a_place_preposition()
    {
        const string Text = "Six people were killed in the northern city of Halvek.";

        Assert.Equal("Halvek", Assert.Single(Told.Figures(Text, ("Halvek", NameType.Gpe))).Where!.Value.In(Text).ToString());
    }

    [Fact]
    public void A_time_beyond_a_relative_clause_does_not_date_the_figure() =>
        Assert.Null(Assert.Single(Told.Figures("The port has 500 boats which sailed in 2014.")).Time);

    [Theory]
    [InlineData("An F-16 flew over.")]
    [InlineData("See Article 51 there.")]
    [InlineData("A Halvar 737 flew over.")]
    [InlineData("The team won 3-1 there.")]
    [InlineData("He came 3rd there.")]
    [InlineData("No one came.")]
    [InlineData("One day they came.")]
    [InlineData("It happened in 2014.")]
    [InlineData("It happened at 14:30 there.")]
    [InlineData("Call 555-123-4567 now.")]
    [InlineData("It is a three-story house.")]
    [InlineData("See https://example.org/2020/45 there.")]
    public void Leaves_alone_numbers_that_count_nothing(string text) => Assert.Empty(Told.Figures(text));

    [Theory]
    [InlineData("Talks lasted three days here.", "figures.duration", "day")]
    [InlineData("A 44-year-old man came.", "figures.age", "year")]
    [InlineData("Mira Varga, 44, came.", "figures.age", "year")]
    public void Lengths_of_time_and_ages_have_rules_of_their_own(string text, string rule, string unit)
    {
        var figure = Assert.Single(Told.Figures(text));

        Assert.Equal(rule, figure.Rule);
        Assert.Equal(unit, figure.Unit);
    }

    // A bare sign may be the dollar of any country.
    [Theory]
    [InlineData("They paid HK $5.4m for it.", "Hong Kong dollar")]
    [InlineData("They paid $5.4m for it.", "dollar")]
    [InlineData("They pay $5 a share for it.", "dollar per share")]
    [InlineData("They paid $5 million a year earlier.", "dollar")]
    public void A_unit_says_as_much_as_its_words(string text, string unit) => Assert.Equal(unit, Assert.Single(Told.Figures(text)).Unit);

    [Theory]
    [InlineData("Rates fell from 4.8 to 4.7 percent.", "percent", "percent")]
    [InlineData("Exports fell from 400 tonnes to 250.", "tonne", "tonne")]
    public void A_change_has_one_unit(string text, params string[] units) => Assert.Equal(units, Told.Figures(text).Select(figure => figure.Unit));

    [Theory]
    [InlineData("The Halvek Institute study of 135 boats ended.", "Halvek Institute study of 135 boats")]
    [InlineData("The Madsen 2.4GHz toy broke.", "Madsen 2.4GHz toy")]
    public void A_name_found_too_long_hides_no_figure(string text, string name) => Assert.Single(Told.Figures(text, (name, NameType.Misc)));

    [Theory]
    [InlineData("The shares fell 3 percent.", "figures.subject")]
    [InlineData("The ministry fined the shipyard $5 million.", "figures.given")]
    [InlineData("They lost 40 boats.", null)]
    public void What_is_found_away_from_the_number_names_its_rule(string text, string? rule) => Assert.Equal(rule, Assert.Single(Told.Figures(text)).CountsRule);

    [Fact]
    public void Any_text_gives_figures_inside_it_that_are_the_same_when_read_again() => Prop.ForAll(
        Hostile.Text(),
        text =>
        {
            var figures = Told.Figures(text);
            return figures.All(figure => figure.Evidence.Contains(figure.Value) && figure.Evidence.End <= text.Length && !figure.Value.IsEmpty)
                && figures.SequenceEqual(Told.Figures(text));
        }).QuickCheckThrowOnFailure();
}

using NodaTime;
using Variorum.Model;

namespace Variorum.Collation.Tests;

/// <summary>Each kind of evidence that an account gives of its own date, with its reason. Places and people are invented, but for heads of state, whose terms are facts.</summary>
public sealed class OwnDatingTests
{
    [Theory]
    [InlineData("Halden, May 3, 2021 10:28 GMT\nThe bridge fell.", "a clock stands with it")]
    [InlineData("Published: May 3, 2021\nThe bridge fell.", "a word for publishing leads to it")]
    [InlineData("May 3, 2021 | By Ada Lorn\nThe bridge fell.", "it is set off")]
    public void The_date_of_a_page_is_stated(string text, string reason)
    {
        var published = ReadSample.Published(text);
        Assert.True((new LocalDate(2021, 5, 3), true, Basis.Stated) == (published.From, published.IsDay, published.Basis), reason);
    }

    [Fact]
    public void A_page_appeared_on_the_day_it_was_changed_or_the_day_before()
    {
        var published = ReadSample.Published("Last updated: May 3, 2021\nThe bridge fell.");
        Assert.Equal((new LocalDate(2021, 5, 2), new LocalDate(2021, 5, 3), Basis.Presumed), (published.From, published.To, published.Basis));
    }

    [Fact]
    public void A_note_of_a_change_is_no_event_of_the_past()
    {
        var published = ReadSample.Published("The bridge fell, officials said, and nobody was hurt in the fall of the old bridge.\nThis article was amended on May 8, 2021 to correct a name.");
        Assert.Equal((null, new LocalDate(2021, 5, 8)), (published.From, published.To));
    }

    [Fact]
    public void A_planned_day_is_not_past_because_its_verb_is()
    {
        var published = ReadSample.Published("The council said the vote was scheduled for May 3, 2021, and that everybody was free to come and watch it.");
        Assert.Null(published.From);
    }

    [Fact]
    public void A_day_of_the_week_beside_a_day_leaves_only_some_years()
    {
        var published = ReadSample.Published("President Barack Obama met the council.\nThe bridge of Halden fell on Tuesday, January 12, as many people were crossing it on their way home.\nFormer President George W. Bush sent his regards.");
        Assert.Contains(published.Why, why => why.Contains("was a Tuesday only in some years", StringComparison.Ordinal));
        Assert.Equal(new LocalDate(2010, 1, 12), published.From);
    }

    [Fact]
    public void A_strike_told_of_a_weekday_and_of_a_day_fixes_the_year()
    {
        var published = ReadSample.Published("A strike hit the harbour of Velm on Thursday.\nThe minister called the January 4 strike a crime.\nThe harbour was attacked on January 3, 2020. On the fourth anniversary of that attack, people gathered in Velm.");
        Assert.Equal((new LocalDate(2024, 1, 4), new LocalDate(2024, 1, 10), Basis.Presumed), (published.From, published.To, published.Basis));
    }

    [Fact]
    public void Days_after_an_anniversary_leave_some_weeks_of_each_year()
    {
        var published = ReadSample.Published("The union called for a strike, days after the anniversary of the killing of its leader.\nHe was killed on January 3, 2020. The former President Donald Trump was told of it.");
        Assert.Contains(published.Why, why => why.Contains("days after the anniversary", StringComparison.Ordinal));
        Assert.All(new[] { published.From!.Value, published.To!.Value }, day => Assert.Equal(1, day.Month));
    }

    // A writer rounds: eight years may be seven and a half. The year of the dam leaves the year of writing, give or take one.
    [Theory]
    [InlineData("The dam broke in 2011, eight years ago, and stands again.", "2018-01-01", "2020-12-31")]
    [InlineData("The dam broke eight years ago, on 3 May 2011, and stands again.", "2018-05-03", "2020-05-03")]
    [InlineData("The dam broke on 3 May 2011 (some eight years ago).", "2018-05-03", "2020-05-03")]
    public void How_long_ago_a_dated_thing_was_dates_the_account(string text, string from, string to)
    {
        var published = ReadSample.Published(text);
        Assert.Equal((from, to), (published.From?.ToString("uuuu-MM-dd", null), published.To?.ToString("uuuu-MM-dd", null)));
    }

    // What a semicolon or other words part need not be one thing.
    [Theory]
    [InlineData("The dam broke in 2011; eight years ago the bridge fell.")]
    [InlineData("The dam broke in 2011. Eight years ago the bridge fell.")]
    [InlineData("The dam that broke in 2011 was built eight years ago.")]
    public void Two_times_of_two_things_tell_no_age(string text) =>
        Assert.DoesNotContain(ReadSample.Published(text).Why, why => why.Contains("give or take one", StringComparison.Ordinal));

    [Theory]
    [InlineData("The then-Prime Minister Gordon Brown opened the bridge.", "2010-05-11")]
    [InlineData("The bridge was opened by former US President Barack Obama.", "2017-01-20")]
    [InlineData("The Obama administration paid for the bridge.", "2008-10-12")]
    public void A_holder_of_an_office_bounds_the_date(string text, string from) =>
        Assert.Equal(from, ReadSample.Published(text).From?.ToString("uuuu-MM-dd", null));

    [Fact]
    public void The_holder_who_acts_this_week_holds_the_office()
    {
        var published = ReadSample.Published("Prime Minister Theresa May opened the new bridge on Friday.");
        Assert.Equal((new LocalDate(2016, 7, 13), new LocalDate(2019, 7, 30), Basis.Presumed), (published.From, published.To, published.Basis));
    }

    [Theory]
    [InlineData("The deputy Prime Minister Theresa May opened the bridge.")]
    [InlineData("The leader of the club, Theresa May, opened the bridge.")]
    public void Another_office_bounds_nothing(string text) => Assert.Null(ReadSample.Published(text).From);
}

using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Variorum.Meaning.Times;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Times;

public sealed class TimesStageTests
{
    /// <summary>The anchor of every relative time here: a Wednesday.</summary>
    private static readonly LocalDate Wednesday = new(2023, 3, 15);

    [Theory]
    [InlineData("The fleet sailed on January 3, 2020.", "January 3, 2020", "2020-01-03", "times.day")]
    [InlineData("The fleet sailed on Jan. 3, 2020, they said.", "Jan. 3, 2020", "2020-01-03", "times.day")]
    [InlineData("The fleet sailed on 3 January 2020.", "3 January 2020", "2020-01-03", "times.day")]
    [InlineData("The fleet sailed on the 3rd of January 2020.", "3rd of January 2020", "2020-01-03", "times.day")]
    [InlineData("Posted Thu Oct 6 2016 by the desk", "Thu Oct 6 2016", "2016-10-06", "times.day")]
    [InlineData("Updated 2020-01-05 by the desk", "2020-01-05", "2020-01-05", "times.day")]
    [InlineData("Updated 05/13/2020 by the desk", "05/13/2020", "2020-05-13", "times.day")]
    [InlineData("byJanuary 05, 2020", "January 05, 2020", "2020-01-05", "times.day")]
    [InlineData("The port opened in July 2021 again.", "July 2021", "2021-07", "times.month-year")]
    [InlineData("The port opened in 2014 again.", "2014", "2014", "times.year")]
    [InlineData("Trade grew through the 1990s here.", "1990s", "199", "times.decade")]
    [InlineData("Trade grew through the '90s here.", "'90s", "199", "times.decade")]
    [InlineData("The army used January 6 to call again.", "January 6", "2023-01-06", "times.month-day")]
    [InlineData("They have met since October in the port.", "October", "2022-10", "times.month")]
    [InlineData("The minister resigned on Friday.", "Friday", "2023-03-10", "times.weekday")]
    [InlineData("The court will rule on Friday.", "Friday", "2023-03-17", "times.weekday")]
    [InlineData("Earlier Friday, the minister asked for calm.", "Earlier Friday", "2023-03-10", "times.weekday")]
    [InlineData("He spoke Friday morning in the port.", "Friday morning", "2023-03-10TMO", "times.weekday")]
    [InlineData("They met last Wednesday in the port.", "last Wednesday", "2023-03-08", "times.relative")]
    [InlineData("They meet next Wednesday in the port.", "next Wednesday", "2023-03-22", "times.relative")]
    [InlineData("The council met yesterday.", "yesterday", "2023-03-14", "times.day-name")]
    [InlineData("The council meets tonight.", "tonight", "2023-03-15TNI", "times.day-name")]
    [InlineData("The council passed it last week.", "last week", "2023-W10", "times.relative")]
    [InlineData("The council passed it this month.", "this month", "2023-03", "times.relative")]
    [InlineData("The council votes next year.", "next year", "2024", "times.relative")]
    [InlineData("It was seen four years ago here.", "four years ago", "2019", "times.shift")]
    [InlineData("It was seen nearly two weeks ago here.", "nearly two weeks ago", "2023-W09", "times.shift")]
    [InlineData("The law was passed two days later.", "two days later", "2023-03-17", "times.shift")]
    [InlineData("They met again the following day.", "the following day", "2023-03-16", "times.told")]
    [InlineData("Work will end by the end of that year.", "the end of that year", "2023", "times.told")]
    [InlineData("Troops must leave by the end of April.", "the end of April", "2023-04", "times.month")]
    [InlineData("The plan changed in late 2019 again.", "late 2019", "2019", "times.year")]
    [InlineData("The plan changed in mid-November 2019.", "mid-November 2019", "2019-11", "times.month-year")]
    [InlineData("Profit fell in the third quarter of 2019.", "the third quarter of 2019", "2019-Q3", "times.quarter")]
    [InlineData("They left in the summer of 2019.", "the summer of 2019", "2019-SU", "times.season")]
    [InlineData("The siren rang at 14:30 in the port.", "14:30", "2023-03-15T14:30", "times.clock")]
    [InlineData("The siren rang at 8 a.m. in the port.", "8 a.m.", "2023-03-15T08:00", "times.clock")]
    [InlineData("Ties soured in recent months.", "recent months", "PAST_REF", "times.vague")]
    [InlineData("There are currently two ships.", "currently", "PRESENT_REF", "times.vague")]
    [InlineData("Talks lasted three days here.", "three days", "P3D", "times.duration")]
    [InlineData("A four-day visit began.", "four-day", "P4D", "times.duration")]
    [InlineData("It took more than four hours here.", "more than four hours", "PT4H", "times.duration")]
    [InlineData("It grew over the past three years here.", "the past three years", "P3Y", "times.span")]
    [InlineData("They march every Friday here.", "every Friday", "XXXX-WXX-5", "times.set")]
    [InlineData("The paper is printed daily here.", "daily", "P1D", "times.set")]
    public void Reads_each_form_with_its_extent_and_its_value(string text, string words, string value, string rule)
    {
        var timex = Assert.Single(Told.Times(text));

        Assert.Equal(words, timex.Span.In(text).ToString());
        Assert.Equal(value, TimexValue.Of(timex, Wednesday));
        Assert.Equal(rule, timex.Rule);
    }

    [Theory]
    [InlineData("About 2,500 troops stayed.")]
    [InlineData("The army sent 2020 troops.")]
    [InlineData("They may leave the port.")]
    [InlineData("May they leave the port?")]
    [InlineData("The workers march on the port.")]
    [InlineData("The Sun printed a second story.")]
    [InlineData("Daily Herald printed it.")]
    [InlineData("Updated 05/06/2020 by the desk")]
    [InlineData("It costs $2014 in the port.")]
    [InlineData("A 44-year-old man came.")]
    [InlineData("The code is 2020-13-45 here.")]
    public void Leaves_alone_what_only_looks_like_a_time(string text) => Assert.Empty(Told.Times(text));

    [Fact]
    public void A_length_after_an_event_counts_from_a_date_told_just_before_and_from_nothing_otherwise()
    {
        var dated = Told.Times("The port burned on January 3, 2020. Two days after the fire, ships came.");
        var undated = Told.Times("The port burned. Two days after the fire, ships came.");

        Assert.Equal(new SymbolicTime { Anchor = TimeAnchor.Preceding, Unit = TimeUnit.Day, Offset = 2 }, dated[1].Time);
        Assert.Null(Assert.Single(undated).Time);
    }

    [Fact]
    public void Without_the_date_of_the_account_only_what_the_words_say_is_given()
    {
        Assert.Equal("XXXX-WXX-5", TimexValue.Of(Told.Times("He left on Friday.")[0], null));
        Assert.Equal("XXXX-01-06", TimexValue.Of(Told.Times("He left on January 6.")[0], null));
        Assert.Null(TimexValue.Of(Told.Times("He left last week.")[0], null));
    }

    [Fact]
    public void Any_text_gives_ordered_times_inside_it_that_resolve_and_are_the_same_when_read_again() => Prop.ForAll(
        Hostile.Text(),
        text =>
        {
            var times = Told.Times(text);
            var end = 0;
            foreach (var timex in times)
            {
                Assert.True(timex.Span.Start >= end && timex.Span.End <= text.Length && !timex.Span.IsEmpty);
                end = timex.Span.End;
                _ = TimexValue.Of(timex, Wednesday);
                _ = TimexValue.Of(timex, null);
            }

            return times.SequenceEqual(Told.Times(text));
        }).QuickCheckThrowOnFailure();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Variorum.Meaning.Times;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Times;

public sealed partial class TimesStageTests
{
    /// <summary>The anchor of every relative time here: a Wednesday.</summary>
    private static readonly LocalDate Wednesday = new(2023, 3, 15);

    [Theory]
    [InlineData("The fleet sailed on January 3, 2020.", "January 3, 2020", "2020-01-03", "times.day")]
    [InlineData("The fleet sailed on Jan. 3, 2020, they said.", "Jan. 3, 2020", "2020-01-03", "times.day")]
    [InlineData("The fleet sailed on 3 January 2020.", "3 January 2020", "2020-01-03", "times.day")]
    [InlineData("The fleet sailed on the 3rd of January 2020.", "the 3rd of January 2020", "2020-01-03", "times.day")]
    [InlineData("Posted Thu Oct 6 2016 by the desk", "Thu Oct 6 2016", "2016-10-06", "times.day")]
    [InlineData("Updated 2020-01-05 by the desk", "2020-01-05", "2020-01-05", "times.numeric")]
    [InlineData("Updated 05/13/2020 by the desk", "05/13/2020", "2020-05-13", "times.numeric")]
    [InlineData("byJanuary 05, 2020", "January 05, 2020", "2020-01-05", "times.day")]
    [InlineData("The port opened in July 2021 again.", "July 2021", "2021-07", "times.month-year")]
    [InlineData("The port opened in 2014 again.", "2014", "2014", "times.year")]
    [InlineData("Trade grew through the 1990s here.", "the 1990s", "199", "times.decade")]
    [InlineData("Trade grew through the '90s here.", "the '90s", "199", "times.decade")]
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
    [InlineData("Troops must leave by the end of April.", "the end of April", "2023-04", "times.month")]
    [InlineData("The plan changed in late 2019 again.", "late 2019", "2019", "times.year")]
    [InlineData("The plan changed in mid-November 2019.", "mid-November 2019", "2019-11", "times.month-year")]
    [InlineData("Profit fell in the third quarter of 2019.", "the third quarter of 2019", "2019-Q3", "times.quarter")]
    [InlineData("They left in the summer of 2019.", "the summer of 2019", "2019-SU", "times.season")]
    [InlineData("The siren rang at 14:30 in the port.", "14:30", "2023-03-15T14:30", "times.clock")]
    [InlineData("The siren rang at 8 a.m. in the port.", "8 a.m.", "2023-03-15T08:00", "times.clock")]
    [InlineData("Ties soured in recent months.", "recent months", "PXM", "times.span")]
    [InlineData("There are currently two ships.", "currently", "PRESENT_REF", "times.vague")]
    [InlineData("Talks lasted three days here.", "three days", "P3D", "times.duration")]
    [InlineData("A four-day visit began.", "four-day", "P4D", "times.duration")]
    [InlineData("It took more than four hours here.", "more than four hours", "PT4H", "times.duration")]
    [InlineData("It grew over the past three years here.", "the past three years", "P3Y", "times.span")]
    [InlineData("They march every Friday here.", "every Friday", "XXXX-WXX-5", "times.set")]
    [InlineData("The paper is printed daily here.", "daily", "P1D", "times.set")]
    [InlineData("The rebels may have left on Friday.", "Friday", "2023-03-10", "times.weekday")]
    [InlineData("The rebels may leave on Friday.", "Friday", "2023-03-17", "times.weekday")]
    [InlineData("The party will one day rule here.", "one day", "FUTURE_REF", "times.vague")]
    [InlineData("They waited one day here.", "one day", "P1D", "times.duration")]
    [InlineData("They waited there for a while.", "a while", "PXX", "times.duration")]
    [InlineData("The port grew over the years, they said.", "the years", "PXY", "times.duration")]
    [InlineData("Prices may fall in the weeks ahead.", "the weeks ahead", "PXW", "times.duration")]
    [InlineData("The talks, set to resume Monday, were moved to Lorn.", "Monday", "2023-03-20", "times.weekday")]
    [InlineData("The bank is shut and is to reopen in Velm on Tuesday.", "Tuesday", "2023-03-21", "times.weekday")]
    [InlineData("The board named her chairman, effective June 1.", "June 1", "2023-06-01", "times.month-day")]
    [InlineData("The hearing was set for the week of March 6.", "the week of March 6", "2023-W10", "times.month-day")]
    [InlineData("The hearing was set for the week of 6 March 2019.", "the week of 6 March 2019", "2019-W10", "times.day")]
    [InlineData("Sales fell in the same period last year.", "the same period last year", "2022", "times.compared")]
    [InlineData("Sales fell in the latest fiscal year.", "the latest fiscal year", "2022", "times.relative")]
    public void Reads_each_form_with_its_extent_and_its_value(string text, string words, string value, string rule)
    {
        var timex = Assert.Single(Told.Times(text));

        Assert.Equal(words, timex.Span.In(text).ToString());
        Assert.Equal(value, Value(timex, Wednesday));
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
    [InlineData("It costs $2014 in the port.")]
    [InlineData("A 44-year-old man came.")]
    [InlineData("The code is 2020-13-45 here.")]
    [InlineData("He spoke on the show “60 Minutes” at home.")]
    [InlineData("He spoke on “This Week” at home.")]
    public void Leaves_alone_what_only_looks_like_a_time(string text) => Assert.Empty(Told.Times(text));

    [Fact]
    public void Numbers_that_may_be_day_or_month_hold_both_readings()
    {
        var time = Assert.Single(Told.Times("Updated 05/06/2020 by the desk")).Time!;

        Assert.Equal((new LocalDate(2020, 5, 6), new LocalDate(2020, 6, 5)), (time.From, time.To));
    }

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
        Assert.Equal("XXXX-WXX-5", Value(Told.Times("He left on Friday.")[0], null));
        Assert.Equal("XXXX-01-06", Value(Told.Times("He left on January 6.")[0], null));
        Assert.Null(Value(Told.Times("He left last week.")[0], null));
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
            }

            AssertValues(times, Wednesday);
            AssertValues(times, null);

            return times.SequenceEqual(Told.Times(text));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("The law was passed two days later.")]
    [InlineData("They met again the following day.")]
    [InlineData("Work will end by the end of that year.")]
    public void What_counts_from_a_time_that_nobody_told_is_not_known(string text)
    {
        var timex = Assert.Single(Told.Times(text));

        Assert.Equal(TimeAnchor.Preceding, timex.Time!.Anchor);
        Assert.Null(timex.Reference);
        Assert.Null(Value(timex, Wednesday));
    }

    [Fact]
    public void Shifting_the_day_of_the_text_by_whole_weeks_shifts_weekdays_by_as_much() => Prop.ForAll(
        Gen.Elements("He left on Monday.", "She arrives on Friday.", "They met last Wednesday.", "It opens next Sunday.", "Crowds came at the weekend.").ToArbitrary(),
        Gen.Choose(-500, 500).ToArbitrary(),
        (text, weeks) =>
        {
            var times = Told.Times(text);
            var here = TimeResolution.ResolveAll(times, Wednesday, Wednesday)[0];
            var there = TimeResolution.ResolveAll(times, Wednesday.PlusWeeks(weeks), Wednesday.PlusWeeks(weeks))[0];
            return there == (here.From!.Value.PlusWeeks(weeks), here.To!.Value.PlusWeeks(weeks));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Day_and_month_never_change_places_inside_one_text()
    {
        var numbers = from day in Gen.Choose(1, 28)
                      from month in Gen.Choose(1, 12)
                      select (Day: day, Month: month);
        Prop.ForAll(numbers.ListOf().Where(list => list.Count is > 0 and < 12).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (dates, dayFirst) =>
        {
            var text = string.Join(". ", dates.Select(date => dayFirst ? $"Paid {date.Day:00}/{date.Month:00}/2030" : $"Paid {date.Month:00}/{date.Day:00}/2030"));
            var times = Told.Times(text);
            return times.Length == dates.Count && times.Zip(dates).All(pair =>
            {
                var told = new LocalDate(2030, pair.Second.Month, pair.Second.Day);
                return pair.First.Time!.From <= told && told <= pair.First.Time.To && (dates.All(date => date.Day <= 12) || pair.First.Time.From == pair.First.Time.To);
            });
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The grammar of TIMEX3 values, as an oracle: ISO 8601 dates, weeks, seasons and lengths with X for what is not known, BC years and the three vague references.</summary>
    [GeneratedRegex(
        @"^(?:(?:PAST|PRESENT|FUTURE)_REF
        |P(?:X|\d+(?:\.\d+)?)(?:[DWMQY](?:\d+M)?)|PT(?:X|\d+(?:\.\d+)?)[HMS](?:\d+[MS])?
        |T(?:NI|MO|AF|EV)
        |(?:BC)?\d{2,3}
        |(?:(?:BC)?\d{4}|XXXX)(?:-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\d\d|XX)(?:-(?:WE|[1-7]))?|(?:\d\d|XX)(?:-(?:\d\d|XX))?))?(?:T(?:NI|MO|AF|EV|\d\d:\d\dZ?))?)$",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Timex3();

    private static string? Value(Timex timex, LocalDate? written)
    {
        var (from, to) = TimeResolution.ResolveAll([timex with { Reference = null }], written, written)[0];
        return TimexValue.Of(timex, from, to);
    }

    private static void AssertValues(ImmutableArray<Timex> times, LocalDate? written)
    {
        var days = TimeResolution.ResolveAll(times, written, written);
        for (var i = 0; i < days.Length; i++)
        {
            Assert.True(days[i].From is not { } from || days[i].To is not { } to || from <= to);
            if (TimexValue.Of(times[i], days[i].From, days[i].To) is { } value)
            {
                Assert.Matches(Timex3(), value);
            }
        }
    }
}

using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Variorum.Model.Tests;

public sealed class TimeResolutionTests
{
    private static readonly LocalDate Friday = new(2020, 1, 10);

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 20_000).Select(n => new LocalDate(1980, 1, 1).PlusDays(n));

    private static SymbolicTime Weekday(IsoDayOfWeek day, TimeDirection direction, int offset = 0) =>
        new() { Anchor = TimeAnchor.Account, Unit = TimeUnit.Week, Weekday = day, Direction = direction, Offset = offset };

    private static (LocalDate?, LocalDate?) On(SymbolicTime time, LocalDate anchor) => TimeResolution.Resolve(time, anchor, anchor);

    [Fact]
    public void A_weekday_told_as_past_is_the_anchor_itself_or_the_nearest_before()
    {
        Assert.Equal((Friday, Friday), On(Weekday(IsoDayOfWeek.Friday, TimeDirection.Past), Friday));
        Assert.Equal((new LocalDate(2020, 1, 4), new LocalDate(2020, 1, 4)), On(Weekday(IsoDayOfWeek.Saturday, TimeDirection.Past), Friday));
    }

    [Fact]
    public void A_month_and_day_without_year_is_the_nearest_one()
    {
        var time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Month = 12, Day = 30, Direction = TimeDirection.Nearest };
        Assert.Equal((new LocalDate(2019, 12, 30), new LocalDate(2019, 12, 30)), On(time, Friday));
    }

    [Fact]
    public void The_29th_of_February_in_a_common_year_is_its_last_day()
    {
        var time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Month = 2, Day = 29, Direction = TimeDirection.Past };
        Assert.Equal((new LocalDate(2019, 2, 28), new LocalDate(2019, 2, 28)), On(time, new LocalDate(2019, 3, 1)));
    }

    [Fact]
    public void Last_week_is_the_whole_week_from_Monday_to_Sunday()
    {
        var time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Week, Offset = -1 };
        Assert.Equal((new LocalDate(2019, 12, 30), new LocalDate(2020, 1, 5)), On(time, Friday));
    }

    [Fact]
    public void An_open_anchor_leaves_the_answer_open_on_that_side()
    {
        var time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Offset = -1 };
        Assert.Equal((new LocalDate(2020, 1, 9), null), TimeResolution.Resolve(time, Friday, null));
    }

    [Fact]
    public void A_calendar_time_needs_no_anchor()
    {
        var time = SymbolicTime.Calendar(Friday, null, TimeUnit.Day);
        Assert.Equal((Friday, null), TimeResolution.Resolve(time, null, null));
    }

    [Fact]
    public void Shifting_the_anchor_by_whole_weeks_shifts_a_weekday_by_as_much() =>
        Prop.ForAll(
            (from day in Days
             from weekday in Gen.Choose(1, 7)
             from direction in Gen.Elements(Enum.GetValues<TimeDirection>())
             from weeks in Gen.Choose(-60, 60)
             select (day, weekday, direction, weeks)).ToArbitrary(),
            c =>
            {
                var time = Weekday((IsoDayOfWeek)c.weekday, c.direction);
                return On(time, c.day.PlusWeeks(c.weeks)).Item1 == On(time, c.day).Item1!.Value.PlusWeeks(c.weeks);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_answer_for_an_uncertain_anchor_holds_the_answer_for_every_day_of_it() =>
        Prop.ForAll(
            (from day in Days
             from width in Gen.Choose(0, 400)
             from inside in Gen.Choose(0, 400)
             from month in Gen.Choose(1, 12)
             from monthDay in Gen.Choose(1, 31)
             from direction in Gen.Elements(Enum.GetValues<TimeDirection>())
             select (day, width, inside: inside % (width + 1), month, monthDay, direction)).ToArbitrary(),
            c =>
            {
                var time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Month = c.month, Day = c.monthDay, Direction = c.direction };
                var wide = TimeResolution.Resolve(time, c.day, c.day.PlusDays(c.width));
                var one = On(time, c.day.PlusDays(c.inside));
                return wide.From <= one.Item1 && one.Item2 <= wide.To;
            }).QuickCheckThrowOnFailure();
}

namespace Variorum.Model;

/// <summary>Turns a <see cref="SymbolicTime"/> into days once its anchor is known.</summary>
/// <remarks>The anchor may itself be an interval; the answer then holds every day that some anchor day would give.</remarks>
public static class TimeResolution
{
    private const int WeekdayReachDays = 6;

    /// <summary>The days a time may mean.</summary>
    /// <param name="time">The time.</param>
    /// <param name="anchorFrom">The first day the anchor may be; null when open.</param>
    /// <param name="anchorTo">The last day the anchor may be; null when open.</param>
    /// <returns>First and last day, both included; null where open.</returns>
    public static (LocalDate? From, LocalDate? To) Resolve(SymbolicTime time, LocalDate? anchorFrom, LocalDate? anchorTo)
    {
        if (time.Anchor == TimeAnchor.Calendar)
        {
            return (time.From, time.To);
        }

        var from = anchorFrom is { } first ? First(time, first).From : (LocalDate?)null;
        var to = anchorTo is { } last ? First(time, last).To : (LocalDate?)null;
        return (from, to);
    }

    /// <summary>The days a time means for one anchor day. Monotone in the anchor, so the ends of an interval give the ends of the answer.</summary>
    private static (LocalDate From, LocalDate To) First(SymbolicTime time, LocalDate anchor)
    {
        if (time.Weekday is { } weekday)
        {
            var day = Weekday(weekday, anchor, time.Direction).PlusWeeks(time.Offset);
            return (day, day);
        }

        if (time.Month is { } month)
        {
            return MonthDay(month, time.Day, anchor, time.Direction);
        }

        return time.Unit switch
        {
            TimeUnit.Day => Same(anchor.PlusDays(time.Offset)),
            TimeUnit.Week => Week(anchor.PlusWeeks(time.Offset)),
            TimeUnit.Month => Month(anchor.PlusMonths(time.Offset)),
            _ => Year(anchor.PlusYears(time.Offset)),
        };
    }

    private static (LocalDate From, LocalDate To) Same(LocalDate day) => (day, day);

    private static (LocalDate From, LocalDate To) Week(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return (monday, monday.PlusDays(WeekdayReachDays));
    }

    private static (LocalDate From, LocalDate To) Month(LocalDate day) =>
        (new LocalDate(day.Year, day.Month, 1), new LocalDate(day.Year, day.Month, day.Calendar.GetDaysInMonth(day.Year, day.Month)));

    private static (LocalDate From, LocalDate To) Year(LocalDate day) => (new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31));

    private static LocalDate Weekday(IsoDayOfWeek weekday, LocalDate anchor, TimeDirection direction)
    {
        var back = ((int)anchor.DayOfWeek - (int)weekday + 7) % 7;
        return direction switch
        {
            TimeDirection.Past => anchor.PlusDays(-back),
            TimeDirection.Future => anchor.PlusDays((7 - back) % 7),
            TimeDirection.Before => anchor.PlusDays(back == 0 ? -7 : -back),
            TimeDirection.After => anchor.PlusDays(7 - back),
            _ => back <= 3 ? anchor.PlusDays(-back) : anchor.PlusDays(7 - back),
        };
    }

    private static (LocalDate From, LocalDate To) MonthDay(int month, int? day, LocalDate anchor, TimeDirection direction)
    {
        var here = InYear(anchor.Year, month, day);
        return direction switch
        {
            TimeDirection.Past => here.From <= anchor ? here : InYear(anchor.Year - 1, month, day),
            TimeDirection.Future => here.To >= anchor ? here : InYear(anchor.Year + 1, month, day),
            TimeDirection.Before => here.To < anchor ? here : InYear(anchor.Year - 1, month, day),
            TimeDirection.After => here.From > anchor ? here : InYear(anchor.Year + 1, month, day),
            _ => new[] { InYear(anchor.Year - 1, month, day), here, InYear(anchor.Year + 1, month, day) }.MinBy(d => Distance(d, anchor)),
        };
    }

    private static int Distance((LocalDate From, LocalDate To) days, LocalDate anchor) =>
        anchor < days.From ? Period.DaysBetween(anchor, days.From) : Math.Max(0, Period.DaysBetween(days.To, anchor));

    private static (LocalDate From, LocalDate To) InYear(int year, int month, int? day)
    {
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day is { } d
            ? Same(new LocalDate(year, month, Math.Min(d, length)))
            : (new LocalDate(year, month, 1), new LocalDate(year, month, length));
    }
}

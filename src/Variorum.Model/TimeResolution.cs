namespace Variorum.Model;

/// <summary>Turns a <see cref="SymbolicTime"/> into days once its anchor is known.</summary>
/// <remarks>The anchor may itself be an interval; the answer then holds every day that some anchor day would give.</remarks>
public static class TimeResolution
{
    /// <summary>A month told in a story lies in the next year when it is at most this many months on.</summary>
    private const int OnwardMonths = 5;

    private const int MonthsOfYear = 12;

    /// <summary>A day told in the past tense lies at most this far ahead ("it was extended to May 3").</summary>
    private const int SoonDays = 60;

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

        // Monotone in the anchor, so the ends of an interval give the ends of the answer.
        var from = anchorFrom is { } first ? Single(time, first).From : (LocalDate?)null;
        var to = anchorTo is { } last ? Single(time, last).To : (LocalDate?)null;
        return (from, to);
    }

    /// <summary>The days of all time expressions of an account, each from the account's date or from the one it counts from.</summary>
    /// <param name="timexes">The expressions in order.</param>
    /// <param name="accountFrom">The first day the account may have been published; null when open.</param>
    /// <param name="accountTo">The last such day; null when open.</param>
    /// <returns>First and last day of each; both null where it names no day or what it counts from is not known.</returns>
    /// <exception cref="ArgumentException">An expression counts from one that neither stands before it nor has its days in its own words.</exception>
    public static ImmutableArray<(LocalDate? From, LocalDate? To)> ResolveAll(ImmutableArray<Timex> timexes, LocalDate? accountFrom, LocalDate? accountTo)
    {
        var days = new (LocalDate? From, LocalDate? To)[timexes.Length];
        for (var i = 0; i < days.Length; i++)
        {
            if (timexes[i].Reference is { } later && later >= i && (later >= timexes.Length || timexes[later].Time is not { Anchor: TimeAnchor.Calendar }))
            {
                throw new ArgumentException($"time expression {i} counts from {later}, which does not stand before it", nameof(timexes));
            }

            days[i] = timexes[i].Time switch
            {
                null => (null, null),
                { Anchor: TimeAnchor.Preceding } time when timexes[i].Reference is { } reference =>
                    timexes[reference].Time is { Anchor: TimeAnchor.Calendar } told ? Resolve(time, told.From, told.To) : Resolve(time, days[reference].From, days[reference].To),
                { Anchor: TimeAnchor.Preceding } => (null, null),
                var time => Resolve(time, accountFrom, accountTo),
            };
        }

        return [.. days];
    }

    /// <summary>The first and last day of the unit that holds a day.</summary>
    public static (LocalDate From, LocalDate To) Around(LocalDate day, TimeUnit unit)
    {
        switch (unit)
        {
            case TimeUnit.Day:
                return (day, day);
            case TimeUnit.Week:
                var monday = day.PlusDays(1 - (int)day.DayOfWeek);
                return (monday, monday.PlusDays(6));
            case TimeUnit.Month:
                return Months(day.Year, day.Month, 1);
            case TimeUnit.Quarter:
                return Months(day.Year, day.Month - ((day.Month - 1) % 3), 3);
            case TimeUnit.Half:
                return Months(day.Year, day.Month > 6 ? 7 : 1, 6);
            case TimeUnit.Decade:
                return Years(day.Year, 10);
            case TimeUnit.Century:
                return Years(day.Year, 100);
            default:
                return Months(day.Year, 1, MonthsOfYear);
        }
    }

    /// <summary>The days a time means for one anchor day.</summary>
    private static (LocalDate From, LocalDate To) Single(SymbolicTime time, LocalDate anchor)
    {
        if (time.Weekday is { } weekday)
        {
            var day = Weekday(weekday, anchor, time.Direction).PlusWeeks(time.Offset);
            return time.Grain == TimeUnit.Week ? (day, day.PlusDays(1)) : (day, day);
        }

        if (time is { Day: { } dayOfMonth, Month: null })
        {
            return DayOfMonth(dayOfMonth, anchor, time.Direction);
        }

        if (time.Month is not null || time.Feast is not null)
        {
            var days = InYear(time, Year(time, anchor) + time.Offset);
            return time.Grain == TimeUnit.Week ? (Around(days.From, TimeUnit.Week).From, Around(days.To, TimeUnit.Week).To) : days;
        }

        var moved = time.Unit switch
        {
            TimeUnit.Day => anchor.PlusDays(time.Offset),
            TimeUnit.Week => anchor.PlusWeeks(time.Offset),
            TimeUnit.Month => anchor.PlusMonths(time.Offset),
            TimeUnit.Quarter => anchor.PlusMonths(time.Offset * 3),
            TimeUnit.Half => anchor.PlusMonths(time.Offset * 6),
            TimeUnit.Decade => anchor.PlusYears(time.Offset * 10),
            TimeUnit.Century => anchor.PlusYears(time.Offset * 100),
            _ => anchor.PlusYears(time.Offset),
        };
        return Around(moved, time.Grain ?? time.Unit);
    }

    private static LocalDate Weekday(IsoDayOfWeek weekday, LocalDate anchor, TimeDirection direction)
    {
        var back = ((int)anchor.DayOfWeek - (int)weekday + 7) % 7;
        return direction switch
        {
            TimeDirection.Past => anchor.PlusDays(-back),
            TimeDirection.Future or TimeDirection.Onward => anchor.PlusDays((7 - back) % 7),
            TimeDirection.Before => anchor.PlusDays(back == 0 ? -7 : -back),
            TimeDirection.After => anchor.PlusDays(7 - back),
            _ => back <= 3 ? anchor.PlusDays(-back) : anchor.PlusDays(7 - back),
        };
    }

    private static (LocalDate From, LocalDate To) DayOfMonth(int day, LocalDate anchor, TimeDirection direction)
    {
        LocalDate In(int shift)
        {
            var month = new LocalDate(anchor.Year, anchor.Month, 1).PlusMonths(shift);
            return new LocalDate(month.Year, month.Month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
        }

        var here = In(0);
        var found = direction switch
        {
            TimeDirection.Within => here,
            TimeDirection.Past => here <= anchor ? here : In(-1),
            TimeDirection.Before => here < anchor ? here : In(-1),
            TimeDirection.Future or TimeDirection.Onward => here >= anchor ? here : In(1),
            TimeDirection.After => here > anchor ? here : In(1),
            _ => new[] { In(-1), here, In(1) }.MinBy(candidate => Math.Abs(Period.DaysBetween(anchor, candidate))),
        };
        return (found, found);
    }

    /// <summary>The year in which the month, day or feast of a time lies to its side of the anchor.</summary>
    private static int Year(SymbolicTime time, LocalDate anchor)
    {
        var here = Named(time, anchor.Year);
        return anchor.Year + time.Direction switch
        {
            TimeDirection.Past => here.From <= anchor ? 0 : -1,
            TimeDirection.Future => here.To >= anchor ? 0 : 1,
            TimeDirection.Before => here.To < anchor ? 0 : -1,
            TimeDirection.After => here.From > anchor ? 0 : 1,
            TimeDirection.Within => 0,
            TimeDirection.Recent => Nearest(time, anchor) is var near && Named(time, anchor.Year + near).From > anchor.PlusDays(SoonDays) ? near - 1 : near,
            TimeDirection.Onward => here.From.Month < anchor.Month && here.From.Month + MonthsOfYear - anchor.Month <= OnwardMonths ? 1 : 0,
            _ => Nearest(time, anchor),
        };
    }

    private static int Nearest(SymbolicTime time, LocalDate anchor)
    {
        var (best, least) = (0, int.MaxValue);
        for (var shift = -1; shift <= 1; shift++)
        {
            var distance = Distance(Named(time, anchor.Year + shift), anchor);
            (best, least) = distance < least ? (shift, distance) : (best, least);
        }

        return best;
    }

    private static int Distance((LocalDate From, LocalDate To) days, LocalDate anchor) =>
        anchor < days.From ? Period.DaysBetween(anchor, days.From) : Math.Max(0, Period.DaysBetween(days.To, anchor));

    /// <summary>The days of a year that the words name: a season as the north has it, which is what decides the year; the whole year for a feast that is not in it.</summary>
    private static (LocalDate From, LocalDate To) Named(SymbolicTime time, int year)
    {
        if (time.Feast is { } feast)
        {
            return feast.In(year) ?? Months(year, 1, MonthsOfYear);
        }

        var month = time.Month!.Value;
        if (time.Day is { } day)
        {
            var named = new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
            return (named, named);
        }

        return time.Unit switch
        {
            TimeUnit.Quarter or TimeUnit.Season => Months(year, month, 3),
            TimeUnit.Half => Months(year, month, 6),
            _ => Months(year, month, 1),
        };
    }

    private static (LocalDate From, LocalDate To) InYear(SymbolicTime time, int year) =>
        time.Unit != TimeUnit.Season || time.Feast is not null ? Named(time, year)
        : time.Month == MonthsOfYear ? (new LocalDate(year - 1, MonthsOfYear, 1), Months(year + 1, 1, 2).To)
        : Months(year, 1, MonthsOfYear);

    private static (LocalDate From, LocalDate To) Months(int year, int month, int count)
    {
        var first = new LocalDate(year, month, 1);
        return (first, first.PlusMonths(count).PlusDays(-1));
    }

    /// <summary>The years that share all digits with one but the last or the last two; the years before Christ count backwards.</summary>
    private static (LocalDate From, LocalDate To) Years(int year, int count)
    {
        var told = year > 0 ? year : 1 - year;
        var (least, most) = (Math.Max(told - (told % count), 1), told - (told % count) + count - 1);
        return year > 0
            ? (new LocalDate(least, 1, 1), new LocalDate(most, MonthsOfYear, 31))
            : (new LocalDate(1 - most, 1, 1), new LocalDate(1 - least, MonthsOfYear, 31));
    }
}

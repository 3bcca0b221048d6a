namespace Variorum.Model;

/// <summary>A feast or day of remembrance: a rule that gives its days in any year.</summary>
/// <param name="Calendar">The rule.</param>
/// <param name="Month">The month in that calendar, from 1; none for Easter.</param>
/// <param name="Day">The day of the month; the days after Easter; the weekday (1 for Monday) of <see cref="FeastCalendar.Weekday"/>.</param>
/// <param name="Count">Which of the weekdays of the month; for the other rules how many days the feast lasts, 0 for one.</param>
/// <remarks>
/// Easter after Butcher's algorithm for the western and Meeus's for the eastern churches (J. Meeus, <i>Astronomical Algorithms</i>, 1991, ch. 8); Islamic days after
/// the Umm al-Qura calendar as NodaTime has it (1900 to 2077), with a day's doubt to either side, since the new moon is seen and not computed in most countries.
/// </remarks>
public readonly record struct Feast(FeastCalendar Calendar, int Month, int Day, int Count)
{
    private const int DaysOfWeek = 7;

    /// <summary>The days of the feast in a year of the Gregorian calendar, as many as can be meant; null where it does not fall in that year or its calendar does not reach it.</summary>
    /// <param name="year">The year.</param>
    public (LocalDate From, LocalDate To)? In(int year) => Calendar switch
    {
        FeastCalendar.Fixed => Lasting(new LocalDate(year, Month, Math.Min(Day, CalendarSystem.Iso.GetDaysInMonth(year, Month)))),
        FeastCalendar.Weekday => Lasting(Nth(year)),
        FeastCalendar.Easter => Lasting(Easter(year).PlusDays(Day)),
        FeastCalendar.Pascha => Lasting(Pascha(year).PlusDays(Day)),
        FeastCalendar.Islamic => Of(CalendarSystem.UmAlQura, year) is { } day ? (day.PlusDays(-1), Lasting(day).To.PlusDays(1)) : null,
        _ => Of(CalendarSystem.HebrewCivil, year) is { } day ? Lasting(day) : null,
    };

    private (LocalDate From, LocalDate To) Lasting(LocalDate first) => (first, Calendar == FeastCalendar.Weekday ? first : first.PlusDays(Math.Max(Count, 1) - 1));

    private LocalDate Nth(int year)
    {
        var first = new LocalDate(year, Month, 1);
        var offset = (Day - (int)first.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        if (Count > 0)
        {
            return first.PlusDays(offset + ((Count - 1) * DaysOfWeek));
        }

        var last = first.PlusMonths(1).PlusDays(-1);
        return last.PlusDays(-(((int)last.DayOfWeek - Day + DaysOfWeek) % DaysOfWeek));
    }

    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var (century, inCentury) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % DaysOfWeek;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new LocalDate(year, day / 31, (day % 31) + 1);
    }

    private static LocalDate Pascha(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % DaysOfWeek)) - moon + 34) % DaysOfWeek;
        var day = moon + weekday + 114;
        return new LocalDate(year, day / 31, (day % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The day of a month and day of another calendar that falls in a Gregorian year; the first where two do.</summary>
    private LocalDate? Of(CalendarSystem calendar, int year)
    {
        var least = new LocalDate(calendar.MinYear, 1, 1, calendar).WithCalendar(CalendarSystem.Iso).Year;
        var most = new LocalDate(calendar.MaxYear, 1, 1, calendar).WithCalendar(CalendarSystem.Iso).Year;
        if (year <= least || year >= most)
        {
            return null;
        }

        var start = new LocalDate(year, 1, 1).WithCalendar(calendar).Year;
        for (var candidate = start; candidate <= start + 1; candidate++)
        {
            if (Month <= calendar.GetMonthsInYear(candidate) && new LocalDate(candidate, Month, Day, calendar).WithCalendar(CalendarSystem.Iso) is var day && day.Year == year)
            {
                return day;
            }
        }

        return null;
    }
}

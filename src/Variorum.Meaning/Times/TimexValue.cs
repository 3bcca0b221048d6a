using System.Globalization;
using NodaTime.Calendars;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>The TIMEX3 value of a time expression (ISO-TimeML: <c>2020-01-05</c>, <c>2020-W02</c>, <c>2020-SU</c>, <c>P3D</c>, <c>PRESENT_REF</c>).</summary>
public static class TimexValue
{
    private const int QuarterMonths = 3;

    /// <summary>The value once the day that the time hangs on is known.</summary>
    /// <param name="timex">The time expression.</param>
    /// <param name="anchor">The account's day, or for a time told from another the day of that one; null when unknown.</param>
    /// <returns>The value; with <c>X</c> for what is not known; null when nothing of it is.</returns>
    public static string? Of(Timex timex, LocalDate? anchor)
    {
        if (timex.Value is not null || timex.Time is not { } time)
        {
            return timex.Value;
        }

        if (anchor is not { } day)
        {
            return Undated(time);
        }

        if (TimeResolution.Resolve(time, day, day).From is not { } from)
        {
            return null;
        }

        if (time.Part is { } part && time.Unit == TimeUnit.Year)
        {
            return $"{from.Year + PartShift(part, time.Direction, day):0000}-{part}";
        }

        var unit = time.Weekday is not null || time.Day is not null ? TimeUnit.Day : time.Month is not null ? TimeUnit.Month : time.Unit;
        return unit switch
        {
            TimeUnit.Day => Day(from) + time.Part,
            TimeUnit.Week => Week(from) + (time.Part is { } weekend ? "-" + weekend : ""),
            TimeUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Month:00}"),
            _ => from.Year.ToString("0000", CultureInfo.InvariantCulture),
        };
    }

    private static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static string Week(LocalDate day)
    {
        var rule = WeekYearRules.Iso;
        return string.Create(CultureInfo.InvariantCulture, $"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}");
    }

    private static string? Undated(SymbolicTime time) =>
        time.Weekday is { } weekday ? $"XXXX-WXX-{(int)weekday}" + time.Part
        : time.Month is { } month ? $"XXXX-{month:00}" + (time.Day is { } day ? $"-{day:00}" : "")
        : null;

    /// <summary>A part of the year that has not yet ended on the anchor's day is that of the year before, when it is told as past.</summary>
    private static int PartShift(string part, TimeDirection direction, LocalDate anchor)
    {
        var lastMonth = part switch
        {
            "SP" => 5,
            "SU" => 8,
            "FA" => 11,
            "WI" => 2,
            _ => (part[1] - '0') * QuarterMonths,
        };
        return direction switch
        {
            TimeDirection.Past when part[0] == 'Q' => anchor.Month > lastMonth - QuarterMonths ? 0 : -1,
            TimeDirection.Past or TimeDirection.Before => anchor.Month > lastMonth ? 0 : -1,
            TimeDirection.After => anchor.Month > lastMonth - QuarterMonths ? 1 : 0,
            _ => 0,
        };
    }
}

using System.Globalization;
using NodaTime.Calendars;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>The TIMEX3 value of a time expression (ISO-TimeML: <c>2020-01-05</c>, <c>2020-W02</c>, <c>2020-SU</c>, <c>BC0480</c>, <c>P3D</c>, <c>PRESENT_REF</c>).</summary>
public static class TimexValue
{
    private const int QuarterMonths = 3;

    /// <summary>The value of an expression whose days are known.</summary>
    /// <param name="timex">The time expression.</param>
    /// <param name="from">The first day it may mean, as <see cref="TimeResolution.ResolveAll"/> gives it; null when unknown.</param>
    /// <param name="to">The last such day.</param>
    /// <returns>The value; with <c>X</c> for what is not known; null when nothing of it is.</returns>
    public static string? Of(Timex timex, LocalDate? from, LocalDate? to)
    {
        if (timex.Value is not null || timex.Time is not { } time)
        {
            return timex.Value;
        }

        return from is { } first && to is { } last ? Dated(time, first, last) : Undated(time);
    }

    /// <summary>The value of a length; a null number is "some".</summary>
    /// <param name="number">How many.</param>
    /// <param name="unit">The unit as in an ISO 8601 duration.</param>
    /// <param name="mixed">Whether a half is told beside whole units ("2 1/2 years", "a minute and a half") and is written in the unit below.</param>
    internal static string Length(decimal? number, string unit, bool mixed = false)
    {
        if (mixed && number is { } sum && sum - Math.Truncate(sum) == 0.5m)
        {
            var (whole, half) = (Math.Truncate(sum).ToString("0", CultureInfo.InvariantCulture), unit switch { "Y" => "6M", "TH" => "30M", "TM" => "30S", _ => "" });
            if (half.Length > 0)
            {
                return unit[0] == 'T' ? $"PT{whole}{unit[1]}{half}" : $"P{whole}{unit}{half}";
            }
        }

        var (times, code) = unit switch
        {
            "E" => (10, "Y"),
            "C" => (100, "Y"),
            _ => (1, unit),
        };
        var digits = number is { } n && n < 1_000_000_000 ? (n * times / 1.000000000m).ToString("0.######", CultureInfo.InvariantCulture) : "X";
        return code[0] == 'T' ? $"PT{digits}{code[1]}" : $"P{digits}{code}";
    }

    private static string Dated(SymbolicTime time, LocalDate from, LocalDate to) => time.Coarseness switch
    {
        TimeUnit.Day => (from == to ? $"{Month(from)}-{from.Day:00}" : Shared(from, to)) + time.Part,
        TimeUnit.Week => Week(from) + (time.Part is { } weekend ? "-" + weekend : ""),
        TimeUnit.Month => from.Year == to.Year && from.Month == to.Month ? Month(from) : Shared(from, to),
        TimeUnit.Quarter => $"{Year(from)}-Q{((from.Month - 1) / QuarterMonths) + 1}",
        TimeUnit.Half => $"{Year(from)}-H{(from.Month > 6 ? 2 : 1)}",
        TimeUnit.Season => $"{Year(time.Month == 12 ? to.PlusYears(-1) : to)}-{Season(time)}",
        TimeUnit.Decade => Year(from)[..^1],
        TimeUnit.Century => Year(to)[..^2],
        _ => Year(from),
    };

    private static string Shared(LocalDate from, LocalDate to) =>
        from.Year != to.Year ? "XXXX-XX-XX" : from.Month != to.Month ? $"{Year(from)}-XX-XX" : $"{Month(from)}-XX";

    private static string Month(LocalDate day) => $"{Year(day)}-{day.Month:00}";

    private static string Year(LocalDate day) =>
        day.Year > 0 ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : (1 - day.Year).ToString("BC0000", CultureInfo.InvariantCulture);

    private static string Season(SymbolicTime time) => time.Month switch
    {
        3 => "SP",
        6 => "SU",
        9 => "FA",
        _ => "WI",
    };

    private static string Week(LocalDate day)
    {
        var rule = WeekYearRules.Iso;
        return string.Create(CultureInfo.InvariantCulture, $"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}");
    }

    private static string? Undated(SymbolicTime time) =>
        time.Weekday is { } weekday ? $"XXXX-WXX-{(int)weekday}" + time.Part
        : time.Month is { } month ? time.Unit switch
        {
            TimeUnit.Quarter => $"XXXX-Q{((month - 1) / QuarterMonths) + 1}",
            TimeUnit.Half => $"XXXX-H{(month > 6 ? 2 : 1)}",
            TimeUnit.Season => "XXXX-" + Season(time),
            _ => $"XXXX-{month:00}" + (time.Day is { } day ? $"-{day:00}" : "") + time.Part,
        }
        : time is { Part: { } part, Unit: TimeUnit.Day } ? "XXXX-XX-XX" + part
        : null;
}

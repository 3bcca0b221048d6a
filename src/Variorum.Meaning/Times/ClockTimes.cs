using System.Globalization;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Times of day by the clock: "8 a.m.", "at 14:30", "10 p.m. Wednesday", "noon".</summary>
internal static class ClockTimes
{
    private const int HoursOfHalfDay = 12;
    private const int MinuteDigits = 2;

    /// <summary>"8 a.m.", "7:15 p.m.", "14:30 GMT".</summary>
    public static TimeReading? Digits(in TimeSentence s, int i)
    {
        var hour = s.Plain(i);
        if (hour is < 0 or > 23 || s.Length(i) > 2 || (s.Glued(i) && i > 0 && !s.IsMark(i - 1, '(')))
        {
            return null;
        }

        var minutes = s.IsMark(i + 1, ':') && s.Glued(i + 1) && s.Glued(i + 2) && s.Length(i + 2) == MinuteDigits ? s.Plain(i + 2) : -1;
        var end = minutes is >= 0 and < 60 ? i + 3 : i + 1;
        if (minutes < 0 && s.IsMark(i + 1, ':'))
        {
            return null;
        }

        if (Half(s, end) is { } half)
        {
            if (hour is < 1 or > HoursOfHalfDay)
            {
                return null;
            }

            hour = (hour % HoursOfHalfDay) + (half ? HoursOfHalfDay : 0);
            end++;
        }
        else if (s.Is(end, "o'clock") || s.Is(end, "o’clock"))
        {
            end++;
        }
        else if (minutes < 0 || !(s.Is(i - 1, "at") || s.Is(i - 1, "from") || s.Is(i - 1, "until") || IsZone(s, end)) || s.IsMark(end, ':'))
        {
            return null;
        }

        if (IsZone(s, end))
        {
            end++;
        }

        return OnDay(s, end, string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{Math.Max(0, minutes):00}"));
    }

    /// <summary>"noon", "midnight Thursday".</summary>
    public static TimeReading? Word(in TimeSentence s, int i) => OnDay(s, i + 1, s.Word(i).Code);

    private static TimeReading OnDay(in TimeSentence s, int end, string clock)
    {
        var at = s.Is(end, "on") ? end + 1 : end;
        var day = s.Kind(at) switch
        {
            TimeWordKind.Weekday => DayTimes.Weekday(s, at),
            TimeWordKind.DayName => DayTimes.DayName(s, at),
            _ => null,
        };
        return day is { Time: { Part: null } time } reading
            ? reading with { Type = TimexType.Time, Rule = "times.clock", Value = reading.Value is { } value ? value + clock : null, Time = time with { Part = clock } }
            : new TimeReading(end, TimexType.Time, "times.clock") { Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Part = clock } };
    }

    /// <summary>True for p.m., false for a.m., null for neither.</summary>
    private static bool? Half(in TimeSentence s, int i) =>
        s.Is(i, "p.m.") || s.Is(i, "pm") || s.Is(i, "p.m") ? true : s.Is(i, "a.m.") || s.Is(i, "am") || s.Is(i, "a.m") ? false : null;

    private static bool IsZone(in TimeSentence s, int i) =>
        s.Is(i, "GMT") || s.Is(i, "UTC") || s.Is(i, "EST") || s.Is(i, "EDT") || s.Is(i, "ET") || s.Is(i, "PT") || s.Is(i, "PST") || s.Is(i, "PDT")
        || s.Is(i, "CET") || s.Is(i, "BST");
}

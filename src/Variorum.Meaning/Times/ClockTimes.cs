using System.Globalization;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Times of day by the clock: "8 a.m.", "at 14:30", "10 p.m. Wednesday", "0800 UTC", "4 in the morning", "noon".</summary>
internal static class ClockTimes
{
    private const int HoursOfHalfDay = 12;
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;
    private const int Hundred = 100;
    private const int MinuteDigits = 2;

    /// <summary>"(10:35 a.m. GMT)", in pieces, without its brackets.</summary>
    private const int LongestBracket = 6;

    /// <summary>"8 a.m.", "7:15 p.m.", "14:30 GMT", "0800 UTC", "six o'clock".</summary>
    public static TimeReading? Digits(in TimeSentence s, int i)
    {
        if (s.Glued(i) && i > 0 && !s.IsOpening(i - 1))
        {
            return null;
        }

        if (Military(s, i) is { } military)
        {
            return military;
        }

        if (Hour(s, i) is not { } hour)
        {
            return null;
        }

        var minutes = s.IsMark(i + 1, ':') && s.Glued(i + 1) && s.Glued(i + 2) && s.Length(i + 2) == MinuteDigits ? s.Plain(i + 2) : -1;
        var end = minutes is >= 0 and < MinutesOfHour ? i + 3 : i + 1;
        if ((minutes < 0 && s.IsMark(i + 1, ':')) || s.IsMark(end, ':'))
        {
            return null;
        }

        var value = hour;
        if (s.Is(end, TimeWordKind.HalfDay))
        {
            if (hour is < 1 or > HoursOfHalfDay)
            {
                return null;
            }

            value = (hour % HoursOfHalfDay) + s.Word(end).Value;
            end++;
        }
        else if (s.Is(end, Neighbour.AfterHour) && (minutes >= 0 || !s.Is(end, TimeWordKind.Unit)))
        {
            end++;
        }
        else if (s.Is(end, TimeWordKind.In) && s.Is(end + 1, TimeWordKind.The) && s.Word(end + 2) is { Kind: TimeWordKind.DayPart, Value: 1 } part
            && hour is > 0 and <= HoursOfHalfDay)
        {
            value = part.Code == "TMO" ? hour % HoursOfHalfDay : (hour % HoursOfHalfDay) + HoursOfHalfDay;
            end += 3;
        }
        else if (minutes < 0 || !(s.Is(i - 1, Neighbour.BeforeClock) || s.Is(end, TimeWordKind.Zone)))
        {
            return null;
        }

        return OnDay(s, i, end, value, Math.Max(0, minutes));
    }

    /// <summary>"noon", "midnight Thursday".</summary>
    public static TimeReading? Word(in TimeSentence s, int i) => OnDay(s, i, i + 1, s.Word(i).Code, null);

    /// <summary>"0800 UTC", "0530hrs".</summary>
    private static TimeReading? Military(in TimeSentence s, int i) =>
        s.Length(i) == 4 && s.Plain(i) is var digits and >= 0 && digits / Hundred < HoursOfDay && digits % Hundred < MinutesOfHour
        && (s.Is(i + 1, TimeWordKind.Zone) || (s.Is(i + 1, Neighbour.AfterHour) && digits % 10 == 0 && s.Text[s.Start(i)] is '0' or '1' or '2'))
            ? OnDay(s, i, s.Is(i + 1, TimeWordKind.Zone) ? i + 1 : i + 2, digits / Hundred, digits % Hundred)
            : null;

    private static int? Hour(in TimeSentence s, int i) =>
        s.IsNumber(i) ? s.Length(i) <= MinuteDigits && s.Plain(i) is var digits and >= 0 and < HoursOfDay ? digits : null
        : s.Numeral(i) is { Vague: false, Value: >= 1 and <= HoursOfHalfDay } words && words.End == i + 1
        && (s.Is(i + 1, TimeWordKind.HalfDay) || s.Is(i + 1, TimeWordKind.OClock)) ? (int)words.Value
        : null;

    private static TimeReading OnDay(in TimeSentence s, int start, int end, int hour, int minutes) =>
        OnDay(s, start, end, string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minutes:00}"), s.IsMark(end, '(') ? end + 1 : end);

    private static TimeReading OnDay(in TimeSentence s, int start, int end, string clock, int? zoneAt)
    {
        int? zone = null;
        if (zoneAt is { } at && s.Is(at, TimeWordKind.Zone) && s.Capital(at))
        {
            zone = s.Word(at).Value;
            end = at > end ? at + (s.IsMark(at + 1, ')') ? 2 : 1) : at + 1;
            clock = zone == 0 ? clock + "Z" : clock;
        }

        // "10 p.m. Wednesday" is one expression, "11 a.m. on 11 November" and "10:35 a.m. (0735 GMT) Friday" are two, of which the second says the day of the first.
        var next = BehindBracket(s, end);
        var apart = next > end || s.Is(end, TimeWordKind.On);
        var day = s.Is(next, TimeWordKind.On) || (s.IsMark(next, ',') && !s.Is(next + 1, TimeWordKind.None)) ? next + 1 : next;
        return DayTimes.WholeDay(s, s.Is(day, TimeWordKind.The) ? day + 1 : day) is { Time: { Part: null } time } reading
            ? reading with
            {
                End = apart ? end : reading.End,
                Type = TimexType.Time,
                Rule = "times.clock",
                Time = Sided(s, start, end, time) with { Part = clock, ZoneMinutes = zone },
            }
            : new TimeReading(end, TimexType.Time, "times.clock")
            {
                Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Part = clock, ZoneMinutes = zone },
            };
    }

    /// <summary>The piece behind the bracket that tells a clock time in another zone, for the first of the two times and for that in the bracket.</summary>
    private static int BehindBracket(in TimeSentence s, int i)
    {
        if (s.IsMark(i, ')'))
        {
            return i + 1;
        }

        for (var at = i + 1; s.IsMark(i, '(') && at <= i + LongestBracket; at++)
        {
            if (s.IsMark(at, ')'))
            {
                return at + 1;
            }
        }

        return i;
    }

    /// <summary>The day of a clock time lies where the words before both point ("until 9 a.m. Tuesday").</summary>
    private static SymbolicTime Sided(in TimeSentence s, int start, int end, SymbolicTime day) =>
        day.Weekday is null ? day : day with { Direction = s.Tense(start, end) ?? day.Direction };
}

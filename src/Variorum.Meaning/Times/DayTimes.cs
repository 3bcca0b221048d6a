using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Days by their name or place in the week: "Friday", "Friday morning", "yesterday", "tonight".</summary>
internal static class DayTimes
{
    /// <summary>"Friday", "Friday, January 3, 2020", "Friday night".</summary>
    public static TimeReading? Weekday(in TimeSentence s, int i)
    {
        var word = s.Word(i);
        if (!s.Capital(i))
        {
            return null;
        }

        var shortForm = word.Kind == TimeWordKind.ShortWeekday;
        var after = shortForm && s.IsMark(i + 1, '.') ? i + 2 : i + 1;
        var date = s.IsMark(after, ',') ? after + 1 : after;
        if (Date(s, date) is { } full)
        {
            return full;
        }

        return shortForm ? null : WithPart(s, i, new TimeReading(after, TimexType.Date, "times.weekday"), new SymbolicTime
        {
            Anchor = TimeAnchor.Account,
            Weekday = (IsoDayOfWeek)word.Value,
            Direction = s.Tense(i, after) ?? TimeDirection.Past,
        });
    }

    /// <summary>"yesterday", "today", "tomorrow morning", "tonight".</summary>
    public static TimeReading? DayName(in TimeSentence s, int i)
    {
        var word = s.Word(i);
        if (s.Is(i, "Today") && (s.Is(i - 1, "USA") || s.Is(i - 1, "Russia")))
        {
            return null;
        }

        var time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Offset = word.Value };
        return word.Code.Length > 0
            ? new TimeReading(i + 1, TimexType.Time, "times.day-name") { Time = time with { Part = word.Code } }
            : WithPart(s, i, new TimeReading(i + 1, TimexType.Date, "times.day-name"), time);
    }

    /// <summary>A time on a day, with the part of the day that its words add ("Friday" and "morning").</summary>
    public static TimeReading WithPart(in TimeSentence s, int start, TimeReading reading, SymbolicTime time)
    {
        var part = s.Word(reading.End);
        return part is { Kind: TimeWordKind.DayPart, Value: < 2 } && !s.Is(reading.End, "overnight") && reading.End > start
            ? reading with { End = reading.End + 1, Type = TimexType.Time, Time = time with { Part = part.Code } }
            : reading with { Time = time };
    }

    private static TimeReading? Date(in TimeSentence s, int i) => s.Kind(i) switch
    {
        TimeWordKind.Month or TimeWordKind.ShortMonth when CalendarDates.MonthFirst(s, i) is { Rule: "times.day" or "times.month-day" } reading => reading,
        _ => CalendarDates.DayFirst(s, i),
    };
}

using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Days by their name or place in the week, and parts of days: "Friday", "yesterday morning", "tonight", "the night of 20 June 1791".</summary>
internal static class DayTimes
{
    /// <summary>"Friday", "Friday, January 3, 2020", "Friday night", "Tuesday nights".</summary>
    public static TimeReading? Weekday(in TimeSentence s, int i)
    {
        var word = s.Word(i);
        if (!s.Capital(i))
        {
            return null;
        }

        var shortForm = word.Kind == TimeWordKind.ShortWeekday;
        var after = shortForm && s.IsMark(i + 1, '.') ? i + 2 : i + 1;
        if (Date(s, s.IsMark(after, ',') ? after + 1 : after) is { } full)
        {
            return full;
        }

        if (shortForm)
        {
            return null;
        }

        if (s.Word(after) is { Kind: TimeWordKind.DayPart, Value: 2 } nights)
        {
            return TimeReading.Set(after + 1, $"XXXX-WXX-{word.Value}{nights.Code}");
        }

        return word.Code.Length > 0 ? TimeReading.Set(after, $"XXXX-WXX-{word.Value}") : WithPart(s, i, TimeReading.Date(after, "times.weekday", new SymbolicTime
        {
            Anchor = TimeAnchor.Account,
            Weekday = (IsoDayOfWeek)word.Value,
            Direction = s.Possessive(after) ? TimeDirection.Past : s.Tense(i, after) ?? TimeDirection.Past,
        }));
    }

    /// <summary>"yesterday", "today", "tomorrow morning", "tonight".</summary>
    public static TimeReading? DayName(in TimeSentence s, int i)
    {
        var word = s.Word(i);
        if (s.Capital(i) && s.Capital(i - 1) && !s.Opens(i - 1))
        {
            return null; // "USA Today", "Russia Today" are papers.
        }

        var time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Offset = word.Value };
        return word.Code.Length > 0
            ? new TimeReading(i + 1, TimexType.Time, "times.day-name") { Time = time with { Part = word.Code } }
            : WithPart(s, i, TimeReading.Date(i + 1, "times.day-name", time));
    }

    /// <summary>A day with the part of it that the words behind add ("Friday" and "morning").</summary>
    public static TimeReading WithPart(in TimeSentence s, int start, TimeReading reading) =>
        s.Word(reading.End) is { Kind: TimeWordKind.DayPart, Value: 1 } part && reading.End > start
            ? reading with { End = reading.End + 1, Type = TimexType.Time, Time = reading.Time! with { Part = part.Code } }
            : reading;

    /// <summary>"the night of 20 June 1791", "early morning on Friday", "the early morning hours of 30 April", "mid-afternoon yesterday", "in the evening".</summary>
    public static TimeReading? Part(in TimeSentence s, int i)
    {
        var the = s.Is(i, TimeWordKind.The);
        var at = the ? i + 1 : i;
        string? mod = null;
        if (s.Is(at, TimeWordKind.Part))
        {
            mod = s.Word(at).Code;
            at = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        }

        if (s.Word(at) is not { Kind: TimeWordKind.DayPart, Value: < 2 } part)
        {
            return null;
        }

        var end = s.Word(at + 1) is { Kind: TimeWordKind.Unit, Code: "TH", Value: 2 } ? at + 2 : at + 1;
        var of = s.Is(end, TimeWordKind.Of) || s.Is(end, TimeWordKind.On) ? end + 1 : end;
        if (WholeDay(s, s.Is(of, TimeWordKind.The) ? of + 1 : of) is { Time: { Part: null } day } whole)
        {
            return whole with { Type = TimexType.Time, Rule = "times.day-part", Mod = mod, Time = day with { Part = part.Code } };
        }

        return (the && s.Is(i - 1, Neighbour.BeforeName) && !s.IsNoun(end) && !s.Is(end, TimeWordKind.Of)) || (mod is not null && part.Code != "TNI") || part.Value == 0
            ? new TimeReading(end, TimexType.Time, "times.day-part")
            {
                Mod = mod,
                Time = new SymbolicTime { Anchor = the ? TimeAnchor.Preceding : TimeAnchor.Account, Unit = TimeUnit.Day, Part = part.Code },
            }
            : null;
    }

    /// <summary>A day that "the night of" or a clock time may hang on.</summary>
    public static TimeReading? WholeDay(in TimeSentence s, int i) => s.Kind(i) switch
    {
        TimeWordKind.Weekday => Weekday(s, i) is { Type: TimexType.Date } weekday ? weekday : null,
        TimeWordKind.DayName => DayName(s, i) is { Type: TimexType.Date } name ? name : null,
        TimeWordKind.Month or TimeWordKind.ShortMonth => CalendarDates.MonthFirst(s, i) is { Time.Coarseness: TimeUnit.Day } date ? date : null,
        TimeWordKind.Same or TimeWordKind.Following => RelativeTimes.Read(s, i) is { Type: TimexType.Date, Time.Coarseness: TimeUnit.Day } told ? told : null,
        TimeWordKind.None => CalendarDates.DayFirst(s, i),
        _ => null,
    };

    private static TimeReading? Date(in TimeSentence s, int i) => s.Kind(i) switch
    {
        TimeWordKind.Month or TimeWordKind.ShortMonth => CalendarDates.MonthFirst(s, i) is { Time.Coarseness: TimeUnit.Day } date ? date : null,
        _ => CalendarDates.DayFirst(s, s.Is(i, TimeWordKind.The) ? i + 1 : i),
    };
}

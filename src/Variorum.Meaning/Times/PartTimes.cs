using System.Globalization;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Parts of times: "late 2019", "mid-November", "earlier Friday", "the end of April", "the third quarter", "summer 2020".</summary>
internal static class PartTimes
{
    /// <summary>"early", "late", "mid", "earlier", "later" before a time.</summary>
    public static TimeReading? Modified(in TimeSentence s, int i)
    {
        var word = s.Word(i);
        var mod = word.Kind switch
        {
            TimeWordKind.Part => word.Code,
            TimeWordKind.Earlier when s.Is(i, "earlier") => "START",
            TimeWordKind.Later when s.Is(i, "later") => "END",
            _ => null,
        };
        var at = s.IsHyphen(i + 1) ? i + 2 : s.Is(i + 1, "in") && s.Is(i + 2, TimeWordKind.The) ? i + 2 : i + 1;
        return mod is not null && Whole(s, at) is { Type: not TimexType.Duration } reading ? reading with { Mod = mod } : null;
    }

    /// <summary>"the end of April", "the beginning of the year", "year-end".</summary>
    public static TimeReading? Edge(in TimeSentence s, int i)
    {
        var at = s.Is(i, TimeWordKind.The) ? i + 1 : i;
        if (s.Word(at) is not { Kind: TimeWordKind.Edge } edge || !s.Is(at + 1, "of"))
        {
            return null;
        }

        var whole = Whole(s, at + 2) ?? Unit(s, at + 2);
        return whole is { Type: not TimexType.Duration } reading ? reading with { Mod = edge.Code } : null;
    }

    /// <summary>"year-end", "year's end".</summary>
    public static TimeReading? YearEnd(in TimeSentence s, int i)
    {
        var at = s.IsHyphen(i + 1) || s.Possessive(i + 1) ? i + 2 : i + 1;
        return s.Is(i, "year") && s.Is(at, "end")
            ? new TimeReading(at + 1, TimexType.Date, "times.year-end") { Mod = "END", Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Year } }
            : null;
    }

    /// <summary>"the third quarter", "third-quarter", "the fourth quarter of 2019".</summary>
    public static TimeReading? Quarter(in TimeSentence s, int i)
    {
        var at = s.Is(i, TimeWordKind.The) ? i + 1 : i;
        at = s.Is(at, "fiscal") ? at + 1 : at;
        var rank = s.Is(at, "second") ? 2 : s.Is(at, TimeWordKind.Ordinal) ? s.Word(at).Value : 0;
        var noun = s.IsHyphen(at + 1) && s.Glued(at + 1) ? at + 2 : at + 1;
        return rank > 0 && s.Is(noun, TimeWordKind.Quarter) && !(noun == at + 2 && at > i)
            ? PartOfYear(s, noun + 1, string.Create(CultureInfo.InvariantCulture, $"Q{rank}"), "times.quarter")
            : null;
    }

    /// <summary>"summer 2020", "the winter of 1994", "the spring".</summary>
    public static TimeReading? Season(in TimeSentence s, int i)
    {
        var the = s.Is(i, TimeWordKind.The);
        var at = the ? i + 1 : i;
        if (s.Word(at) is not { Kind: TimeWordKind.Season } season)
        {
            return null;
        }

        var reading = PartOfYear(s, at + 1, season.Code, "times.season");
        return reading.Value is not null || ((the || s.Is(i - 1, "in")) && !s.Is(at, "fall") && !s.IsWord(at + 1)) ? reading : null;
    }

    private static TimeReading PartOfYear(in TimeSentence s, int end, string part, string rule)
    {
        var at = s.Is(end, "of") ? end + 1 : end;
        return CalendarDates.Year(s, at) is { Value: { } year, Time: { } time, Rule: "times.year" } of
            ? new TimeReading(of.End, TimexType.Date, rule) { Value = $"{year}-{part}", Time = time with { Part = part } }
            : new TimeReading(end, TimexType.Date, rule)
            {
                Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Year, Part = part, Direction = TimeDirection.Past },
            };
    }

    private static TimeReading? Whole(in TimeSentence s, int i) => s.Kind(i) switch
    {
        TimeWordKind.Month or TimeWordKind.ShortMonth => CalendarDates.MonthFirst(s, i),
        TimeWordKind.Weekday => DayTimes.Weekday(s, i),
        TimeWordKind.DayName => DayTimes.DayName(s, i),
        TimeWordKind.Season => Season(s, i),
        TimeWordKind.The => Decade(s, i) ?? RelativeTimes.Read(s, i) ?? Season(s, i) ?? Quarter(s, i),
        TimeWordKind.DayPart => s.Word(i) is { Value: < 2 } part && !s.Is(i, "night")
            ? new TimeReading(i + 1, TimexType.Time, "times.day-part") { Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Part = part.Code } }
            : null,
        TimeWordKind.None => CalendarDates.Year(s, i),
        _ => RelativeTimes.Read(s, i),
    };

    private static TimeReading? Decade(in TimeSentence s, int i) => CalendarDates.Year(s, i + 1) is { Rule: "times.decade" } decade ? decade : null;

    private static TimeReading? Unit(in TimeSentence s, int i)
    {
        if (!s.Is(i, TimeWordKind.The) || s.Word(i + 1) is not { Kind: TimeWordKind.Unit, Value: 1, Code: "W" or "M" or "Y" or "D" } word)
        {
            return null;
        }

        var unit = word.Code switch
        {
            "W" => TimeUnit.Week,
            "M" => TimeUnit.Month,
            "Y" => TimeUnit.Year,
            _ => TimeUnit.Day,
        };
        return new TimeReading(i + 2, TimexType.Date, "times.relative") { Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = unit } };
    }
}

using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Parts of times: "late 2019", "mid-November", "earlier Friday", "the end of April", "year-end", "later that month", "early in the year".</summary>
internal static class PartTimes
{
    /// <summary>"early", "late", "mid", "earlier", "later" before a time.</summary>
    public static TimeReading? Modified(in TimeSentence s, int i)
    {
        var the = s.Is(i, TimeWordKind.The);
        var start = the ? i + 1 : i;
        var word = s.Word(start);
        var mod = word.Kind switch
        {
            TimeWordKind.Part or TimeWordKind.Earlier or TimeWordKind.Later when word.Code.Length > 0 => word.Code,
            _ => null,
        };
        if (mod is null)
        {
            return null;
        }

        var at = s.IsHyphen(start + 1) ? start + 2 : s.Is(start + 1, TimeWordKind.In)
            && (s.Kind(start + 2) is TimeWordKind.The or TimeWordKind.Month or TimeWordKind.Season || s.IsNumber(start + 2)) ? start + 2 : start + 1;
        if (at == start + 2 && s.Is(start + 1, TimeWordKind.In) && s.Is(at, TimeWordKind.The))
        {
            return (Unit(s, at) ?? Whole(s, at)) is { Type: not TimexType.Duration } inside ? inside with { Mod = mod } : null;
        }

        return Whole(s, at) is { Type: not TimexType.Duration } reading && !(the && reading.Time?.Coarseness == TimeUnit.Day) ? reading with { Mod = mod } : null;
    }

    /// <summary>"the end of April", "the beginning of the year", "the latter part of 1944".</summary>
    public static TimeReading? Edge(in TimeSentence s, int i)
    {
        var the = s.Is(i, TimeWordKind.The);
        var at = the ? i + 1 : i;
        if (s.Is(at, TimeWordKind.Edge) && s.Is(at + 1, TimeWordKind.Portion))
        {
            return s.Is(at + 2, TimeWordKind.Of) ? Of(s, at + 3, s.Word(at).Code) : null;
        }

        return s.Word(at) is { Kind: TimeWordKind.Edge } edge && s.Is(at + 1, TimeWordKind.Of) && (the || at == i) ? Of(s, at + 2, edge.Code) : null;
    }

    /// <summary>"year-end", "year's end", "month's end".</summary>
    public static TimeReading? End(in TimeSentence s, int i)
    {
        var at = s.IsHyphen(i + 1) || s.Possessive(i + 1) ? i + 2 : i + 1;
        return s.Word(i) is { Kind: TimeWordKind.Unit, Value: 1, Code: "Y" or "M" } word && s.Word(at) is { Kind: TimeWordKind.Edge, Code: "END" }
            && RelativeTimes.UnitOf(word.Code) is { } unit
            ? TimeReading.Date(at + 1, "times.year-end", new SymbolicTime { Anchor = TimeAnchor.Account, Unit = unit }) with { Mod = "END" }
            : null;
    }

    /// <summary>"the year", "the week", "the day": the one that is spoken of, or the account's.</summary>
    public static TimeReading? Unit(in TimeSentence s, int i)
    {
        var at = s.Is(i + 1, TimeWordKind.Whole) || s.Is(i + 1, TimeWordKind.Fiscal) ? i + 2 : i + 1;
        return s.Is(i, TimeWordKind.The) && !s.Capital(at) && s.Word(at) is { Kind: TimeWordKind.Unit, Value: 1, Code: "D" or "W" or "M" or "Y" } word
            && !s.Is(at + 1, TimeWordKind.Of) && !s.Is(at + 1, TimeWordKind.The) && !s.IsNoun(at + 1) && !s.IsHyphen(at + 1) && RelativeTimes.UnitOf(word.Code) is { } unit
                ? s.Is(at + 1, Neighbour.Ends) ? TimeReading.Duration(at + 1, "times.duration", TimexValue.Length(1, word.Code))
                : TimeReading.Date(at + 1, "times.the-unit", new SymbolicTime { Anchor = TimeAnchor.Preceding, Unit = unit })
                : null;
    }

    /// <summary>"the week of March 6": the week that holds a day.</summary>
    public static TimeReading? WeekOf(in TimeSentence s, int i)
    {
        if (s.Word(i + 1) is not { Kind: TimeWordKind.Unit, Code: "W", Value: 1 } || !s.Is(i + 2, TimeWordKind.Of)
            || (CalendarDates.MonthFirst(s, i + 3) ?? CalendarDates.DayFirst(s, i + 3)) is not { Time: { Coarseness: TimeUnit.Day } day } reading)
        {
            return null;
        }

        if (day is not { Anchor: TimeAnchor.Calendar, From: { } date })
        {
            return reading with { Time = day with { Grain = TimeUnit.Week } };
        }

        var (from, to) = TimeResolution.Around(date, TimeUnit.Week);
        return reading with { Time = SymbolicTime.Calendar(from, to, TimeUnit.Week) };
    }

    private static TimeReading? Of(in TimeSentence s, int i, string mod)
    {
        var whole = Unit(s, i) ?? Whole(s, i);
        return whole is { Type: not TimexType.Duration } reading ? reading with { Mod = mod == "-" ? null : mod } : null;
    }

    private static TimeReading? Whole(in TimeSentence s, int i) => s.Kind(i) switch
    {
        TimeWordKind.Month or TimeWordKind.ShortMonth => CalendarDates.MonthFirst(s, i),
        TimeWordKind.Weekday => DayTimes.Weekday(s, i),
        TimeWordKind.DayName => DayTimes.DayName(s, i),
        TimeWordKind.Season => Seasons.Season(s, i),
        TimeWordKind.Part => Modified(s, i),
        TimeWordKind.Nineties => Years.ReadDecade(s, i),
        TimeWordKind.Ordinal => Years.Century(s, i) ?? Quarters.Read(s, i),
        TimeWordKind.The => Modified(s, i) ?? Years.ReadDecade(s, i + 1) ?? Years.Century(s, i + 1) ?? RelativeTimes.Read(s, i) ?? Seasons.Season(s, i) ?? Quarters.Read(s, i)
            ?? DayTimes.Part(s, i) ?? Seasons.Weekend(s, i),
        TimeWordKind.None => Years.ReadDecade(s, i) ?? Years.Century(s, i) ?? CalendarDates.DayFirst(s, i) ?? Years.Read(s, i),
        _ => RelativeTimes.Read(s, i),
    };
}

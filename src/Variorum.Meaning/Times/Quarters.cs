using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Quarters and halves of years, and the periods that reports compare them with: "the third quarter of 2019", "third-quarter", "the year-ago quarter", "the
/// first half".</summary>
internal static class Quarters
{
    /// <summary>The rule of times that count from the quarter spoken of.</summary>
    public const string Compared = "times.compared";

    private const int MonthsOfYear = 12;

    /// <summary>A quarter or half with its article or without.</summary>
    public static TimeReading? Read(in TimeSentence s, int i)
    {
        var the = s.Is(i, TimeWordKind.The);
        var at = the ? i + 1 : i;
        if (!the && s.Is(i, TimeWordKind.A))
        {
            return null;
        }

        at = s.Is(at, TimeWordKind.Fiscal) ? at + (s.IsHyphen(at + 1) ? 2 : 1) : at;
        if (the && Ordinals.At(s, at) is { } rank && s.IsHyphen(rank.End) && s.Kind(rank.End + 1) is TimeWordKind.Quarter or TimeWordKind.Half)
        {
            return null; // "the third-quarter loss": the article belongs to the noun.
        }

        return Ranked(s, at, the) ?? YearAgo(s, at, the) ?? (the ? YearBefore(s, at) ?? Spoken(s, at) : null);
    }

    /// <summary>"1988 quarter", "1989 second quarter", "last year's third quarter": the year stands before.</summary>
    public static TimeReading? AfterYear(in TimeSentence s, TimeReading year)
    {
        var at = s.Possessive(year.End) ? year.End + 1 : year.End;
        if (at == year.End && s.IsHyphen(at))
        {
            return null;
        }

        at = s.Is(at, TimeWordKind.Fiscal) ? at + 1 : at;
        if (Part(s, at) is not var (end, unit, month) || year.Time is not { } time)
        {
            return at == year.End && s.Kind(at) is TimeWordKind.Quarter or TimeWordKind.Period ? year with { End = at + 1, Rule = Compared } : null;
        }

        if (time is { Anchor: TimeAnchor.Calendar, From: { } first })
        {
            return TimeReading.Date(end, Rule(unit), Calendar(first.Year, unit, month));
        }

        return TimeReading.Date(end, Rule(unit), time with { Unit = unit, Month = month, Direction = TimeDirection.Within });
    }

    private static TimeReading? Ranked(in TimeSentence s, int at, bool the)
    {
        if (Part(s, at) is not var (end, unit, month) || (unit == TimeUnit.Half && !IsHalfOfYear(s, at, end, the)))
        {
            return null;
        }

        var of = s.Is(end, TimeWordKind.Of) || s.Is(end, TimeWordKind.In) ? end + 1 : end;
        if (Years.Read(s, of) is { Rule: "times.year", Time.From: { } first } year)
        {
            return TimeReading.Date(year.End, Rule(unit), Calendar(first.Year, unit, month));
        }

        if (Years.Fiscal(s, of) is { Time.From: { } fiscal } named)
        {
            return TimeReading.Date(named.End, Rule(unit), Calendar(fiscal.Year, unit, month));
        }

        if (of > end && RelativeTimes.Read(s, of) is { Time: { Unit: TimeUnit.Year, Month: null } told } relative)
        {
            return TimeReading.Date(relative.End, "times.relative", told with { Unit = unit, Month = month, Direction = TimeDirection.Within });
        }

        if (of == end && s.Kind(end) is TimeWordKind.Last or TimeWordKind.This or TimeWordKind.Next && s.IsYear(end + 1)
            && RelativeTimes.Read(s, end) is { Time: { Unit: TimeUnit.Year } bare } ended)
        {
            return TimeReading.Date(ended.End, "times.relative", bare with { Unit = unit, Month = month, Direction = TimeDirection.Within });
        }

        return TimeReading.Date(end, Rule(unit), new SymbolicTime
        {
            Anchor = TimeAnchor.Account,
            Unit = unit,
            Month = month,
            Direction = s.Tense(at, end) == TimeDirection.Future ? TimeDirection.Nearest : TimeDirection.Past,
        });
    }

    /// <summary>Whether a half is one of a year: it has its article, and what it is the half of, if told, is a year.</summary>
    private static bool IsHalfOfYear(in TimeSentence s, int at, int end, bool the) =>
        (the || s.Is(at - 1, TimeWordKind.This))
        && (!s.Is(end, TimeWordKind.Of) || Years.At(s, end + 1) is not null || RelativeTimes.Read(s, end + 1) is not null || PartTimes.Unit(s, end + 1) is not null);

    /// <summary>"third quarter", "third-quarter", "second half", "final quarter".</summary>
    private static (int End, TimeUnit Unit, int Month)? Part(in TimeSentence s, int at)
    {
        if ((Ordinals.At(s, at) ?? (s.Is(at, TimeWordKind.Last) && s.Is(at + 1, TimeWordKind.Half) ? (0, at + 1) : null)) is not { } rank)
        {
            return null;
        }

        var noun = s.IsHyphen(rank.End) && s.Glued(rank.End) ? rank.End + 1 : rank.End;
        var (unit, months) = s.Kind(noun) switch
        {
            TimeWordKind.Quarter when s.Word(noun).Value == 1 => (TimeUnit.Quarter, 3),
            TimeWordKind.Half => (TimeUnit.Half, 6),
            _ => (TimeUnit.Day, MonthsOfYear),
        };
        var value = rank.Value == 0 ? MonthsOfYear / months : rank.Value;
        return unit != TimeUnit.Day && value <= MonthsOfYear / months ? (noun + 1, unit, ((value - 1) * months) + 1) : null;
    }

    /// <summary>"year-ago", "the year-earlier period", "the year-ago third quarter".</summary>
    private static TimeReading? YearAgo(in TimeSentence s, int at, bool the)
    {
        if (!s.IsYear(at) || s.Joined(at) is not (var side and >= 0) || s.Kind(side) is not (TimeWordKind.Ago or TimeWordKind.Earlier or TimeWordKind.Before))
        {
            return null;
        }

        var end = side + 1;
        SymbolicTime time = new() { Anchor = TimeAnchor.Preceding, Unit = TimeUnit.Year, Offset = -1 };
        if (Part(s, end) is var (named, unit, month))
        {
            return TimeReading.Date(named, Rule(unit), new SymbolicTime { Anchor = TimeAnchor.Account, Unit = unit, Month = month, Offset = -1, Direction = TimeDirection.Past });
        }

        return the && s.Kind(end) is not (TimeWordKind.Quarter or TimeWordKind.Period)
            ? null
            : TimeReading.Date(s.Kind(end) is TimeWordKind.Quarter or TimeWordKind.Period ? end + 1 : end, Compared, time with { Grain = TimeUnit.Quarter });
    }

    /// <summary>"the quarter a year ago", "the same period last year", "the corresponding quarter of last year".</summary>
    private static TimeReading? YearBefore(in TimeSentence s, int at)
    {
        var same = s.Kind(at) is TimeWordKind.Same or TimeWordKind.Like;
        var noun = same ? at + 1 : at;
        if (!(s.Word(noun) is { Kind: TimeWordKind.Quarter, Value: 1 } || (same && s.Is(noun, TimeWordKind.Period))))
        {
            return null;
        }

        var year = s.Is(noun + 1, TimeWordKind.Of) ? noun + 2 : noun + 1;
        var end = s.Is(year, TimeWordKind.A) && s.IsYear(year + 1) && s.Kind(year + 2) is TimeWordKind.Ago or TimeWordKind.Earlier or TimeWordKind.Before ? year + 3
            : s.Is(year, TimeWordKind.Last) && s.IsYear(year + 1) ? year + 2
            : -1;
        return end < 0 ? null : TimeReading.Date(end, Compared, new SymbolicTime { Anchor = TimeAnchor.Preceding, Unit = TimeUnit.Year, Offset = -1, Grain = TimeUnit.Quarter });
    }

    /// <summary>"the quarter", "the latest quarter", "the latest period": the one spoken of, else the last that is over.</summary>
    private static TimeReading? Spoken(in TimeSentence s, int at)
    {
        var latest = s.Is(at, TimeWordKind.Latest);
        var noun = latest ? at + 1 : at;
        return s.Word(noun) is { Kind: TimeWordKind.Quarter, Value: 1 } && !s.Is(noun + 1, TimeWordKind.Of) && !s.IsHyphen(noun + 1)
            || (latest && s.Is(noun, TimeWordKind.Period))
                ? TimeReading.Date(noun + 1, Compared, latest
                    ? new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Quarter, Offset = -1 }
                    : new SymbolicTime { Anchor = TimeAnchor.Preceding, Unit = TimeUnit.Quarter })
                : null;
    }

    private static string Rule(TimeUnit unit) => unit == TimeUnit.Half ? "times.half" : "times.quarter";

    public static SymbolicTime Calendar(int year, TimeUnit unit, int month)
    {
        var (from, to) = TimeResolution.Around(new LocalDate(year, month, 1), unit);
        return SymbolicTime.Calendar(from, to, unit);
    }
}

using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Times told from another: "last week", "this year", "next Monday", "the past three years", "the following day", "that year".</summary>
internal static class RelativeTimes
{
    public static TimeReading? Read(in TimeSentence s, int i)
    {
        var the = s.Is(i, TimeWordKind.The);
        var at = the ? i + 1 : i;
        var word = s.Word(at);
        if (word.Kind == TimeWordKind.Same && s.Is(at + 1, "same"))
        {
            at++;
        }

        return word.Kind switch
        {
            TimeWordKind.Last or TimeWordKind.Next when the => Span(s, at) ?? (word.Kind == TimeWordKind.Next ? Told(s, at + 1, 1) : Moved(s, at, at + 1, TimeDirection.Before, -1)),
            TimeWordKind.Last => s.Is(at, "past") ? Span(s, at) : Moved(s, at, at + 1, TimeDirection.Before, -1) ?? Span(s, at),
            TimeWordKind.Next => s.Is(at, "next") && s.Is(at + 1, "day") ? Told(s, at + 1, 1) : Moved(s, at, at + 1, TimeDirection.After, 1) ?? Span(s, at) ?? Plural(s, at, "FUTURE_REF"),
            TimeWordKind.This => Moved(s, at, at + 1, TimeDirection.Nearest, 0),
            TimeWordKind.Current => Moved(s, at, at + 1, TimeDirection.Nearest, 0),
            TimeWordKind.Preceding => Told(s, at + 1, -1) ?? Span(s, at),
            TimeWordKind.Following => Told(s, at + 1, 1),
            TimeWordKind.Same => Told(s, at + 1, 0),
            TimeWordKind.Recent => Plural(s, at, "PAST_REF"),
            _ => null,
        };
    }

    /// <summary>A unit, weekday, month, season, weekend or part of the day, moved from the account's date.</summary>
    private static TimeReading? Moved(in TimeSentence s, int start, int at, TimeDirection direction, int offset)
    {
        var word = s.Word(at);
        SymbolicTime time = new() { Anchor = TimeAnchor.Account, Direction = direction };
        TimeReading reading = new(at + 1, TimexType.Date, "times.relative");
        return word.Kind switch
        {
            TimeWordKind.Unit when word.Value == 1 && Unit(word.Code) is { } unit && unit != TimeUnit.Day =>
                reading with { Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = unit, Offset = offset } },
            TimeWordKind.Weekday when s.Capital(at) => DayTimes.WithPart(s, start, reading, time with { Weekday = (IsoDayOfWeek)word.Value }),
            TimeWordKind.Month when s.Capital(at) => reading with { Time = time with { Unit = TimeUnit.Month, Month = word.Value } },
            TimeWordKind.Season => reading with { Time = time with { Unit = TimeUnit.Year, Part = word.Code } },
            TimeWordKind.Weekend when word.Value == 1 => reading with { Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Week, Offset = offset, Part = "WE" } },
            TimeWordKind.DayPart when word.Value < 2 && (offset == 0 || s.Is(at, "night")) =>
                reading with { Type = TimexType.Time, Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day, Offset = offset, Part = word.Code } },
            _ => null,
        };
    }

    /// <summary>A unit told from the date spoken of before: "the following day", "that year", "the same night".</summary>
    private static TimeReading? Told(in TimeSentence s, int at, int offset)
    {
        var word = s.Word(at);
        TimeReading reading = new(at + 1, TimexType.Date, "times.told");
        return word.Kind switch
        {
            TimeWordKind.Unit when word.Value == 1 && Unit(word.Code) is { } unit =>
                reading with { Time = new SymbolicTime { Anchor = TimeAnchor.Preceding, Unit = unit, Offset = offset } },
            TimeWordKind.DayPart when word.Value < 2 =>
                reading with { Type = TimexType.Time, Time = new SymbolicTime { Anchor = TimeAnchor.Preceding, Unit = TimeUnit.Day, Offset = offset, Part = word.Code } },
            _ => null,
        };
    }

    /// <summary>"the past three years", "the next few days", "the past year": a length that ends or begins now.</summary>
    private static TimeReading? Span(in TimeSentence s, int at)
    {
        decimal? number = 1;
        var unit = at + 1;
        var counted = false;
        if (s.Numeral(unit) is { } numeral)
        {
            (number, unit, counted) = (numeral.Vague ? null : numeral.Value, numeral.End, true);
        }
        else if (s.Is(unit, TimeWordKind.Some))
        {
            (number, unit, counted) = (s.Is(unit, "couple") ? 2 : null, s.Is(unit + 1, "of") ? unit + 2 : unit + 1, true);
        }

        return s.Word(unit) is { Kind: TimeWordKind.Unit } word && (counted || (word.Value == 1 && !(s.Is(at, "next") && word.Code is "D" or "Y")))
            ? new TimeReading(unit + 1, TimexType.Duration, "times.span") { Value = Durations.Value(number, word.Code) }
            : null;
    }

    private static TimeReading? Plural(in TimeSentence s, int at, string value) =>
        s.Word(at + 1) is { Kind: TimeWordKind.Unit, Value: 2 } ? new TimeReading(at + 2, TimexType.Date, "times.vague") { Value = value } : null;

    private static TimeUnit? Unit(string code) => code switch
    {
        "D" => TimeUnit.Day,
        "W" => TimeUnit.Week,
        "M" => TimeUnit.Month,
        "Y" => TimeUnit.Year,
        _ => null,
    };
}

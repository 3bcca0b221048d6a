using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Times told from another: "last week", "this year", "next Monday", "the past three years", "the following day", "that year", "the day before".</summary>
internal static class RelativeTimes
{
    public static TimeReading? Read(in TimeSentence s, int i)
    {
        var the = s.Is(i, TimeWordKind.The);
        var at = the ? i + 1 : i;
        var word = s.Word(at);
        at = word.Kind == TimeWordKind.Same && s.Is(at + 1, TimeWordKind.Same) ? at + 1
            : word.Kind == TimeWordKind.This && s.Kind(at + 1) is TimeWordKind.Next or TimeWordKind.Coming or TimeWordKind.Last or TimeWordKind.Past or TimeWordKind.Same
                ? at + 1
                : at;
        return word.Kind switch
        {
            TimeWordKind.Last when the => (s.Is(at + 1, TimeWordKind.Quarter) ? Moved(s, i, at + 1, TimeDirection.Before, -1) : null) ?? Span(s, at)
                ?? Moved(s, i, at + 1, TimeDirection.Before, -1),
            TimeWordKind.Last => Moved(s, i, at + 1, TimeDirection.Before, -1) ?? Span(s, at),
            TimeWordKind.Past when the => Span(s, at) ?? Moved(s, i, at + 1, TimeDirection.Before, -1),
            TimeWordKind.Past => Span(s, at),
            TimeWordKind.Next when the => Told(s, at + 1, 1) ?? Named(s, i, at + 1, TimeDirection.After) ?? Span(s, at) ?? Plural(s, at),
            TimeWordKind.Next when s.Word(at + 1) is { Kind: TimeWordKind.Unit, Code: "D", Value: 1 } => Told(s, at + 1, 1),
            TimeWordKind.Coming when the => Span(s, at) ?? Plural(s, at),
            TimeWordKind.Next or TimeWordKind.Coming => Moved(s, i, at + 1, TimeDirection.After, 1) ?? Span(s, at) ?? Plural(s, at),
            TimeWordKind.This => at == i ? Moved(s, i, at + 1, TimeDirection.Nearest, 0)
                : Moved(s, i, at + 1, s.Kind(at) is TimeWordKind.Last or TimeWordKind.Past ? TimeDirection.Past : TimeDirection.Future, 0),
            TimeWordKind.Current => Moved(s, i, at + 1, TimeDirection.Nearest, 0),
            TimeWordKind.Latest when the => Moved(s, i, at + 1, TimeDirection.Before, -1),
            TimeWordKind.Preceding => Told(s, at + 1, -1) ?? Named(s, i, at + 1, TimeDirection.Before) ?? Span(s, at),
            TimeWordKind.Following => Told(s, at + 1, 1) ?? Named(s, i, at + 1, TimeDirection.After),
            TimeWordKind.Same => Told(s, at + 1, 0),
            TimeWordKind.Recent => Plural(s, at),
            TimeWordKind.Unit when the => Beside(s, at),
            _ => null,
        };
    }

    /// <summary>A unit, weekday, month, season, weekend or part of the day, moved from the account's date.</summary>
    private static TimeReading? Moved(in TimeSentence s, int start, int at, TimeDirection direction, int offset)
    {
        if (s.Is(at, TimeWordKind.Fiscal) && s.IsYear(at + 1))
        {
            at++;
        }

        var word = s.Word(at);
        SymbolicTime time = new() { Anchor = TimeAnchor.Account, Offset = offset };
        var named = time with { Direction = direction, Offset = 0 };
        switch (word.Kind)
        {
            case TimeWordKind.Unit or TimeWordKind.Quarter when word.Value == 1 && UnitOf(word.Code) is { } unit && unit != TimeUnit.Day:
                return TimeReading.Date(at + 1, "times.relative", time with { Unit = unit });
            case TimeWordKind.Weekday when s.Capital(at):
                var reading = DayTimes.WithPart(s, start, TimeReading.Date(at + 1, "times.relative", named with { Weekday = (IsoDayOfWeek)word.Value }));
                return s.IsMark(reading.End, ',') && CalendarDates.MonthFirst(s, reading.End + 1) is { Time.Coarseness: TimeUnit.Day } date
                    && s.Is(reading.End + 1, TimeWordKind.Month)
                    ? date
                    : reading;
            case TimeWordKind.Month when s.Capital(at):
                return TimeReading.Date(at + 1, "times.relative", named with
                {
                    Unit = TimeUnit.Month,
                    Month = word.Value,
                    Direction = direction == TimeDirection.Nearest ? TimeDirection.Within : direction,
                });
            case TimeWordKind.Season when word.Code.Length == 0:
                return TimeReading.Date(at + 1, "times.relative", named with { Unit = TimeUnit.Season, Month = word.Value });
            case TimeWordKind.Weekend when word.Value == 1:
                return TimeReading.Date(at + 1, "times.relative", time with { Unit = TimeUnit.Week, Part = "WE" });
            case TimeWordKind.DayPart when word.Value < 2 && (offset == 0 || word.Code == "TNI"):
                return new TimeReading(at + 1, TimexType.Time, "times.relative") { Time = time with { Part = word.Code } };
            default:
                return s.Feast(at) is { } feast ? TimeReading.Date(feast.End, "times.relative", named with { Feast = feast.Feast }) : null;
        }
    }

    /// <summary>A unit told from the date spoken of before: "the following day", "that year", "the same night".</summary>
    private static TimeReading? Told(in TimeSentence s, int at, int offset)
    {
        var word = s.Word(at);
        var time = new SymbolicTime { Anchor = TimeAnchor.Preceding, Offset = offset };
        return word.Kind switch
        {
            TimeWordKind.Unit or TimeWordKind.Quarter when word.Value == 1 && UnitOf(word.Code) is { } unit => TimeReading.Date(at + 1, "times.told", time with { Unit = unit }),
            TimeWordKind.DayPart when word.Value < 2 => new TimeReading(at + 1, TimexType.Time, "times.told") { Time = time with { Part = word.Code } },
            TimeWordKind.Season when word.Code.Length == 0 && offset == 0
                => TimeReading.Date(at + 1, "times.told", time with { Unit = TimeUnit.Season, Month = word.Value, Direction = TimeDirection.Within }),
            TimeWordKind.Month when s.Capital(at) && offset == 0
                => TimeReading.Date(at + 1, "times.told", time with { Unit = TimeUnit.Month, Month = word.Value, Direction = TimeDirection.Within }),
            _ => null,
        };
    }

    /// <summary>"the previous Friday", "the following April": the nearest to one side of the time spoken of.</summary>
    private static TimeReading? Named(in TimeSentence s, int start, int at, TimeDirection direction)
    {
        var word = s.Word(at);
        var time = new SymbolicTime { Anchor = TimeAnchor.Preceding, Direction = direction };
        return word.Kind switch
        {
            TimeWordKind.Weekday when s.Capital(at) => DayTimes.WithPart(s, start, TimeReading.Date(at + 1, "times.told", time with { Weekday = (IsoDayOfWeek)word.Value })),
            TimeWordKind.Month when s.Capital(at) => TimeReading.Date(at + 1, "times.told", time with { Unit = TimeUnit.Month, Month = word.Value }),
            TimeWordKind.Season when word.Code.Length == 0 => TimeReading.Date(at + 1, "times.told", time with { Unit = TimeUnit.Season, Month = word.Value }),
            _ => null,
        };
    }

    /// <summary>"the day before", "the year after", "the year previous".</summary>
    private static TimeReading? Beside(in TimeSentence s, int at)
    {
        var side = s.Kind(at + 1) switch
        {
            TimeWordKind.Earlier or TimeWordKind.Before or TimeWordKind.Preceding => -1,
            TimeWordKind.Later or TimeWordKind.After or TimeWordKind.Following => 1,
            _ => 0,
        };
        return side != 0 && !s.IsWord(at + 2) && Told(s, at, side) is { } told ? told with { End = at + 2 } : null;
    }

    /// <summary>"the past three years", "the next few days", "the past year": a length that ends or begins now.</summary>
    private static TimeReading? Span(in TimeSentence s, int at)
    {
        var counted = Amounts.At(s, at + 1);
        counted ??= s.Word(at + 1) is { Kind: TimeWordKind.Some } some ? new Amount(some.Value > 0 ? some.Value : null, s.Is(at + 2, TimeWordKind.Of) ? at + 3 : at + 2) : null;
        var unit = counted?.End ?? at + 1;
        if (s.Kind(unit) is TimeWordKind.More or TimeWordKind.Another)
        {
            unit++;
        }

        if (s.Word(unit) is not { Kind: TimeWordKind.Unit or TimeWordKind.Quarter } word
            || !(counted is not null || (word.Value == 1 && !(s.Is(at, TimeWordKind.Next) && word.Code is "D" or "Y"))))
        {
            return null;
        }

        var end = s.Is(unit + 1, TimeWordKind.Or) && s.Is(unit + 2, TimeWordKind.So) ? unit + 3 : unit + 1;
        return TimeReading.Duration(end, "times.span", TimexValue.Length(counted is { } amount ? amount.Number : 1, word.Code));
    }

    /// <summary>"recent months", "coming weeks": lengths that say no number.</summary>
    private static TimeReading? Plural(in TimeSentence s, int at)
    {
        if (s.Word(at + 1) is not { Kind: TimeWordKind.Unit or TimeWordKind.Quarter, Value: 2 })
        {
            return null;
        }

        var more = s.Is(at + 2, TimeWordKind.And) || s.Is(at + 2, TimeWordKind.Or) ? s.Word(at + 3) is { Kind: TimeWordKind.Unit, Value: 2 } ? at + 4 : at + 2 : at + 2;
        return TimeReading.Duration(more, "times.span", TimexValue.Length(null, s.Word(at + 1).Code));
    }

    public static TimeUnit? UnitOf(string code) => code switch
    {
        "D" => TimeUnit.Day,
        "W" => TimeUnit.Week,
        "M" => TimeUnit.Month,
        "Q" => TimeUnit.Quarter,
        "Y" => TimeUnit.Year,
        "E" => TimeUnit.Decade,
        "C" => TimeUnit.Century,
        _ => null,
    };
}

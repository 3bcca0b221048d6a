using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Lengths of time, and the times that "ago", "earlier" and "later" make of them.</summary>
internal static class Durations
{
    private const int MostUnits = 3000;

    /// <summary>"three days", "a decade", "two-year", "two and a half years", "two to three weeks", "four years ago", "several weeks later", "nearly two months".</summary>
    public static TimeReading? Read(in TimeSentence s, int i)
    {
        var (mod, start) = Approximation(s, i);
        if (Amounts.At(s, start) is not { } amount)
        {
            return null;
        }

        var at = amount.End;
        var joined = s.IsHyphen(at) && s.Glued(at) && s.Glued(at + 1);
        at = joined ? at + 1 : s.Kind(at) is TimeWordKind.More or TimeWordKind.Another || s.Is(at, Neighbour.InLength) ? at + 1 : at;
        var unit = s.Word(at);
        if (unit.Kind is not (TimeWordKind.Unit or TimeWordKind.Quarter) || (s.IsSecond(at) && amount.Number == 1))
        {
            return null;
        }

        if (unit.Kind == TimeWordKind.Quarter && s.Kind(start) is not (TimeWordKind.The or TimeWordKind.Some))
        {
            return null; // "three quarters" is a fraction.
        }

        if (s.Is(start, TimeWordKind.A) && s.Joined(at) is var length and >= 0
            && (s.Is(length, TimeWordKind.Long) || s.Kind(length) is TimeWordKind.Ago or TimeWordKind.Earlier or TimeWordKind.Before))
        {
            return null; // "a month-long siege", "a year-earlier loss": the article belongs to the noun.
        }

        if (s.Is(start, TimeWordKind.The) && (joined || (unit.Value == 1 && amount.Number > 1)))
        {
            return null; // "the two-week crisis": the article belongs to the noun.
        }

        var end = at + 1;
        if (s.Is(end, TimeWordKind.And) && s.Is(end + 1, TimeWordKind.A) && s.Is(end + 2, TimeWordKind.Half))
        {
            (amount, end) = (amount with { Number = amount.Number + 0.5m }, end + 3);
        }

        if (s.Is(s.IsHyphen(end) ? end + 1 : end, TimeWordKind.Old))
        {
            return null; // An age counts a person's years; it places nothing in time.
        }

        if (amount.Number == 1 && unit is { Code: "D", Value: 1 } && s.Is(start, TimeWordKind.Numeral) && s.IsAuxiliary(start - 1))
        {
            return TimeReading.Vague(end, "FUTURE_REF"); // "will one day rule".
        }

        end = s.IsHyphen(end) && s.Is(end + 1, TimeWordKind.Long) ? end + 2 : s.Is(end, TimeWordKind.Or) && s.Is(end + 1, TimeWordKind.So) ? end + 2 : end;
        var value = TimexValue.Length(amount.Number, unit.Code, amount.Mixed || end > at + 3);
        return Moved(s, i, TimeReading.Duration(end, "times.duration", value) with { Mod = mod }, amount.Number, unit.Code);
    }

    /// <summary>"for years", "within weeks", "months ago", "days later": a length that says no number.</summary>
    public static TimeReading? Bare(in TimeSentence s, int i)
    {
        if (s.Word(i) is not { Kind: TimeWordKind.Unit, Value: 2 } unit)
        {
            return s.Joined(i) is var at and >= 0 && s.Is(at, TimeWordKind.Long) ? TimeReading.Duration(at + 1, "times.duration", TimexValue.Length(1, s.Word(i).Code)) : null;
        }

        if (s.Joined(i) is var hyphen and >= 0)
        {
            return s.Is(hyphen, TimeWordKind.Long) ? TimeReading.Duration(hyphen + 1, "times.duration", TimexValue.Length(null, unit.Code)) : null;
        }

        var end = i + 1;
        return s.Is(end, TimeWordKind.Ago) ? TimeReading.Vague(end + 1, "PAST_REF")
            : s.Kind(end) is TimeWordKind.Later or TimeWordKind.Earlier ? Moved(s, i, TimeReading.Duration(end, "times.duration", ""), null, unit.Code)
            : s.Is(i - 1, Neighbour.BeforeLength) || s.Kind(end) is TimeWordKind.After or TimeWordKind.Before
                ? TimeReading.Duration(end, "times.duration", TimexValue.Length(null, unit.Code))
            : null;
    }

    /// <summary>A length moved from the account's date or from a time told before it; the length itself where nothing moves it.</summary>
    private static TimeReading Moved(in TimeSentence s, int start, TimeReading duration, decimal? number, string unit)
    {
        var end = duration.End;
        var (anchor, sign) = s.Kind(end) switch
        {
            TimeWordKind.Ago => (TimeAnchor.Account, -1),
            TimeWordKind.Earlier or TimeWordKind.Before => (TimeAnchor.Preceding, -1),
            TimeWordKind.Later or TimeWordKind.After => (TimeAnchor.Preceding, 1),
            _ => s.Is(end, TimeWordKind.From) && s.Word(end + 1) is { Kind: TimeWordKind.Vague, Code: "PRESENT_REF" } ? (TimeAnchor.Account, 1) : (TimeAnchor.Calendar, 0),
        };
        if (sign == 0 || unit[0] == 'T')
        {
            return duration; // Hours and minutes later lead to no day that the words give.
        }

        var shift = Shift(anchor, number, unit, sign);
        if (s.Kind(end) is TimeWordKind.After or TimeWordKind.Before)
        {
            // "two days after the talks": the length stands for itself, and counts from a date told just before if there is one (TimeFrames decides).
            return s.Is(end + 1, TimeWordKind.The) || s.Is(end + 1, TimeWordKind.Same) ? duration with { Rule = "times.after-event", Time = shift } : duration;
        }

        return new TimeReading(s.Is(end, TimeWordKind.From) ? end + 2 : end + 1, TimexType.Date, "times.shift")
        {
            Mod = duration.Mod,
            Time = shift,
            Value = shift is null ? sign < 0 ? "PAST_REF" : "FUTURE_REF" : null,
        };
    }

    private static SymbolicTime? Shift(TimeAnchor anchor, decimal? number, string unit, int sign)
    {
        if (number is not { } n || n != Math.Truncate(n) || n > MostUnits)
        {
            return null;
        }

        var offset = (int)n * sign;
        SymbolicTime time = new() { Anchor = anchor };
        return unit switch
        {
            "W" => time with { Unit = TimeUnit.Week, Offset = offset, Grain = anchor == TimeAnchor.Preceding ? TimeUnit.Day : null },
            "M" => time with { Unit = TimeUnit.Month, Offset = offset },
            "Q" => time with { Unit = TimeUnit.Quarter, Offset = offset },
            "Y" => time with { Unit = TimeUnit.Year, Offset = offset },
            "E" when n <= MostUnits / 10 => time with { Unit = TimeUnit.Year, Offset = offset * 10 },
            "C" when n <= MostUnits / 100 => time with { Unit = TimeUnit.Year, Offset = offset * 100 },
            "E" or "C" => null,
            "D" => time with { Offset = offset },
            _ => null,
        };
    }

    private static (string? Mod, int Start) Approximation(in TimeSentence s, int i) => s.Kind(i) switch
    {
        TimeWordKind.About => (s.Word(i).Code, i + 1),
        TimeWordKind.More when s.Is(i + 1, TimeWordKind.Than) => ("MORE_THAN", i + 2),
        TimeWordKind.Less when s.Is(i + 1, TimeWordKind.Than) => ("LESS_THAN", i + 2),
        TimeWordKind.At when s.Is(i + 1, TimeWordKind.Least) => ("EQUAL_OR_MORE", i + 2),
        TimeWordKind.Up when s.Is(i + 1, TimeWordKind.To) => ("EQUAL_OR_LESS", i + 2),
        TimeWordKind.Over when s.Is(i - 1, Neighbour.BeforeBound) => ("MORE_THAN", i + 1),
        TimeWordKind.Under => ("LESS_THAN", i + 1),
        _ => (null, i),
    };
}

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
        at = joined ? at + 1 : s.Is(at, TimeWordKind.More) || s.Is(at, "full") || s.Is(at, "long") || s.Is(at, "other") || s.Is(at, "trading") ? at + 1 : at;
        var unit = s.Word(at);
        if (unit.Kind is not (TimeWordKind.Unit or TimeWordKind.Quarter) || (s.Is(at, "second") && amount.Number == 1))
        {
            return null;
        }

        if (unit.Kind == TimeWordKind.Quarter && s.Kind(start) is not (TimeWordKind.The or TimeWordKind.Some))
        {
            return null; // "three quarters" is a fraction.
        }

        if (s.Is(start, TimeWordKind.A) && s.Joined(at) is var length and >= 0 && (s.Is(length, "long") || s.Kind(length) is TimeWordKind.Ago or TimeWordKind.Earlier))
        {
            return null; // "a month-long siege", "a year-earlier loss": the article belongs to the noun.
        }

        if (s.Is(start, TimeWordKind.The) && (joined || (unit.Value == 1 && amount.Number > 1)))
        {
            return null; // "the two-week crisis": the article belongs to the noun.
        }

        var end = at + 1;
        if (s.Is(end, "and") && s.Is(end + 1, "a") && s.Is(end + 2, TimeWordKind.Half))
        {
            (amount, end) = (amount with { Number = amount.Number + 0.5m }, end + 3);
        }

        if (s.Is(s.IsHyphen(end) ? end + 1 : end, "old"))
        {
            return null; // An age counts a person's years; it places nothing in time.
        }

        end = s.IsHyphen(end) && s.Is(end + 1, "long") ? end + 2 : s.Is(end, "or") && s.Is(end + 1, "so") ? end + 2 : end;
        return Moved(s, i, TimeReading.Duration(end, "times.duration", TimexValue.Length(amount.Number, unit.Code, amount.Mixed || end > at + 3)) with { Mod = mod }, amount.Number, unit.Code);
    }

    /// <summary>"for years", "within weeks", "months ago", "days later": a length that says no number.</summary>
    public static TimeReading? Bare(in TimeSentence s, int i)
    {
        if (s.Word(i) is not { Kind: TimeWordKind.Unit, Value: 2 } unit)
        {
            return s.Joined(i) is var at and >= 0 && s.Is(at, "long") ? TimeReading.Duration(at + 1, "times.duration", TimexValue.Length(1, s.Word(i).Code)) : null;
        }

        if (s.Joined(i) is var hyphen and >= 0)
        {
            return s.Is(hyphen, "long") ? TimeReading.Duration(hyphen + 1, "times.duration", TimexValue.Length(null, unit.Code)) : null;
        }

        var end = i + 1;
        return s.Is(end, TimeWordKind.Ago) ? TimeReading.Vague(end + 1, "PAST_REF")
            : s.Is(end, "later") || s.Is(end, "earlier") ? Moved(s, i, TimeReading.Duration(end, "times.duration", ""), null, unit.Code)
            : s.Is(i - 1, Neighbour.BeforeLength) || s.Is(end, "after") || s.Is(end, "before")
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
            TimeWordKind.Earlier => (TimeAnchor.Preceding, -1),
            TimeWordKind.Later => (TimeAnchor.Preceding, 1),
            _ => s.Is(end, "from") && s.Is(end + 1, "now") ? (TimeAnchor.Account, 1) : (TimeAnchor.Calendar, 0),
        };
        if (sign == 0 || unit[0] == 'T')
        {
            return duration; // Hours and minutes later lead to no day that the words give.
        }

        var shift = Shift(anchor, number, unit, sign);
        if (s.Is(end, "after") || s.Is(end, "before") || s.Is(end, "prior"))
        {
            // "two days after the talks": the length stands for itself, and counts from a date told just before if there is one (TimeFrames decides).
            return s.Is(end + 1, TimeWordKind.The) || s.Is(end + 1, "that") ? duration with { Rule = "times.after-event", Time = shift } : duration;
        }

        return new TimeReading(s.Is(end, "from") ? end + 2 : end + 1, TimexType.Date, "times.shift")
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

    private static (string? Mod, int Start) Approximation(in TimeSentence s, int i)
    {
        if (s.Is(i, TimeWordKind.About))
        {
            return (s.Word(i).Code, i + 1);
        }

        if (s.Is(i + 1, "than"))
        {
            return s.Is(i, TimeWordKind.More) ? ("MORE_THAN", i + 2) : s.Is(i, "less") || s.Is(i, "fewer") ? ("LESS_THAN", i + 2) : (null, i);
        }

        return s.Is(i, "at") && s.Is(i + 1, "least") ? ("EQUAL_OR_MORE", i + 2)
            : s.Is(i, "up") && s.Is(i + 1, "to") ? ("EQUAL_OR_LESS", i + 2)
            : s.Is(i, "over") && s.Is(i - 1, Neighbour.BeforeBound) ? ("MORE_THAN", i + 1)
            : s.Is(i, "under") ? ("LESS_THAN", i + 1)
            : (null, i);
    }
}

using System.Globalization;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Lengths of time, and the days that "ago", "earlier" and "later" make of them.</summary>
internal static class Durations
{
    /// <summary>"three days", "a decade", "two-year", "four years ago", "several weeks later", "nearly two months".</summary>
    public static TimeReading? Read(in TimeSentence s, int i)
    {
        var (mod, start) = Approximation(s, i);
        if (Amount(s, start) is not { } amount)
        {
            return null;
        }

        var at = amount.End;
        var joined = s.IsHyphen(at) && s.Glued(at) && s.Glued(at + 1);
        at = joined ? at + 1 : s.Is(at, "more") || s.Is(at, "full") || s.Is(at, "long") || s.Is(at, "other") ? at + 1 : at;
        if (s.Kind(at) != TimeWordKind.Unit || s.Is(at, "quarter") || (s.Is(at, "second") && amount.Number == 1))
        {
            return null;
        }

        var unit = s.Word(at);
        var end = at + 1;
        if (s.Is(end, "and") && s.Is(end + 1, "a") && s.Is(end + 2, "half"))
        {
            amount = amount with { Number = amount.Number + 0.5m };
            end += 3;
        }

        if (s.Is(s.IsHyphen(end) ? end + 1 : end, "old"))
        {
            return null; // An age counts a person's years; it places nothing in time.
        }

        var duration = new TimeReading(end, TimexType.Duration, "times.duration") { Value = Value(amount.Number, unit.Code), Mod = mod };
        return Moved(s, i, duration, amount.Number, unit.Code);
    }

    /// <summary>The TIMEX3 value of a length; a null number is "some".</summary>
    public static string Value(decimal? number, string unit)
    {
        var (times, code) = unit switch
        {
            "E" => (10, "Y"),
            "C" => (100, "Y"),
            _ => (1, unit),
        };
        var digits = number is { } n && n < 1_000_000_000 ? (n * times / 1.000000000m).ToString("0.######", CultureInfo.InvariantCulture) : "X";
        return code[0] == 'T' ? $"PT{digits}{code[1]}" : $"P{digits}{code}";
    }

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
        if (sign == 0)
        {
            return duration;
        }

        var shift = Shift(anchor, number, unit, sign);
        if (s.Is(end, "after") || s.Is(end, "before") || s.Is(end, "prior"))
        {
            // "two days after the talks": the length stands for itself, and counts from a date told just before if there is one (TimesStage decides).
            return s.Is(end + 1, "the") || s.Is(end + 1, "that") ? duration with { Rule = "times.after-event", Time = shift } : duration;
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
        if (number is not { } n || n != Math.Truncate(n) || n > 3000 || (unit == "C" && n > 20) || (unit == "E" && n > 200))
        {
            return null;
        }

        var offset = (int)n * sign;
        return unit switch
        {
            "D" => new SymbolicTime { Anchor = anchor, Unit = TimeUnit.Day, Offset = offset },
            "W" => new SymbolicTime { Anchor = anchor, Unit = TimeUnit.Week, Offset = offset },
            "M" => new SymbolicTime { Anchor = anchor, Unit = TimeUnit.Month, Offset = offset },
            "Y" => new SymbolicTime { Anchor = anchor, Unit = TimeUnit.Year, Offset = offset },
            "E" => new SymbolicTime { Anchor = anchor, Unit = TimeUnit.Year, Offset = offset * 10 },
            "C" => new SymbolicTime { Anchor = anchor, Unit = TimeUnit.Year, Offset = offset * 100 },
            _ => new SymbolicTime { Anchor = anchor, Unit = TimeUnit.Day },
        };
    }

    /// <summary>How many: a numeral, "a", "several", "a few", "a couple of", "the three"; a null number for those that do not say.</summary>
    private static (decimal? Number, int End)? Amount(in TimeSentence s, int i)
    {
        if (s.Is(i, TimeWordKind.The))
        {
            var ranked = s.Is(i + 1, TimeWordKind.Ordinal) || s.Is(i + 1, "full") ? i + 2 : i + 1;
            return s.Numeral(ranked) is { Vague: false } counted && counted.Value > 1 ? (counted.Value, counted.End) : null;
        }

        if (s.Numeral(i) is { } numeral)
        {
            return IsUsable(s, i) ? (numeral.Vague ? null : numeral.Value, numeral.End) : null;
        }

        var at = s.Is(i, TimeWordKind.A) ? i + 1 : i;
        if (s.Is(at, TimeWordKind.Some) && (at == i) == (s.Is(at, "several") || s.Is(at, "many")))
        {
            return (s.Is(at, "couple") ? 2m : null, s.Is(at + 1, "of") ? at + 2 : at + 1);
        }

        return at > i ? (1m, at) : null;
    }

    /// <summary>Digits that end a longer number or code are no amount.</summary>
    private static bool IsUsable(in TimeSentence s, int i) => i == 0 || !s.Glued(i) || s.IsOpening(i - 1) || s.IsHyphen(i - 1);

    private static (string? Mod, int Start) Approximation(in TimeSentence s, int i)
    {
        if (s.Is(i, TimeWordKind.About))
        {
            return ("APPROX", i + 1);
        }

        if (s.Is(i + 1, "than"))
        {
            return s.Is(i, "more") ? ("MORE_THAN", i + 2) : s.Is(i, "less") || s.Is(i, "fewer") ? ("LESS_THAN", i + 2) : (null, i);
        }

        return s.Is(i, "at") && s.Is(i + 1, "least") ? ("EQUAL_OR_MORE", i + 2)
            : s.Is(i, "up") && s.Is(i + 1, "to") ? ("EQUAL_OR_LESS", i + 2)
            : s.Is(i, "over") ? ("MORE_THAN", i + 1)
            : (null, i);
    }
}

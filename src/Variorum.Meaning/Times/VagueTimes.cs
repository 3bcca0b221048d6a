using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Times that recur ("every Friday", "daily") and times without a date ("now", "recently", "the past").</summary>
internal static class VagueTimes
{
    /// <summary>"every Friday", "each year", "every two weeks".</summary>
    public static TimeReading? Every(in TimeSentence s, int i)
    {
        var word = s.Word(i + 1);
        TimeReading reading = new(i + 2, TimexType.Set, "times.set");
        if (s.Numeral(i + 1) is { Vague: false } numeral && s.Word(numeral.End) is { Kind: TimeWordKind.Unit } counted)
        {
            return reading with { End = numeral.End + 1, Value = Durations.Value(numeral.Value, counted.Code) };
        }

        return word.Kind switch
        {
            TimeWordKind.Unit when word.Value == 1 => reading with { Value = Durations.Value(1, word.Code) },
            TimeWordKind.Quarter => reading with { Value = "P1Q" },
            TimeWordKind.Weekday when s.Capital(i + 1) => reading with { Value = $"XXXX-WXX-{word.Value}" },
            TimeWordKind.Month when s.Capital(i + 1) => reading with { Value = $"XXXX-{word.Value:00}" },
            TimeWordKind.DayPart => reading with { Value = "XXXX-XX-XX" + word.Code },
            TimeWordKind.Season => reading with { Value = "XXXX-" + word.Code },
            _ => null,
        };
    }

    /// <summary>"$5 a year", "three times a week", "per day".</summary>
    public static TimeReading? Rate(in TimeSentence s, int i) =>
        s.Word(i + 1) is { Kind: TimeWordKind.Unit, Value: 1 } unit && !s.Is(i + 1, "second")
        && s.Kind(i + 2) is not (TimeWordKind.Ago or TimeWordKind.Earlier or TimeWordKind.Later)
        && (s.Is(i - 1, "times") || s.Is(i - 1, "once") || s.Is(i - 1, "twice") || s.Is(i - 1, "percent") || s.Is(i - 1, "million") || s.Is(i - 1, "billion")
            || s.IsMark(i - 1, '%') || (i > 0 && s.Pieces[i - 1].Kind == Numerals.PieceKind.Number))
            ? new TimeReading(i + 2, TimexType.Set, "times.set") { Value = Durations.Value(1, unit.Code) }
            : null;

    /// <summary>"daily", "annually"; not a part of a name ("Daily Star").</summary>
    public static TimeReading? Set(in TimeSentence s, int i) =>
        s.Capital(i) && (i > 0 || s.Capital(i + 1)) ? null : new TimeReading(i + 1, TimexType.Set, "times.set") { Value = s.Word(i).Code };

    /// <summary>"now", "currently", "recently", "soon"; "current" and "recent" before a noun.</summary>
    public static TimeReading? Reference(in TimeSentence s, int i)
    {
        var value = s.Kind(i) switch
        {
            TimeWordKind.Vague => s.Word(i).Code,
            TimeWordKind.Current => "PRESENT_REF",
            _ => "PAST_REF",
        };
        return s.IsHyphen(i + 1) && s.Glued(i + 1) || s.Is(i + 1, "as") && s.Is(i - 1, "as") ? null : new TimeReading(i + 1, TimexType.Date, "times.vague") { Value = value };
    }

    /// <summary>"the past", "the future".</summary>
    public static TimeReading? Past(in TimeSentence s, int i) =>
        (s.Is(i + 1, "past") || s.Is(i + 1, "future")) && !(s.IsWord(i + 2) && (s.Is(i + 2, TimeWordKind.Unit) || s.Is(i + 2, TimeWordKind.Some) || s.Is(i + 2, "tense")))
            ? new TimeReading(i + 2, TimexType.Date, "times.vague") { Value = s.Is(i + 1, "past") ? "PAST_REF" : "FUTURE_REF" }
            : null;

    /// <summary>"for years", "within weeks": a length that says no number.</summary>
    public static TimeReading? Length(in TimeSentence s, int i) =>
        s.Word(i) is { Kind: TimeWordKind.Unit, Value: 2 } unit
        && (s.Is(i - 1, "for") || s.Is(i - 1, "in") || s.Is(i - 1, "within") || s.Is(i - 1, "over") || s.Is(i - 1, "after") || s.Is(i + 1, TimeWordKind.Ago)
            || s.Is(i + 1, TimeWordKind.Later) || s.Is(i + 1, TimeWordKind.Earlier))
            ? s.Is(i + 1, TimeWordKind.Ago)
                ? new TimeReading(i + 2, TimexType.Date, "times.vague") { Value = "PAST_REF" }
                : new TimeReading(i + 1, TimexType.Duration, "times.duration") { Value = Durations.Value(null, unit.Code) }
            : null;
}

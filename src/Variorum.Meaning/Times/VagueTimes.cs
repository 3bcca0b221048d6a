namespace Variorum.Meaning.Times;

/// <summary>Times that recur ("every Friday", "daily") and times without a date ("now", "recently", "the past", "at the time").</summary>
internal static class VagueTimes
{
    /// <summary>"every Friday", "each year", "every two weeks".</summary>
    public static TimeReading? Every(in TimeSentence s, int i)
    {
        var at = s.Is(i + 1, TimeWordKind.Other) ? i + 2 : i + 1;
        var word = s.Word(at);
        if (s.Numeral(at) is { Vague: false } numeral && s.Word(numeral.End) is { Kind: TimeWordKind.Unit } counted)
        {
            return TimeReading.Set(numeral.End + 1, TimexValue.Length(numeral.Value, counted.Code));
        }

        return word.Kind switch
        {
            TimeWordKind.Unit when word.Value == 1 && !s.IsSecond(at) => TimeReading.Set(at + 1, TimexValue.Length(at - i, word.Code)),
            TimeWordKind.Quarter => TimeReading.Set(at + 1, "P1Q"),
            TimeWordKind.Weekday when s.Capital(at) => TimeReading.Set(at + 1, $"XXXX-WXX-{word.Value}"),
            TimeWordKind.Month when s.Capital(at) => TimeReading.Set(at + 1, $"XXXX-{word.Value:00}"),
            TimeWordKind.DayPart => TimeReading.Set(at + 1, "XXXX-XX-XX" + word.Code),
            TimeWordKind.Season => TimeReading.Set(at + 1, "XXXX-" + s.Word(at).Value switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" }),
            TimeWordKind.Weekend => TimeReading.Set(at + 1, "XXXX-WXX-WE"),
            _ => null,
        };
    }

    /// <summary>"$5 a year", "three times a week", "per day".</summary>
    public static TimeReading? Rate(in TimeSentence s, int i) =>
        s.Word(i + 1) is { Kind: TimeWordKind.Unit, Value: 1 } unit && !s.IsSecond(i + 1)
        && s.Kind(i + 2) is not (TimeWordKind.Ago or TimeWordKind.Earlier or TimeWordKind.Before or TimeWordKind.Later or TimeWordKind.After)
        && (s.Is(i - 1, Neighbour.BeforeRate) || s.IsMark(i - 1, '%') || s.Is(i, TimeWordKind.Per) || (s.IsNumber(i - 1) && !s.IsHyphen(i + 2)))
            ? TimeReading.Set(i + 2, TimexValue.Length(1, unit.Code))
            : null;

    /// <summary>"daily", "annually"; not a part of a name ("Daily Star").</summary>
    public static TimeReading? Set(in TimeSentence s, int i) =>
        s.Capital(i) && (!s.Opens(i) || s.Capital(i + 1)) ? null : TimeReading.Set(i + 1, s.Word(i).Code);

    /// <summary>"now", "currently", "recently", "soon"; "current", "recent" and "former" before a noun.</summary>
    public static TimeReading? Reference(in TimeSentence s, int i)
    {
        var value = s.Kind(i) switch
        {
            TimeWordKind.Current => "PRESENT_REF",
            TimeWordKind.Recent => "PAST_REF",
            _ => s.Word(i).Code,
        };
        if ((s.Is(i + 1, TimeWordKind.As) && s.Is(i - 1, TimeWordKind.As)) || (s.Capital(i) && s.Capital(i + 1) && !s.Opens(i)))
        {
            return null;
        }

        return s.Kind(i - 1) is TimeWordKind.More or TimeWordKind.Another ? null : TimeReading.Vague(i + 1, value);
    }

    /// <summary>"the past", "the near future", "these days", "the time".</summary>
    public static TimeReading? Past(in TimeSentence s, int i)
    {
        var at = s.Is(i + 1, TimeWordKind.About) || s.Is(i + 1, TimeWordKind.Near) || s.Is(i + 1, TimeWordKind.Long) ? i + 2 : i + 1;
        if (s.Is(at, TimeWordKind.Term) && at > i + 1)
        {
            return TimeReading.Vague(at + 1, "FUTURE_REF");
        }

        return (s.Is(at, TimeWordKind.Past) || s.Word(at) is { Kind: TimeWordKind.Vague, Value: 1, Code: "FUTURE_REF" })
            && !(s.IsWord(at + 1) && (s.Is(at + 1, TimeWordKind.Unit) || s.Is(at + 1, TimeWordKind.Some) || s.IsNoun(at + 1)))
            ? TimeReading.Vague(at + 1, s.Is(at, TimeWordKind.Past) ? "PAST_REF" : "FUTURE_REF")
            : null;
    }

    /// <summary>"a while", "a short while": a length that names no unit.</summary>
    public static TimeReading? While(in TimeSentence s, int i)
    {
        var at = s.Kind(i + 1) is TimeWordKind.Long or TimeWordKind.Near ? i + 2 : i + 1;
        return s.Is(at, TimeWordKind.While) ? TimeReading.Duration(at + 1, "times.duration", "PXX") : null;
    }

    /// <summary>"over the years", "the weeks ahead": lengths of some units that have their article.</summary>
    public static TimeReading? Units(in TimeSentence s, int i)
    {
        if (s.Word(i + 1) is not { Kind: TimeWordKind.Unit, Value: 2 } unit)
        {
            return null;
        }

        var end = s.Is(i + 2, TimeWordKind.Ahead) ? i + 3 : i + 2;
        return end > i + 2 || (s.Is(i - 1, TimeWordKind.Over) && !s.IsNumber(end) && !s.IsNoun(end) && !s.Is(end, TimeWordKind.Of))
            ? TimeReading.Duration(end, "times.duration", TimexValue.Length(null, unit.Code))
            : null;
    }

    /// <summary>"this time", "that period", "these days".</summary>
    public static TimeReading? Moment(in TimeSentence s, int i) =>
        s.Word(i) is { Kind: TimeWordKind.This, Value: 2 } && s.Word(i + 1) is { Kind: TimeWordKind.Unit, Code: "D", Value: 2 } ? TimeReading.Vague(i + 2, "PRESENT_REF") : null;
}

using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Years, decades and centuries: "2014", "480 BC", "nineteen ninety-six", "fiscal 1989", "the late 1970s", "the nineties", "the 19th century".</summary>
internal static class Years
{
    private const int First = 1000;
    private const int Last = 2199;
    private const int Digits = 4;
    private const int YearsOfDecade = 10;
    private const int YearsOfCentury = 100;

    /// <summary>A year wherever one is expected, after a month or "of": in digits, before an era, or in words.</summary>
    public static (int Value, int End)? At(in TimeSentence s, int i)
    {
        if (s.Plain(i) is var number and > 0)
        {
            var era = s.IsMark(i + 1, '.') ? i + 2 : i + 1;
            if (s.Is(era, TimeWordKind.Era) && s.Capital(era))
            {
                return (Counted(number, s.Word(era).Value < 0), era + 1);
            }

            return s.Length(i) == Digits && number is >= First and <= Last
                && !(s.Glued(i + 1) && ((s.IsMark(i + 1, ':') && s.IsNumber(i + 2) && s.Glued(i + 2)) || s.IsMark(i + 1, '%'))) ? (number, i + 1) : null;
        }

        return InWords(s, i);
    }

    /// <summary>A year where a count is as likely: "in 2014", "the 2020 assassination", "(2011)"; not "2020 troops".</summary>
    public static TimeReading? Read(in TimeSentence s, int i)
    {
        if (At(s, i) is not { } year)
        {
            return BeforeSameEra(s, i);
        }

        if (!s.IsNumber(i) || year.End > i + 1)
        {
            return Year(year.End, year.Value);
        }

        if (s.Glued(i) && i > 0 && !s.IsOpening(i - 1) && !s.IsHyphen(i - 1) && !s.IsMark(i - 1, '—') && !(s.IsMark(i - 1, '/') && s.IsNumber(i - 2)))
        {
            return null;
        }

        if (s.Glued(year.End) && s.Is(year.End, TimeWordKind.DecadeEnd))
        {
            return Decade(year.End + 1, year.Value);
        }

        var announced = s.Is(i - 1, Neighbour.BeforeYear) || s.Is(i - 1, TimeWordKind.The) || s.IsHyphen(i - 1)
            || ((s.Is(i - 1, Neighbour.Joins) || s.IsMark(i - 1, ',')) && s.Length(i - 2) == Digits && At(s, i - 2) is not null);
        return IsCount(s, i, year.End, announced) || (!announced && year.Value is < 1500 or > 2100) ? null : Year(year.End, year.Value);
    }

    /// <summary>"year 2000", "the year two thousand".</summary>
    public static TimeReading? Named(in TimeSentence s, int i) =>
        !s.IsYear(i) ? null
        : s.IsNumber(i + 1) && At(s, i + 1) is { } year ? Year(year.End, year.Value)
        : s.Numeral(i + 1) is { Vague: false, Value: >= First and <= Last } number ? Year(number.End, (int)number.Value)
        : null;

    /// <summary>"fiscal 1989", "fiscal year 1989", "the current fiscal year".</summary>
    public static TimeReading? Fiscal(in TimeSentence s, int i)
    {
        if (!s.Is(i, TimeWordKind.Fiscal))
        {
            return null;
        }

        var at = s.IsYear(i + 1) ? i + 2 : i + 1;
        return s.IsNumber(at) && At(s, at) is { } year ? Year(year.End, year.Value) with { Rule = "times.fiscal" }
            : at == i + 2 ? TimeReading.Date(at, "times.fiscal", new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Year })
            : Quarters.Read(s, i + 1);
    }

    /// <summary>"1990s", "'90s", "nineties".</summary>
    public static TimeReading? ReadDecade(in TimeSentence s, int i)
    {
        if (s.Is(i, TimeWordKind.Nineties) && (s.Is(i - 1, TimeWordKind.The) || s.Is(i - 1, TimeWordKind.Part) || (s.IsHyphen(i - 1) && s.Is(i - 2, TimeWordKind.Part))))
        {
            return Decade(i + 1, 1900 + s.Word(i).Value);
        }

        if (At(s, i) is { } year && year.End == i + 1 && s.Glued(i + 1) && s.Is(i + 1, TimeWordKind.DecadeEnd))
        {
            return s.Word(i + 2) is { Kind: TimeWordKind.Era, Value: var side } && s.Capital(i + 2) ? Decade(i + 3, Counted(year.Value, side < 0)) : Decade(i + 2, year.Value);
        }

        if (s.Plain(i) is > 0 and < First and var early && s.Glued(i + 1) && s.Is(i + 1, TimeWordKind.DecadeEnd) && s.Word(i + 2) is { Kind: TimeWordKind.Era, Value: < 0 }
            && early % YearsOfDecade == 0)
        {
            return Decade(i + 3, Counted(early, true));
        }

        return IsApostrophe(s, i) && s.Length(i + 1) == 2 && s.Glued(i + 1) && s.Glued(i + 2) && s.Is(i + 2, TimeWordKind.DecadeEnd) && s.Plain(i + 1) is var two and >= 20
            && two % YearsOfDecade == 0
            ? Decade(i + 3, 1900 + two)
            : null;
    }

    /// <summary>"'99": a short year after an apostrophe.</summary>
    public static TimeReading? Short(in TimeSentence s, int i) =>
        IsApostrophe(s, i) && s.Length(i + 1) == 2 && s.Glued(i + 1) && s.Plain(i + 1) is var two and >= 30 && s.Pieces[i].Spaced && !s.Glued(i + 2)
            ? Year(i + 2, 1900 + two)
            : null;

    /// <summary>"19th century", "twentieth-century".</summary>
    public static TimeReading? Century(in TimeSentence s, int i)
    {
        if (Ordinals.At(s, i) is not { Value: > 0 and <= 21 } rank)
        {
            return null;
        }

        var noun = s.IsHyphen(rank.End) ? rank.End + 1 : rank.End;
        if (s.Word(noun) is not { Kind: TimeWordKind.Unit, Code: "C", Value: 1 })
        {
            return null;
        }

        var past = s.Is(noun + 1, TimeWordKind.Era) && s.Capital(noun + 1);
        var end = past ? noun + 2 : noun + 1;
        return past && s.Word(noun + 1).Value < 0
            ? Calendar(end, "times.century", new LocalDate(1 - (rank.Value * YearsOfCentury), 1, 1), YearsOfCentury, TimeUnit.Century)
            : rank.Value == 1 ? Calendar(end, "times.century", new LocalDate(1, 1, 1), YearsOfCentury - 1, TimeUnit.Century)
            : Calendar(end, "times.century", new LocalDate((rank.Value - 1) * YearsOfCentury, 1, 1), YearsOfCentury, TimeUnit.Century);
    }

    public static TimeReading Year(int end, int year) => Calendar(end, "times.year", new LocalDate(year, 1, 1), 1, TimeUnit.Year);

    /// <summary>A year before Christ as a count that has a year zero.</summary>
    private static int Counted(int year, bool beforeChrist) => beforeChrist ? 1 - year : year;

    /// <summary>"264–241 BC", "499 and 494 BC": the first shares the era.</summary>
    private static TimeReading? BeforeSameEra(in TimeSentence s, int i) =>
        s.Plain(i) is > 0 and < First and var year && !s.Glued(i + 1) | s.IsHyphen(i + 1) && (s.IsHyphen(i + 1) || s.Is(i + 1, Neighbour.Joins))
        && s.Plain(i + 2) is > 0 and < First && s.Word(i + 3) is { Kind: TimeWordKind.Era, Value: < 0 } && s.Capital(i + 3)
            ? Year(i + 1, Counted(year, true))
            : null;

    /// <summary>"nineteen ninety-six", "nineteen oh four", "two thousand and six" where a year is expected.</summary>
    private static (int Value, int End)? InWords(in TimeSentence s, int i)
    {
        if (!s.Is(i, TimeWordKind.Numeral) || s.Numeral(i) is not { Vague: false } century)
        {
            return null;
        }

        return century.Value is >= 13 and <= 20 && s.Is(century.End, TimeWordKind.Numeral) && s.Numeral(century.End) is { Vague: false, Value: >= 10 and < YearsOfCentury } rest
            ? ((int)((century.Value * YearsOfCentury) + rest.Value), rest.End)
            : null;
    }

    private static TimeReading? Decade(int end, int year) =>
        year % YearsOfDecade != (year > 0 ? 0 : 1) && (1 - year) % YearsOfDecade != 0
            ? null
            : TimeReading.Date(end, "times.decade", Around(year, TimeUnit.Decade));

    private static SymbolicTime Around(int year, TimeUnit unit)
    {
        var (from, to) = TimeResolution.Around(new LocalDate(year, 1, 1), unit);
        return SymbolicTime.Calendar(from, to, unit);
    }

    private static TimeReading Calendar(int end, string rule, LocalDate from, int years, TimeUnit unit) =>
        TimeReading.Date(end, rule, SymbolicTime.Calendar(from, from.PlusYears(years).PlusDays(-1), unit));

    private static bool IsApostrophe(in TimeSentence s, int i) => s.IsMark(i, '\'') || s.IsMark(i, '’') || s.IsMark(i, '‘') || s.IsMark(i, '`');

    /// <summary>Whether a number of four digits counts or names something else.</summary>
    private static bool IsCount(in TimeSentence s, int i, int end, bool announced) =>
        s.IsMark(i - 1, '$') || s.IsMark(i - 1, '£') || s.IsMark(i - 1, '€') || s.IsMark(end, '%') || s.Is(i - 1, Neighbour.BeforeCount)
        || (s.IsHyphen(end) && s.IsHyphen(end + 2) && s.Glued(end + 2))
        || (s.Glued(end) && ((s.IsWord(end) && !s.Possessive(end)) || (s.IsMark(end, '/') && s.IsNumber(end + 1) && s.Length(end + 1) != 2)))
        || (!announced && s.Is(end, TimeWordKind.Of)) || CountsSomething(s, end, announced);

    /// <summary>A plural noun after the number makes it a count: a word in lower case that ends in s, or a plural without one.</summary>
    private static bool CountsSomething(in TimeSentence s, int i, bool announced)
    {
        if (!s.IsWord(i) || s.Capital(i) || s.Possessive(i))
        {
            return false;
        }

        var word = s.Pieces[i].In(s.Text);
        return s.Is(i, Neighbour.AfterCount) || (s.Is(i, TimeWordKind.Unit) && !s.Is(i + 1, TimeWordKind.Quarter))
            || (!announced && word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !s.Is(i, Neighbour.Singular));
    }
}

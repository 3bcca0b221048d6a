using System.Globalization;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Dates that name a day, month, year or decade of the calendar.</summary>
internal static class CalendarDates
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int YearDigits = 4;
    private const int LongestDay = 2;
    private const int LeapYear = 2000;

    /// <summary>"January 3, 2020", "Jan. 5", "July 2021", "August".</summary>
    public static TimeReading? MonthFirst(in TimeSentence s, int i)
    {
        if (!s.Capital(i))
        {
            return null;
        }

        var word = s.Word(i);
        var after = word.Kind == TimeWordKind.ShortMonth && s.IsMark(i + 1, '.') ? i + 2 : i + 1;
        if (DayAt(s, after) is { } day && !(s.Is(day.End, TimeWordKind.Month) && s.Capital(day.End)))
        {
            var year = YearAt(s, s.IsMark(day.End, ',') ? day.End + 1 : day.End);
            return year is { } y && day.Value <= DaysIn(y.Value, word.Value)
                ? Day(y.End, y.Value, word.Value, day.Value)
                : day.Value <= DaysIn(LeapYear, word.Value) ? MonthDay(day.End, word.Value, day.Value) : null;
        }

        var before = s.IsMark(after, ',') || s.Is(after, "of") ? after + 1 : after;
        if (YearAt(s, before) is { } of)
        {
            return Month(of.End, of.Value, word.Value);
        }

        return word.Kind == TimeWordKind.Month && StandsAlone(s, i)
            ? new TimeReading(i + 1, TimexType.Date, "times.month")
            {
                Time = new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Month, Month = word.Value, Direction = s.Tense(i, i + 1) ?? TimeDirection.Nearest },
            }
            : null;
    }

    /// <summary>"3 January 2020", "the 6th of October".</summary>
    public static TimeReading? DayFirst(in TimeSentence s, int i)
    {
        if (DayAt(s, i) is not { } day)
        {
            return null;
        }

        var at = s.Is(day.End, "of") ? day.End + 1 : day.End;
        if (!s.Capital(at) || s.Kind(at) is not (TimeWordKind.Month or TimeWordKind.ShortMonth))
        {
            return null;
        }

        var month = s.Word(at).Value;
        var end = s.Kind(at) == TimeWordKind.ShortMonth && s.IsMark(at + 1, '.') ? at + 2 : at + 1;
        var year = YearAt(s, s.IsMark(end, ',') ? end + 1 : end);
        if (year is { } y)
        {
            return day.Value <= DaysIn(y.Value, month) ? Day(y.End, y.Value, month, day.Value) : null;
        }

        return day.Value <= DaysIn(LeapYear, month) ? MonthDay(end, month, day.Value) : null;
    }

    /// <summary>"2020-01-05"; "05/13/2020" only where one of the two can be no month.</summary>
    public static TimeReading? Numeric(in TimeSentence s, int i)
    {
        if (!s.Glued(i + 1) || !s.Glued(i + 2) || !s.Glued(i + 3) || !s.Glued(i + 4))
        {
            return null;
        }

        int a = s.Plain(i), b = s.Plain(i + 2), c = s.Plain(i + 4);
        if (s.IsMark(i + 1, '-') && s.IsMark(i + 3, '-') && s.Length(i) == YearDigits)
        {
            return Checked(i + 5, a, b, c);
        }

        if (s.IsMark(i + 1, '/') && s.IsMark(i + 3, '/') && s.Length(i + 4) == YearDigits)
        {
            return a > 12 ? Checked(i + 5, c, b, a) : b > 12 || a == b ? Checked(i + 5, c, a, b) : null;
        }

        return null;
    }

    /// <summary>A year in digits where a count is unlikely: "in 2014", "the 2020 assassination", "(2011)"; not "2020 troops".</summary>
    public static TimeReading? Year(in TimeSentence s, int i)
    {
        if (YearAt(s, i) is not { } year || (s.Glued(i) && i > 0 && !s.IsOpening(i - 1) && !s.IsHyphen(i - 1) && !s.IsMark(i - 1, '—')))
        {
            return null;
        }

        if (s.Glued(year.End) && s.Is(year.End, "s"))
        {
            return Decade(year.End + 1, year.Value);
        }

        var announced = IsYearPreposition(s, i - 1) || (s.Is(i - 1, "year") && !s.Is(i - 2, "a"));
        var modern = year.Value is >= 1800 and <= 2100;
        if (s.IsMark(i - 1, '$') || s.IsMark(i - 1, '£') || s.IsMark(i - 1, '€') || s.IsMark(year.End, '%')
            || CountsSomething(s, year.End)
            || (s.IsHyphen(year.End) && s.IsHyphen(year.End + 2) && s.Glued(year.End + 2))
            || (!announced && !modern)
            || (s.Glued(year.End) && (s.IsWord(year.End) && !s.Possessive(year.End) || s.IsMark(year.End, ':') || s.IsMark(year.End, '/')))
            || IsBound(s, i - 1))
        {
            return null;
        }

        return new TimeReading(year.End, TimexType.Date, "times.year")
        {
            Value = Four(year.Value),
            Time = SymbolicTime.Calendar(new LocalDate(year.Value, 1, 1), new LocalDate(year.Value, 12, 31), TimeUnit.Year),
        };
    }

    /// <summary>"the '90s".</summary>
    public static TimeReading? ShortDecade(in TimeSentence s, int i) =>
        s.Length(i + 1) == 2 && s.Glued(i + 1) && s.Glued(i + 2) && s.Is(i + 2, "s") && s.Plain(i + 1) is var two and >= 20 && two % 10 == 0
            ? Decade(i + 3, 1900 + two)
            : null;

    private static TimeReading? Decade(int end, int year) =>
        year % 10 != 0 ? null : new TimeReading(end, TimexType.Date, "times.decade")
        {
            Value = Four(year)[..3],
            Time = SymbolicTime.Calendar(new LocalDate(year, 1, 1), new LocalDate(year + 9, 12, 31), TimeUnit.Year),
        };

    private static TimeReading? Checked(int end, int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month) ? Day(end, year, month, day) : null;

    private static TimeReading Day(int end, int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        return new TimeReading(end, TimexType.Date, "times.day")
        {
            Value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
            Time = SymbolicTime.Calendar(date, date, TimeUnit.Day),
        };
    }

    private static TimeReading Month(int end, int year, int month) => new(end, TimexType.Date, "times.month-year")
    {
        Value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        Time = SymbolicTime.Calendar(new LocalDate(year, month, 1), new LocalDate(year, month, DaysIn(year, month)), TimeUnit.Month),
    };

    private static TimeReading MonthDay(int end, int month, int day) => new(end, TimexType.Date, "times.month-day")
    {
        Time = new SymbolicTime { Anchor = TimeAnchor.Account, Month = month, Day = day, Direction = TimeDirection.Nearest },
    };

    /// <summary>A bare month: not the modal "may" at the start of a sentence, not the first name of someone ("April Smith").</summary>
    private static bool StandsAlone(in TimeSentence s, int i)
    {
        if (s.Kind(i - 1) is TimeWordKind.Last or TimeWordKind.Next or TimeWordKind.This or TimeWordKind.Part or TimeWordKind.Every
            || s.Is(i - 1, "of") || s.Is(i - 1, "since") || s.Is(i - 1, "until") || s.Is(i - 1, "by") || s.Is(i - 1, "in"))
        {
            return true;
        }

        return s.Length(i) > 3 && !s.Is(i, "March") && i > 0 && !(s.Capital(i + 1) && s.Kind(i + 1) == TimeWordKind.None)
            && !(s.Capital(i - 1) && s.Kind(i - 1) == TimeWordKind.None && i > 1);
    }

    private static (int Value, int End)? DayAt(in TimeSentence s, int i)
    {
        if (s.Length(i) > LongestDay || s.Plain(i) is not (>= 1 and <= 31) || (s.Glued(i + 1) && (s.IsMark(i + 1, ':') || s.IsMark(i + 1, '%'))))
        {
            return null;
        }

        var suffixed = s.Glued(i + 1) && (s.Is(i + 1, "st") || s.Is(i + 1, "nd") || s.Is(i + 1, "rd") || s.Is(i + 1, "th"));
        return suffixed ? (s.Plain(i), i + 2) : s.Glued(i + 1) && s.IsWord(i + 1) && !s.Possessive(i + 1) ? null : (s.Plain(i), i + 1);
    }

    private static (int Value, int End)? YearAt(in TimeSentence s, int i) =>
        s.Length(i) == YearDigits && s.Plain(i) is var year and >= FirstYear and <= LastYear ? (year, i + 1) : null;

    private static bool IsYearPreposition(in TimeSentence s, int i) =>
        s.Is(i, "in") || s.Is(i, "since") || s.Is(i, "until") || s.Is(i, "by") || s.Is(i, "from") || s.Is(i, "during") || s.Is(i, "before")
        || s.Is(i, "after") || s.Is(i, "circa") || s.Is(i, "between") || ((s.Is(i, "and") || s.Is(i, "to")) && s.Length(i - 1) == YearDigits && IsYearPreposition(s, i - 2)) || s.IsHyphen(i) || s.Is(i, TimeWordKind.Part);

    private static bool IsBound(in TimeSentence s, int i) =>
        s.Is(i, TimeWordKind.About) || s.Is(i, "some") || s.Is(i, "than") || s.Is(i, "least") || s.Is(i, "over") || s.Is(i, "No") || s.Is(i, "number");

    /// <summary>A plural noun after the number makes it a count: a word in lower case that ends in s, or a plural without one.</summary>
    private static bool CountsSomething(in TimeSentence s, int i)
    {
        if (!s.IsWord(i) || s.Capital(i) || s.Possessive(i))
        {
            return false;
        }

        var word = s.Pieces[i].In(s.Text);
        return s.Is(i, "people") || s.Is(i, "men") || s.Is(i, "women") || s.Is(i, "children") || s.Is(i, "percent") || s.Is(i, "per") || s.Is(i, TimeWordKind.Unit)
            || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !s.Is(i, "was") && !s.Is(i, "has") && !s.Is(i, "does"));
    }

    private static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static string Four(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}

using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Dates in digits: "2020-01-05", "13/05/2020".</summary>
internal static class NumericDates
{
    private const int YearDigits = 4;
    private const int MonthsOfYear = 12;
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>A date in digits. One whose day and month cannot be told apart, in itself or by the order of the account, is any day between the two readings.</summary>
    public static TimeReading? Read(in TimeSentence s, int i, NumberOrder order)
    {
        if (Parts(s, i) is not var (a, b, c, isIso))
        {
            return null;
        }

        if (isIso)
        {
            return Day(i + 5, a, b, c);
        }

        var dayFirst = Day(i + 5, c, b, a);
        var monthFirst = Day(i + 5, c, a, b);
        if (dayFirst is null || monthFirst is null || a == b)
        {
            return dayFirst ?? monthFirst;
        }

        return order switch
        {
            NumberOrder.DayFirst => dayFirst,
            NumberOrder.MonthFirst => monthFirst,
            _ => Between(i + 5, new LocalDate(c, Math.Min(a, b), Math.Max(a, b)), new LocalDate(c, Math.Max(a, b), Math.Min(a, b))),
        };
    }

    /// <summary>The order that a date in digits shows: one of its numbers can be no month.</summary>
    public static NumberOrder Shown(in TimeSentence s, int i) =>
        Parts(s, i) is not var (a, b, _, isIso) || isIso || a > 31 || b > 31 ? NumberOrder.Unknown
        : a > MonthsOfYear && b is >= 1 and <= MonthsOfYear ? NumberOrder.DayFirst
        : b > MonthsOfYear && a is >= 1 and <= MonthsOfYear ? NumberOrder.MonthFirst
        : NumberOrder.Unknown;

    /// <summary>The three numbers of a date in the order in which they stand, the year in four digits.</summary>
    private static (int A, int B, int C, bool IsIso)? Parts(in TimeSentence s, int i)
    {
        if (!s.IsNumber(i) || !s.Glued(i + 1) || !s.Glued(i + 2) || !s.Glued(i + 3) || !s.Glued(i + 4) || (s.Glued(i) && i > 0 && !s.IsOpening(i - 1)))
        {
            return null;
        }

        int a = s.Plain(i), b = s.Plain(i + 2), c = s.Plain(i + 4);
        if (a < 1 || b < 1 || c < 0 || s.Length(i + 2) > 2 || (s.Glued(i + 5) && (s.IsHyphen(i + 5) || s.IsMark(i + 5, '/')) && s.Glued(i + 6)))
        {
            return null;
        }

        if (s.IsHyphen(i + 1) && s.IsHyphen(i + 3) && s.Length(i) == YearDigits)
        {
            return (a, b, c, true);
        }

        var parted = (s.IsMark(i + 1, '/') && s.IsMark(i + 3, '/')) || (s.IsHyphen(i + 1) && s.IsHyphen(i + 3));
        return !parted || s.Length(i) > 2 ? null
            : s.Length(i + 4) == YearDigits ? (a, b, c, false)
            : s.IsMark(i + 1, '/') && s.Length(i + 4) == 2 ? (a, b, c < 50 ? 2000 + c : 1900 + c, false)
            : null;
    }

    private static TimeReading? Day(int end, int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= MonthsOfYear && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Between(end, new LocalDate(year, month, day), new LocalDate(year, month, day))
            : null;

    private static TimeReading Between(int end, LocalDate from, LocalDate to) => TimeReading.Date(end, "times.numeric", SymbolicTime.Calendar(from, to, TimeUnit.Day));
}

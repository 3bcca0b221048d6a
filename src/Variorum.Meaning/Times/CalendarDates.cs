using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Dates that name a month or a day of one: "January 3, 2020", "3 January", "July 2021", "August of that year", "in May".</summary>
internal static class CalendarDates
{
    private const int LongestDay = 2;
    private const int LeapYear = 2000;

    /// <summary>"January 3, 2020", "Jan. 5", "March eighth", "July 2021", "August".</summary>
    public static TimeReading? MonthFirst(in TimeSentence s, int i)
    {
        if (!s.Capital(i))
        {
            return null;
        }

        var month = s.Word(i).Value;
        var after = AfterMonth(s, i);
        if (DayAt(s, after) is { } day && !(s.Is(day.End, TimeWordKind.Month) && s.Capital(day.End)))
        {
            return Dated(s, i, day.End, month, day.Value);
        }

        return InYear(s, after, month) ?? (IsAlone(s, i) ? Bare(s, i, after, month) : null);
    }

    /// <summary>"3 January 2020", "the 6th of October", and the first day of "6-7 January 1916".</summary>
    public static TimeReading? DayFirst(in TimeSentence s, int i)
    {
        if (DayAt(s, i) is not { } day)
        {
            return null;
        }

        var at = s.Is(day.End, TimeWordKind.Of) ? day.End + 1 : day.End;
        if (MonthAt(s, at) is { } month)
        {
            return Dated(s, i, AfterMonth(s, at), month, day.Value);
        }

        // A later day of the same month stands between the number and the month's name.
        var joined = s.IsHyphen(day.End) || s.Is(day.End, Neighbour.Joins) || s.IsMark(day.End, ',') ? day.End + 1 : day.End;
        if (joined > day.End && DayAt(s, joined) is { } other && MonthAt(s, s.Is(other.End, TimeWordKind.Of) ? other.End + 1 : other.End) is { } shared && other.Value > day.Value
            && day.Value <= DaysIn(LeapYear, shared))
        {
            return MonthDay(s, i, day.End, shared, day.Value);
        }

        return null;
    }

    /// <summary>"the 20th", "the 28th of that month": a day of the month spoken of.</summary>
    public static TimeReading? DayAlone(in TimeSentence s, int i)
    {
        if (!s.Is(i - 1, Neighbour.BeforeName) || !s.IsNumber(i + 1) || Ordinals.At(s, i + 1) is not { Value: > 0 and <= 31 } day)
        {
            return null;
        }

        if (s.Is(day.End, TimeWordKind.Of) && RelativeTimes.Read(s, day.End + 1) is { Time: { Unit: TimeUnit.Month, Month: null } month } told)
        {
            return TimeReading.Date(told.End, "times.told", month with { Unit = TimeUnit.Day, Day = day.Value, Direction = TimeDirection.Within });
        }

        return s.IsNoun(day.End) || s.Is(day.End, TimeWordKind.Of) || s.IsHyphen(day.End) || s.IsNumber(day.End)
            ? null
            : TimeReading.Date(day.End, "times.day-alone", new SymbolicTime { Anchor = TimeAnchor.Preceding, Day = day.Value, Direction = TimeDirection.Onward });
    }

    /// <summary>A further day after one that was just read: "March 5-9, 1918", "May 3 and 4".</summary>
    public static TimeReading? NextDay(in TimeSentence s, int i, int month) =>
        s.IsNumber(i) && DayAt(s, i) is { } day && MonthAt(s, day.End) is null && !s.Is(day.End, TimeWordKind.Unit)
        && (s.IsHyphen(i - 1) || !s.IsNoun(day.End)) && !s.IsMark(day.End, '%') && !s.IsMark(day.End, '/') && !s.IsHyphen(day.End)
            ? Dated(s, i, day.End, month, day.Value)
            : null;

    /// <summary>A day of a month; in the year that follows, of that year, or of the account's if none does.</summary>
    private static TimeReading? Dated(in TimeSentence s, int start, int end, int month, int day)
    {
        var at = s.IsMark(end, ',') || s.Is(end, TimeWordKind.Of) ? end + 1 : end;
        if (Years.At(s, at) is { } year && day <= DaysIn(year.Value, month))
        {
            var date = new LocalDate(year.Value, month, day);
            return TimeReading.Date(year.End, "times.day", SymbolicTime.Calendar(date, date, TimeUnit.Day));
        }

        return day > DaysIn(LeapYear, month) ? null
            : ToldYear(s, s.Is(end, TimeWordKind.Of) ? end + 1 : end) is { } told ? TimeReading.Date(told.End, "times.told", told.Time with { Month = month, Day = day })
            : MonthDay(s, start, end, month, day);
    }

    /// <summary>"July 2021", "January, 1918", "February of 1940", "August of that year", "July last year".</summary>
    private static TimeReading? InYear(in TimeSentence s, int after, int month)
    {
        var at = s.IsMark(after, ',') || s.Is(after, TimeWordKind.Of) ? after + 1 : after;
        if (Years.At(s, at) is { } year && !(s.IsNumber(at) && s.Is(year.End, TimeWordKind.Unit)))
        {
            var first = new LocalDate(year.Value, month, 1);
            return TimeReading.Date(year.End, "times.month-year", SymbolicTime.Calendar(first, first.PlusMonths(1).PlusDays(-1), TimeUnit.Month));
        }

        return ToldYear(s, s.Is(after, TimeWordKind.Of) ? after + 1 : after) is { } told
            ? TimeReading.Date(told.End, "times.told", told.Time with { Unit = TimeUnit.Month, Month = month })
            : null;
    }

    /// <summary>"that year", "the same year", "last year" after a month: the year to look in.</summary>
    private static (SymbolicTime Time, int End)? ToldYear(in TimeSentence s, int i)
    {
        var at = s.Is(i, TimeWordKind.The) ? i + 1 : i;
        at = s.Is(at, TimeWordKind.Same) && s.Is(at + 1, TimeWordKind.Same) ? at + 1 : at;
        if (!s.IsYear(at + 1))
        {
            return null;
        }

        SymbolicTime time = new() { Anchor = TimeAnchor.Account, Direction = TimeDirection.Within };
        return s.Kind(at) switch
        {
            TimeWordKind.Same => (time with { Anchor = TimeAnchor.Preceding }, at + 2),
            TimeWordKind.Last when at == i => (time with { Offset = -1 }, at + 2),
            TimeWordKind.This => (time, at + 2),
            TimeWordKind.Next when at == i => (time with { Offset = 1 }, at + 2),
            TimeWordKind.Following => (time with { Anchor = TimeAnchor.Preceding, Offset = 1 }, at + 2),
            TimeWordKind.Preceding => (time with { Anchor = TimeAnchor.Preceding, Offset = -1 }, at + 2),
            _ => null,
        };
    }

    private static TimeReading MonthDay(in TimeSentence s, int start, int end, int month, int day) => TimeReading.Date(end, "times.month-day", new SymbolicTime
    {
        Anchor = TimeAnchor.Account,
        Month = month,
        Day = day,
        Direction = s.Tense(start, end) == TimeDirection.Past ? TimeDirection.Recent : TimeDirection.Nearest,
    });

    private static TimeReading Bare(in TimeSentence s, int i, int end, int month) => TimeReading.Date(end, "times.month", new SymbolicTime
    {
        Anchor = TimeAnchor.Account,
        Unit = TimeUnit.Month,
        Month = month,
        Direction = s.Tense(i, end) switch
        {
            TimeDirection.Past => TimeDirection.Recent,
            TimeDirection.Future => TimeDirection.Future,
            _ => TimeDirection.Nearest,
        },
    });

    private static int? MonthAt(in TimeSentence s, int i) => s.Capital(i) && s.Word(i) is { Kind: TimeWordKind.Month or TimeWordKind.ShortMonth } word ? word.Value : null;

    private static int AfterMonth(in TimeSentence s, int i) => s.Is(i, TimeWordKind.ShortMonth) && s.IsMark(i + 1, '.') ? i + 2 : i + 1;

    /// <summary>A bare month: not the modal "may" at the start of a sentence, not the first name of someone ("April Smith").</summary>
    private static bool IsAlone(in TimeSentence s, int i)
    {
        if (s.Is(i, TimeWordKind.ShortMonth) && !s.Is(i - 1, Neighbour.BeforeName))
        {
            return false;
        }

        if (s.Is(i - 1, Neighbour.BeforeName)
            || s.Kind(i - 1) is TimeWordKind.Last or TimeWordKind.Past or TimeWordKind.Next or TimeWordKind.Coming or TimeWordKind.This or TimeWordKind.Part or TimeWordKind.Every)
        {
            return true;
        }

        return s.IsNominal(i) && !s.Is(i, Neighbour.AlsoVerb) && !(s.Capital(i + 1) && s.Kind(i + 1) == TimeWordKind.None && s.IsNoun(i + 1))
            && !(s.Capital(i - 1) && s.Kind(i - 1) == TimeWordKind.None && i > 1);
    }

    private static (int Value, int End)? DayAt(in TimeSentence s, int i)
    {
        if (!s.IsNumber(i))
        {
            return Ordinals.At(s, i) is { Value: > 0 and <= 31 } rank ? rank : null;
        }

        if (s.Length(i) > LongestDay || s.Plain(i) is not (>= 1 and <= 31) || (s.Glued(i + 1) && (s.IsMark(i + 1, '%') || (s.IsMark(i + 1, ':') && s.Glued(i + 2)))))
        {
            return null;
        }

        return s.Glued(i + 1) && Ordinals.IsSuffix(s, i + 1) ? (s.Plain(i), i + 2)
            : s.Glued(i + 1) && s.IsWord(i + 1) && !s.Possessive(i + 1) ? null
            : (s.Plain(i), i + 1);
    }

    private static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);
}

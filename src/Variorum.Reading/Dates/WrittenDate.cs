using NodaTime;

namespace Variorum.Reading.Dates;

/// <summary>
/// Reads a full date with its year as pages print it: "January 05, 2020", "Jan. 5, 2020", "Sunday, 5th of January 2020", "2020-01-05", "25/12/2019".
/// Numbers alone are read only where one of them cannot be a month or both are the same.
/// </summary>
internal static class WrittenDate
{
    private static readonly ImmutableArray<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly ImmutableArray<string> Weekdays =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Reads the date that starts at a position, spaces and a weekday before it included.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to start; afterwards one past the date. Unchanged where there is none.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out LocalDate date)
    {
        var at = position;
        Skip(text, ref at, " \u00A0");
        SkipWeekday(text, ref at);
        if (TryReadWithMonthName(text, ref at, out var year, out var month, out var day) || TryReadNumbers(text, ref at, out year, out month, out day))
        {
            if (year is >= 1600 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
            {
                date = new LocalDate(year, month, day);
                position = at;
                return true;
            }
        }

        date = default;
        return false;
    }

    /// <summary>The month that a word names, whole or cut after at least three letters; 0 for any other word.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (Abbreviates(word, Months[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether a word names a day of the week, whole or cut after at least three letters.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word)
    {
        foreach (var weekday in Weekdays)
        {
            if (Abbreviates(word, weekday))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Jan", "Sept", "Thurs": the first letters of a name, or all of them; "Mar" but not "Marc".</summary>
    private static bool Abbreviates(ReadOnlySpan<char> word, string name) =>
        (word.Length is 3 or 4 or 5 || word.Length == name.Length) && name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (word.Length == name.Length || word.Length == 3 || name is "september" or "tuesday" or "thursday" or "june" or "july");

    private static void SkipWeekday(ReadOnlySpan<char> text, ref int at)
    {
        var word = Letters(text, at);
        if (IsWeekday(word))
        {
            at += word.Length;
            Skip(text, ref at, ".,| \u00A0");
        }
    }

    private static bool TryReadWithMonthName(ReadOnlySpan<char> text, ref int at, out int year, out int month, out int day)
    {
        year = day = 0;
        var start = at;
        if (Number(text, ref at, out day, 2))
        {
            SkipOrdinal(text, ref at);
            Skip(text, ref at, " .,-/\u00A0");
            if (Letters(text, at) is "of")
            {
                at += 2;
                Skip(text, ref at, " \u00A0");
            }
        }

        var word = Letters(text, at);
        month = Month(word);
        at += word.Length;
        Skip(text, ref at, " .,-/\u00A0");
        if (month != 0 && day == 0 && Number(text, ref at, out day, 2))
        {
            SkipOrdinal(text, ref at);
            Skip(text, ref at, " .,\u00A0");
        }

        if (month != 0 && day != 0 && Number(text, ref at, out year, 4) && year > 999)
        {
            return true;
        }

        at = start;
        return false;
    }

    private static bool TryReadNumbers(ReadOnlySpan<char> text, ref int at, out int year, out int month, out int day)
    {
        year = month = day = 0;
        if (!Number(text, ref at, out var first, 4) || !Separator(text, ref at, out var mark)
            || !Number(text, ref at, out var second, 2) || !Separator(text, ref at, out var again) || again != mark
            || !Number(text, ref at, out var third, 4))
        {
            return false;
        }

        (year, month, day) = first > 999
            ? (first, second, third)
            : first > 12 || first == second ? (third, second, first)
            : second > 12 ? (third, first, second)
            : (0, 0, 0);
        return year > 999;
    }

    private static bool Separator(ReadOnlySpan<char> text, ref int at, out char mark)
    {
        mark = at < text.Length ? text[at] : '\0';
        at++;
        return mark is '-' or '/' or '.';
    }

    private static bool Number(ReadOnlySpan<char> text, ref int at, out int number, int digits)
    {
        var start = at;
        number = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < digits)
        {
            number = (number * 10) + (text[at++] - '0');
        }

        return at > start && (at == text.Length || !char.IsAsciiDigit(text[at]));
    }

    private static void SkipOrdinal(ReadOnlySpan<char> text, ref int at)
    {
        if (Letters(text, at) is "st" or "nd" or "rd" or "th")
        {
            at += 2;
        }
    }

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return at < text.Length ? text[at..end] : default;
    }

    private static void Skip(ReadOnlySpan<char> text, ref int at, string any)
    {
        while (at < text.Length && any.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }
    }
}

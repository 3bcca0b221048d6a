namespace Variorum.Collation;

/// <summary>Days of the week by their English names.</summary>
internal static class Weekdays
{
    private const int LeastLetters = 3;

    /// <summary>The day of the week in the words of a date or right before them ("Tuesday, January 12").</summary>
    public static IsoDayOfWeek? Beside(string text, Span date)
    {
        const int Longest = 12;
        var words = new WordReader(text, Math.Max(0, date.Start - Longest), date.End);
        while (words.Read())
        {
            if (Named(text.AsSpan(words.Start, words.End - words.Start)) is { } day && Touches(text, words.End, date))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Only a comma, a stop or spaces may stand between the name of the day and its date.</summary>
    private static bool Touches(string text, int end, Span date) =>
        end > date.Start || text.AsSpan(end, date.Start - end).IndexOfAnyExcept(" ,.") < 0;

    private static IsoDayOfWeek? Named(ReadOnlySpan<char> word)
    {
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            var name = day.ToString();
            if (word.Length >= LeastLetters && char.IsAsciiLetterUpper(word[0])
                && (word.SequenceEqual(name) || (word.Length <= LeastLetters + 1 && name.AsSpan().StartsWith(word))))
            {
                return day;
            }
        }

        return null;
    }
}

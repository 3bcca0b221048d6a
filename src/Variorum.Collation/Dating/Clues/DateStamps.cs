using System.Collections.Frozen;
using System.Reflection;

namespace Variorum.Collation;

/// <summary>Tells a date that belongs to the page from one that the account tells of.</summary>
internal static class DateStamps
{
    /// <summary>How far a word for publishing stands before its date, in characters.</summary>
    private const int Nearness = 60;

    /// <summary>A note on print or change reads as a sentence, and its date stands at its end.</summary>
    private const int NearnessInNotes = 110;

    /// <summary>How far a clock stands from its date, in characters.</summary>
    private const int ClockNearness = 32;

    /// <summary>A line with more letters than this beside its date says more than the date and who wrote.</summary>
    private const int LettersOfByline = 40;

    private static readonly FrozenDictionary<string, (StampKind Kind, bool HeadOnly)>.AlternateLookup<ReadOnlySpan<char>> Words =
        ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/dating-stamp-words.tsv").Rows
            .ToFrozenDictionary(row => row[0], row => (Enum.Parse<StampKind>(row[1], ignoreCase: true), ResourceTable.Cell(row, 2) == "head"), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ResourceTable PageWords = ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/dating-page-words.tsv");
    private static readonly ImmutableArray<string> Bylines = [.. PageWords.Rows.Where(row => row[1] == "byline").Select(row => row[0])];
    private static readonly ImmutableArray<(string Words, StringComparison Letters)> Archives =
        [.. PageWords.Rows.Where(row => row[1] == "archive").Select(row => (row[0], row[2] == "exact" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))];

    /// <summary>What a date says of its page.</summary>
    /// <param name="text">The clean text.</param>
    /// <param name="date">The words of the date.</param>
    /// <param name="isHead">Whether it stands among the first words, where a clock or a line of its own is enough.</param>
    public static StampKind KindOf(string text, Span date, bool isHead)
    {
        var line = LineOf(text, date);
        var said = Said(text, new Span(Math.Max(line.Start, date.Start - (isHead ? Nearness : NearnessInNotes)), date.Start), isHead);
        if (said == StampKind.None && !isHead && IsByline(text, line, date))
        {
            return StampKind.Published;
        }

        return said != StampKind.None || !isHead ? said
            : HasClock(text, line, date) || IsSetOff(text, date) || (!IsLower(WordBefore(text, date)) && LettersBeside(text, line, date) <= LettersOfByline)
                ? StampKind.Published
                : StampKind.None;
    }

    /// <summary>Whether a clock stands right beside a date, as beside the comments of readers: nothing is told with it.</summary>
    public static bool HasClock(string text, Span date) => HasClock(text, LineOf(text, date), date);

    private static Span LineOf(string text, Span date)
    {
        var end = text.IndexOf('\n', date.End);
        return new Span(text.LastIndexOf('\n', Math.Max(0, date.Start - 1)) + 1 is var start && start <= date.Start ? start : date.Start, end < 0 ? text.Length : end);
    }

    private static StampKind Said(string text, Span before, bool isHead)
    {
        var kind = StampKind.None;
        var words = new WordReader(text, before.Start, before.End);
        while (words.Read())
        {
            kind = Words.TryGetValue(text.AsSpan(words.Start, words.End - words.Start), out var said) && (isHead || !said.HeadOnly) ? said.Kind : kind;
        }

        return kind;
    }

    /// <summary>Two digits behind a colon or stop and digits before it ("10:28", "23.24 BST").</summary>
    private static bool HasClock(string text, Span line, Span date)
    {
        var words = text.AsSpan(0, Math.Min(line.End, date.End + ClockNearness));
        for (var i = Math.Max(line.Start, date.Start - ClockNearness) + 1; i + 2 < words.Length; i++)
        {
            if (words[i] is ':' or '.' && char.IsAsciiDigit(words[i - 1]) && char.IsAsciiDigit(words[i + 1]) && char.IsAsciiDigit(words[i + 2])
                && (words[i] == ':' || (i + 5 < words.Length && words[i + 3] == ' ' && char.IsAsciiLetterUpper(words[i + 4]) && char.IsAsciiLetterUpper(words[i + 5]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a date ends the sentence of a caption in the head of a page: behind a comma, and not of a picture from the files.</summary>
    public static bool IsCaption(string text, Span date, int headLength)
    {
        var after = date.End;
        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        var before = text.AsSpan(0, date.Start).TrimEnd();
        return date.Start < headLength && after < text.Length && text[after] == '.' && !before.IsEmpty && before[^1] == ',' && !IsFromArchive(text.AsSpan(0, date.Start));
    }

    private static bool IsFromArchive(ReadOnlySpan<char> before)
    {
        foreach (var (words, letters) in Archives)
        {
            if (before.Contains(words, letters))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"By Ada Byron | May 3, 2021; 5:30 AM ET" in the midst of a page.</summary>
    private static bool IsByline(string text, Span line, Span date)
    {
        const int LongestName = 60;
        var before = text.AsSpan(line.Start, date.Start - line.Start).TrimEnd();
        if (before.IsEmpty || before[^1] != '|' || !HasClock(text, line, date))
        {
            return false;
        }

        var name = before[Math.Max(0, before.Length - LongestName)..];
        var words = new WordReader(name, 0, name.Length);
        while (words.Read())
        {
            foreach (var byline in Bylines)
            {
                if (name[words.Start..words.End].SequenceEqual(byline))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a bar stands beside the date ("May 3, 2021 | By"), or a dash before one that ends its line ("The Halden Post - May 3, 2021").</summary>
    private static bool IsSetOff(string text, Span date)
    {
        var (before, after) = (date.Start - 1, date.End);
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        var endsLine = after >= text.Length || text[after] == '\n';
        return (before >= 0 && (text[before] == '|' || (endsLine && text[before] is '-' or '–'))) || (after < text.Length && text[after] == '|');
    }

    /// <summary>Whether a preposition of the past leads to a date.</summary>
    public static bool IsLedTo(string text, Span date) => TellingWords.Prepositions.Contains(WordBefore(text, date));

    /// <summary>Whether a common word leads to the date: then it is told of, however short the line.</summary>
    private static bool IsLower(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsLower(word[0]);

    private static ReadOnlySpan<char> WordBefore(string text, Span date)
    {
        var end = text.AsSpan(0, date.Start).TrimEnd().Length;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private static int LettersBeside(string text, Span line, Span date) =>
        Letters(text.AsSpan(line.Start, date.Start - line.Start)) + Letters(text.AsSpan(date.End, line.End - date.End));

    private static int Letters(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var letter in words)
        {
            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return letters;
    }
}

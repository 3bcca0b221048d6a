namespace Variorum.Reading.Text;

/// <summary>What a line looks like, whatever its words.</summary>
internal static class LineShape
{
    /// <summary>A sentence of the body is hardly ever shorter; a caption or a link hardly ever longer and closed with a stop.</summary>
    private const int ShortestProse = 60;

    private const int LongestHeadline = 200;

    /// <summary>Whether a line reads as a paragraph of the body: long, and closed like a sentence.</summary>
    public static bool IsProse(ReadOnlySpan<char> line) => line.Length >= ShortestProse && (EndsSentence(line) || line.Length > LongestHeadline);

    /// <summary>Whether a line may be a headline: a few words, opened with a capital, a digit or a quotation mark, and without a stop.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> line) =>
        line.Length is >= 8 and <= LongestHeadline
        && (char.IsUpper(line[0]) || char.IsDigit(line[0]) || Quotes.IsDouble(line[0]) || line[0] is '\'' or '\u2018')
        && line.Contains(' ')
        && line[^1] is not ('.' or ',' or ';' or ':' or '-' or '\u2014' or '\u2026')
        && !EndsWithQuotedStop(line)
        && IsMostlyLetters(line);

    /// <summary>Whether a line ends as a sentence does, closing marks left aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\"'\u201D\u2019)]\u00BB");
        return !line.IsEmpty && line[^1] is '.' or '!' or '?' or '\u2026';
    }

    /// <summary>The number of words, as white space parts them.</summary>
    public static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in line)
        {
            var white = char.IsWhiteSpace(c);
            words += !white && !inWord ? 1 : 0;
            inWord = !white;
        }

        return words;
    }

    private static bool EndsWithQuotedStop(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd("\"'\u201D\u2019)]");
        return bare.Length < line.Length && !bare.IsEmpty && bare[^1] == '.';
    }

    private static bool IsMostlyLetters(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters * 2 > line.Length;
    }
}

namespace Variorum.Reading.Text;

/// <summary>Splits a text into its lines. Of a text that was wrapped at a fixed width the lines between two blank lines are one paragraph.</summary>
internal static class LineSplitter
{
    /// <summary>Wrapped text has lines of about this many characters: typewriters, mail and terminals.</summary>
    private const int ShortestWrapped = 40;

    private const int LongestWrapped = 100;

    /// <summary>The lines that hold more than white space, or the paragraphs of wrapped text, in order.</summary>
    public static List<PageLine> Split(string source)
    {
        var lines = Lines(source);
        return IsWrapped(source, lines) ? Joined(lines) : lines;
    }

    /// <summary>The lines that hold more than white space, in order.</summary>
    public static List<PageLine> Lines(string source)
    {
        var lines = new List<PageLine>();
        int group = 0, at = 0;
        while (at < source.Length)
        {
            var length = source.AsSpan(at).IndexOfAny("\n\r\u2028\u2029");
            var end = length < 0 ? source.Length : at + length;
            if (Trimmed(source, at, end) is { } line)
            {
                lines.Add(new PageLine(line.Start, line.End, group));
            }
            else
            {
                group++;
            }

            at = end + (source.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return lines;
    }

    private static Span? Trimmed(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return start < end ? new Span(start, end) : null;
    }

    /// <summary>Whether most line breaks inside groups cut a line of the usual width in the middle of a sentence.</summary>
    private static bool IsWrapped(string source, List<PageLine> lines)
    {
        int breaks = 0, wraps = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Group != lines[i - 1].Group)
            {
                continue;
            }

            breaks++;
            if (lines[i - 1].Length is >= ShortestWrapped and <= LongestWrapped && source[lines[i - 1].End - 1] is not ('.' or '!' or '?' or ':' or '"' or '\u201D'))
            {
                wraps++;
            }
        }

        return wraps > 2 && wraps * 10 >= breaks * 6 && lines.TrueForAll(line => line.Length <= LongestWrapped);
    }

    /// <summary>The lines of each group as one.</summary>
    public static List<PageLine> Joined(List<PageLine> lines)
    {
        var paragraphs = new List<PageLine>();
        foreach (var line in lines)
        {
            if (paragraphs is [.., var last] && last.Group == line.Group)
            {
                last.Extend(line.End);
            }
            else
            {
                paragraphs.Add(line);
            }
        }

        return paragraphs;
    }
}

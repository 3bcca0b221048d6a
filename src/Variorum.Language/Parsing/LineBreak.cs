namespace Variorum.Language;

/// <summary>What a line break between two words tells.</summary>
internal static class LineBreak
{
    /// <summary>Lines of this length may have been broken by a mail program, not by their writer: text is wrapped at some 60 to 80 characters.</summary>
    private const int ShortestWrappedLine = 55, LongestWrappedLine = 90;

    /// <summary>A line break ends a sentence, unless the line was wrapped: it has the length, or the next goes on in lower case. A blank line always ends one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="end">Where the last word before the gap ends.</param>
    /// <param name="next">Where the next word starts.</param>
    public static bool EndsSentence(string text, int start, int end, int next)
    {
        var breaks = text.AsSpan(end, next - end).Count('\n');
        if (breaks != 1)
        {
            return breaks > 1;
        }

        var line = text.AsSpan(start, end - start);
        var length = line.Length - (line.LastIndexOf('\n') + 1);
        return length is < ShortestWrappedLine or > LongestWrappedLine && !char.IsLower(text[next]);
    }
}

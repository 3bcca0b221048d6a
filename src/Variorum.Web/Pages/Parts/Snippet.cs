namespace Variorum.Web.Pages.Parts;

/// <summary>Words with what stands around them.</summary>
internal static class Snippet
{
    private const int Around = 140;

    /// <summary>A stretch of a text around some words: from the start of a word to the end of one, not beyond the line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    /// <param name="around">How much stands on either side at most, in UTF-16 code units.</param>
    public static (int From, int To) Of(string text, Span words, int around = Around)
    {
        var lineStart = words.Start == 0 ? 0 : text.LastIndexOf('\n', words.Start - 1) + 1;
        var from = Math.Max(lineStart, words.Start - around);
        if (from > lineStart)
        {
            var space = text.IndexOf(' ', from, words.Start - from);
            from = space < 0 ? words.Start : space + 1;
        }

        var lineEnd = text.IndexOf('\n', words.End) is >= 0 and var end ? end : text.Length;
        var to = Math.Min(lineEnd, words.End + around);
        if (to < lineEnd)
        {
            var space = text.LastIndexOf(' ', to - 1, to - words.End);
            to = space < 0 ? words.End : space;
        }

        return (from, to);
    }
}

namespace Variorum.Collation;

/// <summary>
/// The sentence around some words, by stops alone: the parse is not kept. It may end early after an abbreviation, so whatever is
/// looked for in it is looked for too narrowly rather than too widely.
/// </summary>
internal static class SentenceSpan
{
    public static Span Around(string text, Span block, Span words)
    {
        var start = Math.Clamp(words.Start, block.Start, block.End);
        while (start > block.Start && !EndsAt(text, block, start - 1))
        {
            start--;
        }

        var end = Math.Clamp(words.End, start, block.End);
        while (end < block.End && !EndsAt(text, block, end))
        {
            end++;
        }

        return new Span(start, end);
    }

    /// <summary>Whether a sentence ends with the character at an offset: a stop, perhaps closing marks, white space and a capital.</summary>
    private static bool EndsAt(string text, Span block, int offset)
    {
        if (text[offset] is '\n')
        {
            return true;
        }

        if (text[offset] is not ('.' or '!' or '?'))
        {
            return false;
        }

        var next = offset + 1;
        while (next < block.End && text[next] is '”' or '’' or '"' or '\'' or ')')
        {
            next++;
        }

        if (next >= block.End || !char.IsWhiteSpace(text[next]))
        {
            return next >= block.End;
        }

        while (next < block.End && (char.IsWhiteSpace(text[next]) || text[next] is '“' or '"' or '‘'))
        {
            next++;
        }

        return next >= block.End || char.IsUpper(text[next]) || char.IsDigit(text[next]);
    }
}

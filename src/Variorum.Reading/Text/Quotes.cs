namespace Variorum.Reading.Text;

/// <summary>Double quotation marks. Single ones are left aside: most of them are apostrophes.</summary>
internal static class Quotes
{
    public static bool IsDouble(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';

    public static bool Opens(char c) => c is '\u201C' or '\u201E' or '\u00AB';

    public static bool Closes(char c) => c is '\u201D' or '\u00BB';

    /// <summary>
    /// How many quotations are open at the end of a paragraph that starts with <paramref name="open"/> open ones; negative when more are
    /// closed than were opened. A straight mark opens after white space or an opening bracket and closes elsewhere.
    /// </summary>
    public static int OpenAfter(ReadOnlySpan<char> paragraph, int open)
    {
        for (var i = 0; i < paragraph.Length; i++)
        {
            var c = paragraph[i];
            var straightOpens = c == '"' && (i == 0 || char.IsWhiteSpace(paragraph[i - 1]) || paragraph[i - 1] is '(' or '[' or '\u2014' or '\u2013');
            if (Opens(c) || straightOpens)
            {
                open++;
            }
            else if (Closes(c) || c == '"')
            {
                open--;
            }
        }

        return open;
    }
}

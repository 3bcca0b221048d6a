using Variorum.Reading.Composing;
using Variorum.Reading.Text;

namespace Variorum.Reading.Nesting;

/// <summary>
/// Puts the lines of an article into its telling, and finds the passages in which it hands over to another text: a line that names a source and ends
/// with a colon, then paragraphs of that text up to a closing quotation mark which none of them opened.
/// </summary>
internal static class QuotedAccounts
{
    /// <summary>A passage of one paragraph is a quotation like any other.</summary>
    private const int FewestParagraphs = 2;

    private const int MostParagraphs = 40;

    /// <summary>Adds the kept lines <c>[start, end)</c> to a telling.</summary>
    public static void Fill(TextPage page, int start, int end, Telling telling)
    {
        telling.Pieces.EnsureCapacity(telling.Pieces.Count + end - start);
        for (var i = start; i < end; i++)
        {
            if (!page.Lines[i].IsKept)
            {
                continue;
            }

            telling.Pieces.Add(Copy(page, i));
            if (Introduction.Read(page.Source, page.Lines[i]) is { } introduction && LastQuoted(page, i + 1, end) is { } last)
            {
                var quoted = new Telling();
                for (var line = i + 1; line <= last; line++)
                {
                    if (page.Lines[line].IsKept)
                    {
                        quoted.Pieces.Add(Copy(page, line));
                    }
                }

                if (introduction.Outlet is { } name)
                {
                    quoted.Said.Add(new Said(DeclarationKind.Outlet, name.In(page.Source).ToString(), Basis.Stated, name, "reading.introduction", telling));
                }

                telling.Pieces.Add(Piece.Nested(quoted));
                i = last;
            }
        }
    }

    private static Piece Copy(TextPage page, int line) =>
        Piece.Copy(page.Lines[line].Kind, page.Source, page.Lines[line].Start, page.Lines[line].End);

    /// <summary>
    /// The paragraph that ends with the closing mark. An opening mark before the first paragraph may be the one it closes, but then no later
    /// paragraph opens with a mark again: that is how one speaker's words go on over paragraphs.
    /// </summary>
    private static int? LastQuoted(TextPage page, int start, int end)
    {
        int open = 0, paragraphs = 0;
        for (var i = start; i < end && paragraphs < MostParagraphs; i++)
        {
            if (!page.Lines[i].IsKept)
            {
                continue;
            }

            var words = page[i];
            var opens = words[0] == '"' || Quotes.Opens(words[0]);
            if (opens && open > 0)
            {
                if (paragraphs == 1)
                {
                    return null;
                }

                open = 0;
            }

            open = Quotes.OpenAfter(words, open);
            paragraphs++;
            if (open < 0 || (open == 0 && paragraphs > 1 && OpenedByFirst(page, start, i)))
            {
                return paragraphs >= FewestParagraphs && Quotes.IsDouble(words[^1]) ? i : null;
            }
        }

        return null;
    }

    private static bool OpenedByFirst(TextPage page, int start, int line)
    {
        var first = page.NextKept(start, line);
        return Quotes.OpenAfter(page[first], 0) > 0 && Quotes.IsDouble(page[first][0]) && Quotes.OpenAfter(page[line], 0) < 0;
    }
}

using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Pairs quotation marks, block by block. Marks in print are wrong often enough that each is read by its neighbours as well as by its shape:
/// an opening mark has space before it, a closing one after it.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>Where quotations of an account stand, outermost ones only, in order.</summary>
    public static void Find(AccountText account, List<Quotation> found)
    {
        var open = false;
        foreach (var block in account.Blocks)
        {
            if (block.Kind == BlockKind.Furniture || block.Child is not null)
            {
                continue;
            }

            open = FindInBlock(account.Text, block.Span, open, found);
        }
    }

    /// <summary>Finds the quotations of a block and tells whether it ends inside one that the next block may continue.</summary>
    private static bool FindInBlock(string text, Span block, bool openBefore, List<Quotation> found)
    {
        var continues = false;
        var i = block.Start;
        if (openBefore)
        {
            while (i < block.End && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            continues = i < block.End && QuotationMark.DoubleLength(text, i, block.End) > 0 && QuotationMark.MayOpen(text, i, 1, block);
        }

        for (i = QuotationMark.Next(text, i, block.End); i < block.End; i = QuotationMark.Next(text, i, block.End))
        {
            var length = QuotationMark.DoubleLength(text, i, block.End);
            if (length > 0 && QuotationMark.MayOpen(text, i, length, block))
            {
                var close = CloseOfDouble(text, i + length, block);
                if (close >= 0)
                {
                    Add(text, new Span(i, i + length), new Span(close, close + QuotationMark.DoubleLength(text, close, block.End)), continues, found);
                    i = close + QuotationMark.DoubleLength(text, close, block.End);
                }
                else if (continues || StaysOpen(text, i, block))
                {
                    Add(text, new Span(i, i + length), new Span(block.End, block.End), continues, found);
                    return true;
                }
                else
                {
                    i += length;
                }

                continues = false;
                continue;
            }

            if (length == 0 && QuotationMark.MayOpenSingle(text, i, block) && CloseOfSingle(text, i, block) is >= 0 and var end)
            {
                Add(text, new Span(i, i + 1), new Span(end, end + 1), continues: false, found);
                i = end;
            }

            i += Math.Max(1, length);
        }

        return false;
    }

    /// <summary>The mark that closes a double quotation: the first closing one, once those opened on the way are closed; -1 when there is none.</summary>
    private static int CloseOfDouble(string text, int start, Span block)
    {
        var inner = 0;
        for (var i = QuotationMark.Next(text, start, block.End); i < block.End; i = QuotationMark.Next(text, i + 1, block.End))
        {
            var length = QuotationMark.DoubleLength(text, i, block.End);
            if (length == 0)
            {
                continue;
            }

            if (QuotationMark.Closes(text, i, length, block))
            {
                if (inner == 0)
                {
                    return i;
                }

                inner--;
            }
            else
            {
                inner++;
            }

            i += length - 1;
        }

        return -1;
    }

    /// <summary>
    /// The mark that closes a single quotation; -1 when there is none. A mark after a stop or comma is sure; one after "s" may be the apostrophe of a plural
    /// ("the workers' union") and is taken only when no other follows before the sentence ends.
    /// </summary>
    private static int CloseOfSingle(string text, int open, Span block)
    {
        var fallback = -1;
        for (var i = QuotationMark.Next(text, open + 2, block.End); i < block.End; i = QuotationMark.Next(text, i + 1, block.End))
        {
            var c = text[i];
            if (QuotationMark.DoubleLength(text, i, block.End) > 0)
            {
                break;
            }

            if (c is not ('\'' or '’') || (i + 1 < block.End && char.IsLetterOrDigit(text[i + 1])))
            {
                continue;
            }

            if (text[i - 1] is not ('s' or 'S'))
            {
                return i;
            }

            if (fallback < 0)
            {
                fallback = i;
            }
        }

        return fallback;
    }

    /// <summary>Whether an opening mark without its closing one still shows where the words start: at the start of a paragraph or sentence, or after a comma or colon.</summary>
    private static bool StaysOpen(string text, int mark, Span block)
    {
        var i = mark - 1;
        while (i >= block.Start && char.IsWhiteSpace(text[i]))
        {
            i--;
        }

        if (i >= block.Start && text[i] is not (',' or ':' or '.' or '?' or '!'))
        {
            return false;
        }

        for (i = mark + 1; i < block.End; i++)
        {
            if (QuotationMark.DoubleLength(text, i, block.End) > 0)
            {
                return i == mark + 1;
            }
        }

        return true;
    }

    private static void Add(string text, Span open, Span close, bool continues, List<Quotation> found)
    {
        int start = open.End, end = close.Start;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        if (end > start)
        {
            found.Add(new Quotation(open.Start, new Span(start, end), close.End, continues));
        }
    }
}

using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>Where one utterance ends and the next begins, among quotations that a tree took for one clause.</summary>
internal sealed class Utterances(MarkedText marked)
{
    private readonly ParsedText _trees = marked.Trees;
    private readonly WordTraits _words = new(marked);

    /// <summary>
    /// Where, before a limit, a second utterance or a bracket starts that a tree took into the first: the word after a quotation that ends its sentence, where another
    /// quotation with a cue of its own follows ("said it was “over.” “We are glad,” he added"), or a bracket.
    /// </summary>
    public int NextUtterance(int first, int limit)
    {
        for (var i = first + 1; i < limit; i++)
        {
            if (marked.QuotationAt(i - 1) is not MarkedText.Unquoted and var closed && marked.QuotationAt(i) != closed && marked.LastMarkOf(closed) is '.' or '!' or '?'
                && (marked.WordAt(i) is "(" || (marked.QuotationAt(i) != MarkedText.Unquoted && _words.HasCue(i, limit))))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>Where the last of several utterances before a cue starts: "asked, “Where?” | “Here,” she said".</summary>
    public int LastUtterance(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (marked.QuotationAt(i) is not MarkedText.Unquoted and var opened && marked.QuotationAt(i - 1) is not MarkedText.Unquoted and var closed && opened != closed
                && marked.LastMarkOf(closed) is '.' or '!' or '?' && _words.HasCue(first, i))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Whether a content starts a second utterance: right behind a quotation that ends its sentence, with a quotation of its own.</summary>
    public bool StartsUtterance(int head)
    {
        var first = _trees.SubtreeOf(head).First;
        while (first < head && marked.QuotationAt(first) is not MarkedText.Unquoted and var before && marked.QuotationAt(first + 1) != before)
        {
            first++;
        }

        return first > 0 && marked.QuotationAt(first) is not MarkedText.Unquoted and var opened && marked.QuotationAt(first - 1) is not MarkedText.Unquoted and var closed
            && opened != closed && marked.LastMarkOf(closed) is '.' or '!' or '?';
    }

    /// <summary>Whether a clause is words in quotation marks and nothing before them.</summary>
    /// <param name="head">The head of the clause.</param>
    /// <param name="cue">Its cue. Words of a clause behind it that follow the quotation at once are of what is said: "said “we are fewer” than last year".</param>
    public bool IsQuotation(int head, int cue)
    {
        var range = _trees.SubtreeOf(head);
        var first = range.First;
        if (first > cue && marked.QuotationAt(head) is not MarkedText.Unquoted and var quotation)
        {
            var end = head;
            while (end < range.End && marked.QuotationAt(end) == quotation)
            {
                end++;
            }

            if (end < range.End && !_words.IsPunctuation(end) && marked.ClassAt(end) is not (WordClass.Circumstance or WordClass.Coordinator))
            {
                return false;
            }
        }

        while (first < head && marked.ClassAt(first) is WordClass.Comma or WordClass.Stop or WordClass.Mark)
        {
            first++;
        }

        return marked.QuotationAt(head) != MarkedText.Unquoted && marked.QuotationAt(first) != MarkedText.Unquoted;
    }
}

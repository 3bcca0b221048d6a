using Variorum.Model;

namespace Variorum.Publishing.Passages;

/// <summary>Words of an account as a reader meets them: with a sentence either side, inside their paragraph.</summary>
/// <param name="Account">The account.</param>
/// <param name="Span">Where the words stand in its clean text.</param>
/// <param name="Before">What stands before them, from the start of a sentence; ends with an ellipsis in front where it was too long.</param>
/// <param name="Words">The words.</param>
/// <param name="After">What stands after them, to the end of a sentence.</param>
public sealed record Passage(string Account, Span Span, string Before, string Words, string After)
{
    /// <summary>How much is shown on either side at most, in UTF-16 code units.</summary>
    private const int Longest = 320;

    private const string Ellipsis = "…";

    /// <summary>The passage around a span.</summary>
    /// <param name="account">The account.</param>
    /// <param name="span">A span of its clean text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public static Passage Around(AccountText account, Span span)
    {
        var text = account.Text;
        var words = span.In(text).ToString();
        var first = account.BlockAt(span.Start)?.Start ?? span.Start;
        var last = account.BlockAt(Math.Max(span.Start, span.End - 1))?.End ?? span.End;

        // The sentence that the words begin in, and the one before it; the same behind them.
        var start = SentenceStart(text, first, LastWord(text, first, SentenceStart(text, first, span.Start)));
        var end = SentenceEnd(text, last, SentenceEnd(text, last, span.End));
        return new Passage(account.Id, span, Cut(text[start..span.Start], atFront: true), words, Cut(text[span.End..end], atFront: false));
    }

    private static string Cut(string side, bool atFront)
    {
        if (side.Length <= Longest)
        {
            return side;
        }

        var cut = atFront ? side.IndexOf(' ', side.Length - Longest) : side.LastIndexOf(' ', Longest);
        return cut < 0 ? Ellipsis : atFront ? Ellipsis + side[cut..] : side[..cut] + Ellipsis;
    }

    /// <summary>The last start of a sentence before <paramref name="place"/>.</summary>
    private static int SentenceStart(string text, int least, int place)
    {
        for (var i = Math.Min(place, text.Length) - 1; i > least; i--)
        {
            if (Ends(text, i))
            {
                return SkipSpace(text, i + 1, place);
            }
        }

        return least;
    }

    /// <summary>The last character before a place that is no space: what ends the sentence before.</summary>
    private static int LastWord(string text, int least, int place)
    {
        while (place > least && char.IsWhiteSpace(text[place - 1]))
        {
            place--;
        }

        return place - 1;
    }

    private static int SentenceEnd(string text, int most, int place)
    {
        for (var i = place; i < most; i++)
        {
            if (Ends(text, i))
            {
                return i + 1;
            }
        }

        return most;
    }

    /// <summary>Whether a sentence ends with a character: a full stop or its like, or the quotation mark behind one, before a space and what may begin a sentence.</summary>
    private static bool Ends(string text, int at)
    {
        var isEnd = text[at] is '.' or '!' or '?' || (text[at] is '”' or '"' or '’' && at > 0 && text[at - 1] is '.' or '!' or '?' or ',');
        return isEnd && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && (char.IsUpper(text[at + 2]) || char.IsDigit(text[at + 2]) || text[at + 2] is '“' or '"' or '‘');
    }

    private static int SkipSpace(string text, int from, int limit)
    {
        while (from < limit && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}

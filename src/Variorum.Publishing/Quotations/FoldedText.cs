using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;
using Variorum.Model;

namespace Variorum.Publishing.Quotations;

/// <summary>
/// A text as quotations are compared: small letters without ligatures, one kind of space, quotation mark, dash and ellipsis, nothing invisible; and where each of its characters
/// stands in the text.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>Stands for an ellipsis in every form.</summary>
    public const char Gap = '…';

    private const char Quote = '\'';
    private const char Dash = '-';

    private static readonly FrozenDictionary<char, string> LetterForms = ResourceTable.Load(Assembly.GetExecutingAssembly(), "publishing/letter-forms.tsv").Rows
        .ToFrozenDictionary(row => row[0][0], row => row[1]);

    private readonly StringBuilder _letters;
    private readonly List<int> _starts;
    private readonly List<int> _ends;
    private readonly List<QuotationFold> _folds;

    private FoldedText(string text)
    {
        Text = text;
        _letters = new StringBuilder(text.Length);
        _starts = new List<int>(text.Length);
        _ends = new List<int>(text.Length);
        _folds = new List<QuotationFold>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            i = Take(i);
        }

        Letters = _letters.ToString();
    }

    /// <summary>The text as it is.</summary>
    public string Text { get; }

    /// <summary>The text as it is compared.</summary>
    public string Letters { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text) => new(text);

    /// <summary>The range of the text that a range of <see cref="Letters"/> comes from.</summary>
    public Span Source(int start, int end) => new(_starts[start], _ends[end - 1]);

    /// <summary>What stands in the text for a character of <see cref="Letters"/>, with what follows unseen.</summary>
    public ReadOnlySpan<char> Written(int letter, bool isLast) =>
        Text.AsSpan(_starts[letter]..(isLast || letter + 1 == Letters.Length ? _ends[letter] : Math.Max(_ends[letter], _starts[letter + 1])));

    /// <summary>How a character of <see cref="Letters"/> differs from the text.</summary>
    public QuotationFold FoldAt(int letter) => _folds[letter];

    /// <summary>Whether a range of <see cref="Letters"/> takes whole characters of the text: no half of a ligature, no letter without its mark.</summary>
    public bool IsWhole(int start, int end) =>
        (start == 0 || _starts[start] >= _ends[start - 1])
        && (end == Letters.Length || (_starts[end] >= _ends[end - 1] && CharUnicodeInfo.GetUnicodeCategory(Letters[end]) != UnicodeCategory.NonSpacingMark));

    /// <summary>Takes what stands at a place of the text.</summary>
    /// <returns>Where the next character is.</returns>
    private int Take(int start)
    {
        Rune.DecodeFromUtf16(Text.AsSpan(start), out var rune, out var length);
        if (EllipsisEnd(start) is { } gapEnd)
        {
            return TakeTight(Gap, start, gapEnd, QuotationFold.Ellipsis);
        }

        if (IsDash(rune))
        {
            return TakeTight(Dash, start, start + length, QuotationFold.Dashes);
        }

        if (Rune.IsWhiteSpace(rune))
        {
            return TakeSpace(start, start + length);
        }

        if (IsInvisible(rune))
        {
            MarkLast(QuotationFold.Invisible);
        }
        else if (IsQuote(rune))
        {
            TakeQuote(start, start + length);
        }
        else
        {
            TakeLetter(start, length, rune);
        }

        return start + length;
    }

    private void TakeLetter(int start, int length, Rune rune)
    {
        // Half of a pair: it is compared as it stands.
        if (length == 1 && char.IsSurrogate(Text[start]))
        {
            Add(Text[start], start, start + 1, QuotationFold.None);
            return;
        }

        var plain = length == 1 && LetterForms.TryGetValue(Text[start], out var form) ? form : null;
        var fold = plain is null ? QuotationFold.None : QuotationFold.LetterForms;
        Span<char> letters = stackalloc char[2];
        foreach (var letter in (plain ?? Text.Substring(start, length)).EnumerateRunes())
        {
            var small = Rune.ToLowerInvariant(letter);
            var count = small.EncodeToUtf16(letters);
            foreach (var unit in letters[..count])
            {
                Add(unit, start, start + length, small == letter ? fold : fold | QuotationFold.Case);
            }
        }
    }

    /// <summary>Two marks next to each other, as where a quotation within a quotation ends, count as one.</summary>
    private void TakeQuote(int start, int end)
    {
        if (_letters.Length > 0 && _letters[^1] == Quote && _ends[^1] == start)
        {
            _ends[^1] = end;
            _folds[^1] |= QuotationFold.QuotationMarks;
        }
        else
        {
            Add(Quote, start, end, QuotationFold.QuotationMarks);
        }
    }

    private int TakeSpace(int start, int end)
    {
        end = SkipSpace(end);

        // Spaces beside a dash or an ellipsis belong to it.
        if (_letters.Length > 0 && _letters[^1] is Dash or Gap)
        {
            return end;
        }

        Add(' ', start, end, QuotationFold.WhiteSpace);
        return end;
    }

    private int TakeTight(char letter, int start, int end, QuotationFold fold)
    {
        if (_letters.Length > 0 && _letters[^1] == ' ')
        {
            start = _starts[^1];
            DropLast();
        }

        if (_letters.Length > 0 && _letters[^1] == letter)
        {
            _ends[^1] = end;
            _folds[^1] |= fold;
        }
        else
        {
            Add(letter, start, end, fold);
        }

        return end;
    }

    private int SkipSpace(int from)
    {
        while (from < Text.Length && char.IsWhiteSpace(Text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>Where an ellipsis that starts here ends: <c>…</c>, three or more points, spaced or not, either in brackets; null where none starts.</summary>
    private int? EllipsisEnd(int start)
    {
        var opening = Text[start] switch { '[' => ']', '(' => ')', _ => '\0' };
        var points = opening == '\0' ? start : SkipSpace(start + 1);
        if (PointsEnd(points) is not { } end)
        {
            return null;
        }

        if (opening == '\0')
        {
            return end;
        }

        var closing = SkipSpace(end);
        return closing < Text.Length && Text[closing] == opening ? closing + 1 : null;
    }

    private int? PointsEnd(int start)
    {
        if (start >= Text.Length || Text[start] is not ('.' or Gap))
        {
            return null;
        }

        var (points, end, at) = (0, start, start);
        while (at < Text.Length && Text[at] is '.' or Gap)
        {
            points += Text[at] == Gap ? 3 : 1;
            end = at + 1;
            at = SkipSpace(end);
        }

        return points >= 3 ? end : null;
    }

    private void Add(char letter, int start, int end, QuotationFold fold)
    {
        _letters.Append(letter);
        _starts.Add(start);
        _ends.Add(end);
        _folds.Add(fold);
    }

    private void MarkLast(QuotationFold fold)
    {
        if (_folds.Count > 0)
        {
            _folds[^1] |= fold;
        }
    }

    private void DropLast()
    {
        _letters.Length--;
        _starts.RemoveAt(_starts.Count - 1);
        _ends.RemoveAt(_ends.Count - 1);
        _folds.RemoveAt(_folds.Count - 1);
    }

    private static bool IsDash(Rune rune) => rune.Value is '-' or 0x2212 || (!rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation);

    private static bool IsQuote(Rune rune) =>
        rune.Value is '\'' or '"' or '`' or 0xB4 or 0x2BC or 0x2032 or 0x2033 or 0xFF02 or 0xFF07
        || (!rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation)
        || rune.Value is 0x201A or 0x201E;

    private static bool IsInvisible(Rune rune) => !rune.IsAscii && (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F);
}

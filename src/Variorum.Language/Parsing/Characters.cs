using System.Globalization;
using System.Text;

namespace Variorum.Language;

/// <summary>What the characters of a text are, as the tokenizer sees them.</summary>
internal static class Characters
{
    /// <summary>White space, and the marks of no width that pages leave between words.</summary>
    public static bool IsSpace(char c) => c <= ' ' || (c >= '\u0080' && (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u0085'));

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '–' or '—' or '―' or '−';

    public static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '‘' or '’';

    /// <summary>How many code units the letter at a place takes: 0 when there is none, 2 when it is a surrogate pair.</summary>
    /// <remarks>Combining marks and joiners count as letters: they never stand alone in a word.</remarks>
    public static int LetterLength(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
        {
            return 0;
        }

        var c = text[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetter(c) ? 1 : 0;
        }

        if (char.IsSurrogate(c))
        {
            return Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done && Rune.IsLetter(rune) ? 2 : 0;
        }

        return char.IsLetter(c) || (c != '\ufeff' && c != '\u200b' && IsMark(c)) ? 1 : 0;
    }

    /// <summary>A combining mark, a joiner or a soft hyphen.</summary>
    public static bool IsMark(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>Currency, percent, arithmetic and pictures, and the marks that stand for a word.</summary>
    public static bool IsSymbol(char c) => c is '%' or '#' or '&' or '@' or '*' or '‰' || char.IsSymbol(c) || char.IsSurrogate(c);
}

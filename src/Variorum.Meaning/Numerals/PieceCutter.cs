using Variorum.Model;

namespace Variorum.Meaning.Numerals;

/// <summary>Cuts a sentence into pieces: runs of letters, numbers, single marks. White space is left out.</summary>
internal static class PieceCutter
{
    private const int GroupLength = 3;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Adds the pieces of a stretch of text.</summary>
    public static void Cut(string text, Span stretch, List<Piece> pieces)
    {
        var spaced = true;
        var i = stretch.Start;
        while (i < stretch.End)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                spaced = true;
                i++;
                continue;
            }

            var (end, kind) = char.IsAsciiDigit(c) ? (NumberEnd(text, i, stretch.End), PieceKind.Number)
                : char.IsLetter(c) ? (WordEnd(text, i, stretch.End), PieceKind.Word)
                : IsApostrophe(c) && IsEnding(text, i, stretch.End) ? (i + 2, PieceKind.Word)
                : (MarkEnd(text, i, stretch.End), PieceKind.Mark);
            pieces.Add(new Piece(i, end, kind, spaced));
            spaced = false;
            i = end;
        }
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    private static int MarkEnd(string text, int start, int limit) =>
        char.IsHighSurrogate(text[start]) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? start + 2 : start + 1;

    /// <summary>Digits; a comma with three digits after it and a point with a digit after it belong to the number.</summary>
    private static int NumberEnd(string text, int start, int limit)
    {
        var end = Digits(text, start, limit);
        while (end - start <= GroupLength || text.AsSpan(start, end - start).Contains(','))
        {
            if (end < limit && text[end] == ',' && Digits(text, end + 1, limit) == end + 1 + GroupLength)
            {
                end += GroupLength + 1;
                continue;
            }

            break;
        }

        return end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? Digits(text, end + 1, limit) : end;
    }

    private static int Digits(string text, int start, int limit)
    {
        while (start < limit && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Letters; single letters with points between ("U.S.", "p.m.") are one word, a possessive ending is a word of its own.</summary>
    private static int WordEnd(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit)
        {
            var c = text[end];
            if (char.IsAsciiLetterLower(c))
            {
                end++;
            }
            else if (char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                if (char.IsUpper(c) && char.IsLower(text[end - 1]) && StartsDate(text, end, limit))
                {
                    break;
                }

                end++;
            }
            else if (IsApostrophe(c) && end + 1 < limit && char.IsLetter(text[end + 1]) && !IsEnding(text, end, limit))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end - start == 1 ? Initials(text, start, limit) : end;
    }

    private static int Initials(string text, int start, int limit)
    {
        var end = start + 1;
        while (end + 1 < limit && text[end] == '.' && char.IsLetter(text[end + 1]) && (end + 2 >= limit || !char.IsLetter(text[end + 2])))
        {
            end += 2;
        }

        return end > start + 1 && end < limit && text[end] == '.' ? end + 1 : end;
    }

    private static bool IsEnding(string text, int apostrophe, int limit) =>
        apostrophe + 1 < limit && text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= limit || !char.IsLetterOrDigit(text[apostrophe + 2]));

    /// <summary>Whether a month and a number stand here: pages glue a date to the word before it ("byJanuary 05, 2020").</summary>
    private static bool StartsDate(string text, int start, int limit)
    {
        foreach (var month in Months)
        {
            var after = start + month.Length;
            if (after + 1 < limit && string.CompareOrdinal(text, start, month, 0, month.Length) == 0
                && char.IsWhiteSpace(text[after]) && char.IsAsciiDigit(text[after + 1]))
            {
                return true;
            }
        }

        return false;
    }
}

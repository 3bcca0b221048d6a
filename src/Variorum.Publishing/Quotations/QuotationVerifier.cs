using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Publishing.Quotations;

/// <summary>Finds a quotation in a text: letter for letter, and with the differences passed over that copying and typesetting make. It says where, never whether it is true.</summary>
public static class QuotationVerifier
{
    /// <summary>How many characters an ellipsis may leave out: some paragraphs, so that two halves from two ends of a text are no quotation.</summary>
    private const int LongestGap = 2_000;

    /// <summary>Marks that a quotation is often given with, or that stand for others where it ends.</summary>
    private static ReadOnlySpan<char> OuterMarks => " '-…,.;:";

    /// <summary>The places where a quotation stands in a text, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="most">How many places at most.</param>
    public static ImmutableArray<QuotationPlace> Find(string text, string quotation, int most)
    {
        ArgumentException.ThrowIfNullOrEmpty(quotation);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var exact = FindExact(text, quotation, most);
        return [.. exact.Concat(FindFolded(text, quotation, most).Where(place => !exact.Any(e => e.Span.Overlaps(place.Span)))).OrderBy(place => place.Span).Take(most)];
    }

    private static List<QuotationPlace> FindExact(string text, string quotation, int most)
    {
        var places = new List<QuotationPlace>();
        for (var from = 0; places.Count < most && text.IndexOf(quotation, from, StringComparison.Ordinal) is >= 0 and var start; from = start + 1)
        {
            if (!IsInsidePair(text, start) && !IsInsidePair(text, start + quotation.Length))
            {
                places.Add(new QuotationPlace(new Span(start, start + quotation.Length), QuotationFold.None));
            }
        }

        return places;
    }

    private static bool IsInsidePair(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static IEnumerable<QuotationPlace> FindFolded(string text, string quotation, int most)
    {
        var quote = FoldedText.Of(quotation);
        var pieces = Pieces(quote);
        if (pieces.IsEmpty)
        {
            yield break;
        }

        var folded = FoldedText.Of(text);
        var found = 0;
        for (var from = 0; found < most && IndexOfWhole(folded, quote.Letters[pieces[0]], from, folded.Letters.Length) is { } start; from = start + 1)
        {
            if (Follow(folded, quote, pieces, start) is { } place)
            {
                found++;
                yield return place;
            }
        }
    }

    /// <summary>The stretches of a folded quotation between its ellipses; none where it holds no word.</summary>
    private static ImmutableArray<Range> Pieces(FoldedText quote)
    {
        var letters = quote.Letters.AsSpan();
        var pieces = ImmutableArray.CreateBuilder<Range>();
        var (start, end) = (letters.Length - letters.TrimStart(OuterMarks).Length, letters.TrimEnd(OuterMarks).Length);
        while (start < end)
        {
            var gap = letters[start..end].IndexOf(FoldedText.Gap);
            var stop = gap < 0 ? end : start + gap;
            if (stop > start)
            {
                pieces.Add(start..stop);
            }

            start = stop + 1;
        }

        return pieces.ToImmutable();
    }

    /// <summary>The place of a quotation whose first piece stands at a character; null where a later piece does not follow.</summary>
    private static QuotationPlace? Follow(FoldedText text, FoldedText quote, ImmutableArray<Range> pieces, int start)
    {
        var (at, folds) = (start, Outer(quote, pieces));
        for (var i = 0; ; i++)
        {
            folds |= Compare(text, quote, at, pieces[i]);
            var end = at + Length(pieces[i]);
            if (i + 1 == pieces.Length)
            {
                return new QuotationPlace(text.Source(start, end), folds == QuotationFold.None ? QuotationFold.OuterMarks : folds);
            }

            folds |= QuotationFold.Ellipsis;
            if (IndexOfWhole(text, quote.Letters[pieces[i + 1]], end, Math.Min(text.Letters.Length, end + LongestGap + Length(pieces[i + 1]))) is not { } next)
            {
                return null;
            }

            at = next;
        }
    }

    private static int? IndexOfWhole(FoldedText text, string piece, int from, int before)
    {
        while (from + piece.Length <= before)
        {
            var found = text.Letters.AsSpan(from, before - from).IndexOf(piece, StringComparison.Ordinal);
            if (found < 0)
            {
                return null;
            }

            if (text.IsWhole(from + found, from + found + piece.Length))
            {
                return from + found;
            }

            from += found + 1;
        }

        return null;
    }

    private static QuotationFold Outer(FoldedText quote, ImmutableArray<Range> pieces) =>
        pieces[0].Start.Value > 0 || pieces[^1].End.Value < quote.Letters.Length ? QuotationFold.OuterMarks : QuotationFold.None;

    /// <summary>What was passed over in a piece: of each character that is written otherwise here than there, the folds of both.</summary>
    private static QuotationFold Compare(FoldedText text, FoldedText quote, int at, Range piece)
    {
        var folds = QuotationFold.None;
        for (var i = piece.Start.Value; i < piece.End.Value; i++, at++)
        {
            var isLast = i + 1 == piece.End.Value;
            if (!text.Written(at, isLast).SequenceEqual(quote.Written(i, isLast)))
            {
                folds |= text.FoldAt(at) | quote.FoldAt(i);
            }
        }

        return folds;
    }

    private static int Length(Range range) => range.End.Value - range.Start.Value;
}

namespace Variorum.Language.Segmentation;

/// <summary>Cuts text into runs of letters, runs of digits and marks; a run of the same stop, dash or line is one mark.</summary>
internal static class PieceReader
{
    private const int LongestTellingLength = 5;

    /// <summary>Adds the pieces of a stretch of the text; the first has a <see cref="Gap.Paragraph"/> before it.</summary>
    public static void Read(string text, Span stretch, List<Piece> pieces)
    {
        var letters = text.AsSpan(0, stretch.End);
        var (at, gap) = (stretch.Start, Gap.Paragraph);
        while (true)
        {
            var start = at;
            while (at < letters.Length && Characters.IsSpace(letters[at]))
            {
                at++;
            }

            if (at == letters.Length)
            {
                return;
            }

            if (at > start && gap != Gap.Paragraph)
            {
                gap = letters[start..at].Count('\n') switch { 0 => Gap.Space, 1 => Gap.Line, _ => Gap.Paragraph };
            }

            var piece = Next(letters, at, gap);
            pieces.Add(piece);
            (at, gap) = (piece.End, Gap.None);
        }
    }

    private static Piece Next(ReadOnlySpan<char> text, int start, Gap gap)
    {
        if (Characters.IsDigit(text[start]))
        {
            return Number(text, start, gap);
        }

        return Characters.LetterLength(text, start) > 0 ? Word(text, start, gap) : Mark(text, start, gap);
    }

    private static Piece Number(ReadOnlySpan<char> text, int start, Gap gap)
    {
        var (at, hash) = (start, 1u);
        for (; at < text.Length && Characters.IsDigit(text[at]); at++)
        {
            hash = Hash.Mix(hash, text[at]);
        }

        return new Piece(start, at, hash, Shape(PieceKind.Number, at - start), PieceKind.Number, gap);
    }

    private static Piece Word(ReadOnlySpan<char> text, int start, Gap gap)
    {
        var (at, hash, capitals, count) = (start, 2u, 0, 0);
        var first = false;
        while (Characters.LetterLength(text, at) is > 0 and var length)
        {
            for (var i = 0; i < length; i++, at++)
            {
                var c = text[at];
                if (char.IsUpper(c))
                {
                    capitals++;
                    first |= count == 0;
                    c = char.ToLowerInvariant(c);
                }

                hash = Hash.Mix(hash, c);
                count++;
            }
        }

        var kind = capitals == 0 ? PieceKind.Lower
            : capitals == count ? count == 1 ? PieceKind.Initial : PieceKind.Capitals
            : first && capitals == 1 ? PieceKind.Capital
            : PieceKind.Mixed;
        return new Piece(start, at, hash, Shape(kind, count), kind, gap);
    }

    private static Piece Mark(ReadOnlySpan<char> text, int start, Gap gap)
    {
        var c = text[start];
        var at = start + 1;
        if (char.IsHighSurrogate(c) && at < text.Length && char.IsLowSurrogate(text[at]))
        {
            at++;
        }
        else if (c is '.' or '!' or '?' or '…' or '=' or '_' or '*' or '~' or '#' || Characters.IsDash(c))
        {
            while (at < text.Length && text[at] == c)
            {
                at++;
            }
        }

        // Accents, and what makes a picture of another, belong to the mark before them.
        while (at < text.Length && Characters.IsMark(text[at]) && !Characters.IsSpace(text[at]))
        {
            at++;
        }

        // Two and three are told apart, more are alike.
        var hash = Hash.Mix(Hash.Mix(3, c), (uint)Math.Min(at - start, 4));
        return new Piece(start, at, hash, hash, PieceKind.Mark, gap);
    }

    private static uint Shape(PieceKind kind, int length) => Hash.Mix((uint)kind, (uint)Math.Min(length, LongestTellingLength));
}

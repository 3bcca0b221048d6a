namespace Variorum.Language.Segmentation;

/// <summary>Joins the pieces that no space divides into tokens: at each seam it asks whether to join.</summary>
internal static class TokenJoiner
{
    private const int MostFeatures = 40;
    private const uint Edge = 7;

    /// <summary>Adds the tokens that pieces make.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The pieces.</param>
    /// <param name="tokens">Where the tokens go.</param>
    /// <param name="decision">What answers.</param>
    public static void Join<TDecision>(string text, List<Piece> pieces, List<Piece> tokens, ref TDecision decision)
        where TDecision : struct, IDecision, allows ref struct
    {
        var features = new FeatureList(stackalloc uint[MostFeatures]);
        for (int first = 0, end; first < pieces.Count; first = end)
        {
            end = first + 1;
            while (end < pieces.Count && pieces[end].Gap == Gap.None)
            {
                end++;
            }

            if (end == first + 1)
            {
                tokens.Add(pieces[first]);
                continue;
            }

            var chunk = Chunk.Of(text, pieces, first, end);
            var token = pieces[first];
            for (var i = first + 1; i < end; i++)
            {
                if (IsTitle(text, token, pieces[i]))
                {
                    token = Joined(text, token, pieces[i]);
                    continue;
                }

                features.Clear();
                Describe(ref features, text, pieces, chunk, token, i);
                if (decision.Decide(features.Features, pieces[i].Start))
                {
                    token = Joined(text, token, pieces[i]);
                }
                else
                {
                    tokens.Add(token);
                    token = pieces[i];
                }
            }

            tokens.Add(token);
        }
    }

    private static Piece Joined(string text, Piece token, Piece next)
    {
        var mark = text[next.Start];
        var kind = token.Kind == PieceKind.Address || mark == '@' || (mark == '/' && token.Kind == PieceKind.Mark) ? PieceKind.Address
            : mark == '.' && token.Kind is not (PieceKind.Number or PieceKind.Mark) ? PieceKind.Pointed
            : token.Kind == PieceKind.Pointed && next.Kind != PieceKind.Mark ? PieceKind.Mixed
            : token.Kind;
        return token with { End = next.End, Letters = Hash.Mix(token.Letters, next.Letters), Shape = Hash.Mix(token.Shape, next.Shape), Kind = kind };
    }

    // The seam before piece i, when the pieces of the token before it are joined already.
    private static void Describe(ref FeatureList features, string text, List<Piece> pieces, in Chunk chunk, in Piece token, int i)
    {
        var left = pieces[i - 1];
        var right = pieces[i];
        var last = i + 1 == chunk.End;
        var (beforeLetters, beforeShape) = i - 2 >= chunk.First ? (pieces[i - 2].Letters, pieces[i - 2].Shape) : (Edge, Edge);
        var (afterLetters, afterShape) = last ? (Edge, Edge) : (pieces[i + 1].Letters, pieces[i + 1].Shape);
        var (furtherLetters, furtherShape) = i + 2 >= chunk.End ? (Edge, Edge) : (pieces[i + 2].Letters, pieces[i + 2].Shape);
        var next = chunk.End < pieces.Count ? Hash.Mix((uint)pieces[chunk.End].Kind, (uint)pieces[chunk.End].Gap) : Edge;
        var whole = token.Start == left.Start ? 1u : 0u;
        var place = (whole << 2) | (last ? 2u : 0u) | (i == chunk.First + 1 ? 1u : 0u);

        features.Add(place);
        features.Add(left.Shape, right.Shape, place);
        features.Add(left.Letters);
        features.Add(right.Letters);
        features.Add(left.Letters, right.Letters);
        features.Add(left.Shape, right.Letters);
        features.Add(left.Letters, right.Shape);
        features.Add(beforeShape, left.Shape, right.Shape);
        features.Add(beforeLetters, left.Letters, right.Shape);
        features.Add(beforeShape, left.Letters, right.Letters);
        features.Add(beforeLetters, left.Letters, right.Letters);
        features.Add(left.Shape, right.Shape, afterShape);
        features.Add(left.Letters, right.Letters, afterLetters);
        features.Add(left.Shape, right.Letters, afterLetters);
        features.Add(left.Letters, right.Letters, afterShape);
        features.Add(beforeShape, left.Shape, right.Letters, afterShape);
        features.Add(beforeLetters, left.Shape, right.Letters, afterShape);
        features.Add(left.Shape, right.Shape, afterShape, furtherShape);
        features.Add(right.Letters, afterLetters, furtherLetters);
        features.Add(token.Letters, right.Letters);
        features.Add(token.Letters, right.Letters, afterShape);
        features.Add(token.Letters, right.Letters, next);
        features.Add(token.Shape, right.Letters, afterShape);
        features.Add(token.Shape, right.Letters, next);
        features.Add((uint)token.Kind, right.Letters, chunk.Traits);
        features.Add(left.Letters, right.Shape, chunk.Traits);
        features.Add(chunk.Traits, place);
        features.Add(right.Letters, place, next);
        features.Add(right.Letters, (uint)left.Kind, place, chunk.Opened);
        features.Add(chunk.Letters, (uint)(i - chunk.First));
        features.Add(chunk.Shape, (uint)(i - chunk.First));
        features.Add(right.Letters, next, Ending(text, token, right));
    }

    private static bool IsTitle(string text, in Piece token, in Piece next) =>
        token.Kind is PieceKind.Capital && Ending(text, token, next) == 1 + (uint)AbbreviationEnding.Never;

    // What the table of abbreviations says of the token with the point that follows.
    private static uint Ending(string text, in Piece token, in Piece right) =>
        text[right.Start] == '.' && Abbreviations.TryGetEnding(text.AsSpan(token.Start, right.Start + 1 - token.Start), out var ending) ? 1 + (uint)ending : 0;
}

namespace Variorum.Language.Segmentation;

/// <summary>A stretch of text that is looked at as one: a run of letters, of digits or of one mark before the joining; a token after it.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">One past its end.</param>
/// <param name="Letters">A hash of its letters, in lower case.</param>
/// <param name="Shape">A hash of its case, its length where that tells something, and its marks.</param>
/// <param name="Kind">What it is, roughly.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct Piece(int Start, int End, uint Letters, uint Shape, PieceKind Kind, Gap Gap)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

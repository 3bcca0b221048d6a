using Variorum.Model;

namespace Variorum.Meaning.Numerals;

/// <summary>The smallest thing that the grammars of times and figures read: finer than a token, so "mid-2019", "$5m" and "8-month-old" need no rule each.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">One past its end.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Spaced">Whether white space (or the start of the sentence) stands before it.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind, bool Spaced)
{
    public Span Span => new(Start, End);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

namespace Variorum.Model;

/// <summary>A token: a range of the clean text and what it is made of.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">One past its end.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="SpaceBefore">Whether white space (or the start of the text) stands before it.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, bool SpaceBefore)
{
    /// <summary>The range as a span.</summary>
    public Span Span => new(Start, End);

    /// <summary>The words of the token in <paramref name="text"/>, without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

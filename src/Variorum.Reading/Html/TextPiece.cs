namespace Variorum.Reading.Html;

/// <summary>A stretch of the source that a text node came from.</summary>
/// <param name="Start">Where it starts in the source.</param>
/// <param name="End">One past its end.</param>
/// <param name="Length">Its length without white space at its ends.</param>
internal readonly record struct TextPiece(int Start, int End, int Length);

using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Words between a pair of quotation marks, in one block. What lies inside it, other quotations too, is part of it.</summary>
/// <param name="Start">Where its opening mark stands.</param>
/// <param name="Inner">The words, without the marks and the space next to them.</param>
/// <param name="End">One past its closing mark, or the end of the block where the mark stays open.</param>
/// <param name="Continues">Whether it goes on with the quotation before it, which a paragraph break left open.</param>
internal readonly record struct Quotation(int Start, Span Inner, int End, bool Continues);

namespace Variorum.Model;

/// <summary>Text that two accounts share. A line of <c>reuse.jsonl</c>.</summary>
/// <param name="From">The account that has it first, as far as is known.</param>
/// <param name="To">The account that has it later.</param>
/// <param name="Kind">How the text is shared.</param>
/// <param name="Share">The share of the shorter text that stands in the longer one, from 0 to 1, three decimals.</param>
/// <param name="DirectionBasis">How the direction is known; <see cref="Basis.Unknown"/> when the order of ids alone decides.</param>
public sealed record Reuse(ReusePassage From, ReusePassage To, ReuseKind Kind, decimal Share, Basis DirectionBasis);

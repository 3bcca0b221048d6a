namespace Variorum.Collation;

/// <summary>Text that two tellings share, before its direction is known.</summary>
/// <param name="First">The telling of the lesser id.</param>
/// <param name="Second">The other one.</param>
/// <param name="InFirst">Where it stands in the first.</param>
/// <param name="InSecond">Where it stands in the second.</param>
/// <param name="Kind">How it is shared.</param>
/// <param name="Share">The share of the shorter text that stands in the longer one.</param>
internal sealed record SharedText(int First, int Second, Span InFirst, Span InSecond, ReuseKind Kind, decimal Share);

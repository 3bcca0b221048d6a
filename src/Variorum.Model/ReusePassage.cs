namespace Variorum.Model;

/// <summary>A stretch of an account that takes part in a reuse.</summary>
/// <param name="Account">The account.</param>
/// <param name="Start">Where it starts in the clean text.</param>
/// <param name="End">One past its end.</param>
public sealed record ReusePassage(string Account, int Start, int End);

namespace Variorum.Model;

/// <summary>The labels that an account uses. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Labels">The labels in order of their place.</param>
public sealed record Wordings(ImmutableArray<WordingFinding> Labels);

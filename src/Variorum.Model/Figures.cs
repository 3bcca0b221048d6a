namespace Variorum.Model;

/// <summary>The figures in an account. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Found">The figures in order of their number.</param>
public sealed record Figures(ImmutableArray<FigureFinding> Found);

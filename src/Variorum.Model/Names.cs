namespace Variorum.Model;

/// <summary>The names in an account, in order, not overlapping. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Mentions">The names in order of their start.</param>
public sealed record Names(ImmutableArray<Mention> Mentions);

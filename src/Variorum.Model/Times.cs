namespace Variorum.Model;

/// <summary>The time expressions of an account, in order, not overlapping. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Timexes">The expressions in order of their start.</param>
public sealed record Times(ImmutableArray<Timex> Timexes);

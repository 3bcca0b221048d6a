namespace Variorum.Model;

/// <summary>What an account places at each of its times: what dating an account by its own words and by those of others rests on. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Told">In the order of the times; a time whose sentence has no tree is left out.</param>
public sealed record ToldTimes(ImmutableArray<ToldTime> Told);

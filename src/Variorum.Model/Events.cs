namespace Variorum.Model;

/// <summary>What an account tells of who did what to whom. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Found">The events in order of their trigger.</param>
public sealed record Events(ImmutableArray<EventFinding> Found);

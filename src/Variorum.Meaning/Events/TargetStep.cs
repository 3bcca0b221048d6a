namespace Variorum.Meaning.Events;

/// <summary>One place where a rule looks for those to whom an event is done.</summary>
/// <param name="Place">The place.</param>
/// <param name="Preposition">The preposition of an oblique; empty for other places.</param>
internal readonly record struct TargetStep(TargetPlace Place, string Preposition);

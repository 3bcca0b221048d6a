namespace Variorum.Model;

/// <summary>What an account is about. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Found">The contexts, those of most sentences first.</param>
public sealed record Contexts(ImmutableArray<ContextFinding> Found);

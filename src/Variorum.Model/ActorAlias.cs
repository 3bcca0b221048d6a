namespace Variorum.Model;

/// <summary>A form an actor is named by.</summary>
/// <param name="Text">The words.</param>
/// <param name="Count">How often they stand for the actor.</param>
public sealed record ActorAlias(string Text, int Count);

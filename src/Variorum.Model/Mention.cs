namespace Variorum.Model;

/// <summary>A span that names an actor or place.</summary>
/// <param name="Span">The name, without the title before it.</param>
/// <param name="Type">What it names.</param>
/// <param name="Title">The title or role right before the name ("Lt. Gen.", "Prime Minister"); null when there is none.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record Mention(Span Span, NameType Type, Span? Title, string Rule);

namespace Variorum.Model;

/// <summary>What was said.</summary>
/// <param name="Text">The words of the spans, joined by a space where there are several.</param>
/// <param name="Spans">Where they stand in the clean text.</param>
public sealed record StatementContent(string Text, ImmutableArray<Span> Spans);

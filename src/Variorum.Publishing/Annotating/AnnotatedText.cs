namespace Variorum.Publishing.Annotating;

/// <summary>A clean text and how its places count in code points.</summary>
internal sealed record AnnotatedText(string Text, CodePoints CodePoints);

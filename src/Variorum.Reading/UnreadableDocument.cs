namespace Variorum.Reading;

/// <summary>A document that could not be read.</summary>
/// <param name="Why">Its name, and a sentence that says why and what to do.</param>
public sealed record UnreadableDocument(NotRead Why) : ReadOutcome;

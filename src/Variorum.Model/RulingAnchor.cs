namespace Variorum.Model;

/// <summary>Words that a ruling is about. Words and not ids, because ids hang on what a later version finds.</summary>
/// <param name="Document">The SHA-256 of the document that holds them.</param>
/// <param name="Quote">The exact words in the clean text of one of its accounts.</param>
/// <param name="Prefix">The characters right before them, which decide where the words stand more than once.</param>
/// <param name="Suffix">The characters right behind them.</param>
public sealed record RulingAnchor(string Document, string Quote, string? Prefix = null, string? Suffix = null);

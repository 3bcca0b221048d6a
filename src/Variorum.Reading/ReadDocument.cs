namespace Variorum.Reading;

/// <summary>A document that was read.</summary>
/// <param name="Document">The document.</param>
/// <param name="Source">Its decoded source, which source ranges count in: the file's text without a byte order mark, or the text of a JSON line.</param>
/// <param name="Accounts">The tellings in it: the whole first, then those it holds.</param>
public sealed record ReadDocument(Document Document, string Source, ImmutableArray<AccountText> Accounts) : ReadOutcome;

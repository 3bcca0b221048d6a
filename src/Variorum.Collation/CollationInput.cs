namespace Variorum.Collation;

/// <summary>A document and the analyses of its accounts: what <see cref="Collator"/> makes a record from.</summary>
/// <param name="Document">The document.</param>
/// <param name="Accounts">
/// Its accounts. One that is analysed carries the layers <see cref="Names"/>, <see cref="Times"/>, <see cref="ToldTimes"/>, <see cref="Statements"/>,
/// <see cref="Figures"/>, <see cref="Ledger"/> and <see cref="Fingerprint"/>; one that is not carries its text alone.
/// </param>
public sealed record CollationInput(Document Document, ImmutableArray<Analysis> Accounts);

namespace Variorum.Model;

/// <summary>What an account tells of demands, promises, threats, offers, refusals and agreements. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Found">The entries in order of their first evidence.</param>
public sealed record Ledger(ImmutableArray<LedgerFinding> Found);

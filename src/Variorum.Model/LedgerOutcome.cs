namespace Variorum.Model;

/// <summary>What became of an entry, as the account's own words tell it: "kept its promise".</summary>
/// <param name="Step">What became of it.</param>
/// <param name="Evidence">The words.</param>
public readonly record struct LedgerOutcome(LedgerStep Step, Span Evidence);

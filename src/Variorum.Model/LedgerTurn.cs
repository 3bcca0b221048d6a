namespace Variorum.Model;

/// <summary>One step in the history of a <see cref="LedgerEntry"/>, according to an account.</summary>
/// <param name="Step">What happened.</param>
/// <param name="Time">When.</param>
/// <param name="Holder">By whose word; null for what is computed.</param>
/// <param name="Evidence">The words; empty for what is computed.</param>
public sealed record LedgerTurn(LedgerStep Step, Interval Time, Party? Holder, ImmutableArray<Evidence> Evidence);

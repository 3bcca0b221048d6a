namespace Variorum.Model;

/// <summary>One side of a <see cref="Disagreement"/>.</summary>
/// <param name="Value">The value as the accounts word it.</param>
/// <param name="Holders">Who holds it, in order of name.</param>
/// <param name="Accounts">The accounts that tell it, in order.</param>
/// <param name="IndependentAccounts">How many of them are left once copies are collapsed.</param>
/// <param name="Evidence">The words, one evidence for each telling.</param>
public sealed record Variant(
    string Value,
    ImmutableArray<Party> Holders,
    ImmutableArray<string> Accounts,
    int IndependentAccounts,
    ImmutableArray<Evidence> Evidence);

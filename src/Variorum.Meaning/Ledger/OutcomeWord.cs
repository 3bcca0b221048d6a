using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>A line of <c>ledger-outcomes.tsv</c>: a verb that says what became of an entry.</summary>
/// <param name="Preposition">The preposition before the noun of the entry; empty where that is the verb's object.</param>
/// <param name="IsMakers">Whether the subject of the verb made the entry, rather than was asked by it.</param>
/// <param name="Step">What became of it.</param>
internal readonly record struct OutcomeWord(string Preposition, bool IsMakers, LedgerStep Step)
{
    public static OutcomeWord Of(ImmutableArray<string> row) => new(row[1] is "-" ? "" : row[1], row[2] is "maker", Enum.Parse<LedgerStep>(row[3], ignoreCase: true));
}

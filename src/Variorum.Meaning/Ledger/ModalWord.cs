using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>What an auxiliary does in somebody's words: a line of <c>ledger-modals.tsv</c>.</summary>
/// <param name="Use">What it does.</param>
/// <param name="Strength">How strong the demand is.</param>
internal sealed record ModalWord(ModalUse Use, LedgerStrength? Strength)
{
    public static ModalWord Of(ImmutableArray<string> row) => new(
        Enum.Parse<ModalUse>(row[1], ignoreCase: true),
        ResourceTable.Cell(row, 2) is { Length: > 0 } strength ? Enum.Parse<LedgerStrength>(strength, ignoreCase: true) : null);
}

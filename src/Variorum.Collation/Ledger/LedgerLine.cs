namespace Variorum.Collation;

/// <summary>An entry of the ledger as one account tells it, with its parties and times resolved.</summary>
internal sealed record LedgerLine
{
    public required int Account { get; init; }

    /// <summary>Its place among the account's findings, and that of the finding it answers.</summary>
    public required int Place { get; init; }

    public required int? Answers { get; init; }

    public required LedgerKind Kind { get; init; }

    public required ImmutableArray<Party> By { get; init; }

    public required ImmutableArray<Party> Of { get; init; }

    public required string Action { get; init; }

    public required string ActionHead { get; init; }

    public required string? Condition { get; init; }

    public required Interval? Deadline { get; init; }

    public required string? PlaceName { get; init; }

    public required LedgerStrength? Strength { get; init; }

    public required Interval Made { get; init; }

    /// <summary>By whose word it is.</summary>
    public required Party Holder { get; init; }

    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>What became of it by the account's own words; null where it does not say.</summary>
    public LedgerTurn? Outcome { get; init; }
}

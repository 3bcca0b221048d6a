namespace Variorum.Model;

/// <summary>A demand, promise, threat, offer, refusal or agreement, and what became of it. A line of <c>ledger.jsonl</c>.</summary>
public sealed record LedgerEntry
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required LedgerKind Kind { get; init; }

    /// <summary>Who makes it.</summary>
    public required ImmutableArray<Party> By { get; init; }

    /// <summary>Of whom, or to whom; empty where no account says.</summary>
    public required ImmutableArray<Party> Of { get; init; }

    /// <summary>What is to be done or left, in the words of the first account.</summary>
    public required string Action { get; init; }

    /// <summary>The condition; null where there is none.</summary>
    public string? Condition { get; init; }

    /// <summary>By when it is to be done; null where no account says.</summary>
    public Interval? Deadline { get; init; }

    /// <summary>Where; null where no account says.</summary>
    public string? Place { get; init; }

    /// <summary>How strongly; null where the words do not say.</summary>
    public LedgerStrength? Strength { get; init; }

    /// <summary>When it was made.</summary>
    public required Interval Made { get; init; }

    /// <summary>The id of the entry it answers; null where it answers none.</summary>
    public string? AnswersTo { get; init; }

    /// <summary>What became of it, in order of time.</summary>
    public required ImmutableArray<LedgerTurn> History { get; init; }

    /// <summary>The last step of its history that says what became of it.</summary>
    public required LedgerStep Status { get; init; }

    /// <summary>The accounts that tell it, in order.</summary>
    public required ImmutableArray<string> Accounts { get; init; }

    /// <summary>How many of them are left once copies are collapsed.</summary>
    public required int IndependentAccounts { get; init; }

    /// <summary>The words: clause, by, of, action, condition, deadline.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }
}

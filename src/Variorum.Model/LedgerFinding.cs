namespace Variorum.Model;

/// <summary>A demand, promise, threat, offer, refusal or agreement as one account words it, before actors and times are resolved.</summary>
public sealed record LedgerFinding
{
    /// <summary>What it is.</summary>
    public required LedgerKind Kind { get; init; }

    /// <summary>Who makes it, in the order of the words; empty where the account does not say.</summary>
    public required ImmutableArray<ActorFinding> By { get; init; }

    /// <summary>Of whom, or to whom; empty where the account does not say.</summary>
    public required ImmutableArray<ActorFinding> Of { get; init; }

    /// <summary>The words that say what is to be done or left.</summary>
    public required Span Action { get; init; }

    /// <summary>The dictionary form of the action's head ("withdraw", also for "withdrawal"), by which entries are compared.</summary>
    public required string ActionHead { get; init; }

    /// <summary>The words of the condition ("until it is paid"); null where there is none.</summary>
    public Span? Condition { get; init; }

    /// <summary>Index in <see cref="Times.Timexes"/> of the deadline; null where the clause names none.</summary>
    public int? Deadline { get; init; }

    /// <summary>The words that say where; null where the clause does not.</summary>
    public Span? Place { get; init; }

    /// <summary>How strongly; null where the words do not say.</summary>
    public LedgerStrength? Strength { get; init; }

    /// <summary>Index in <see cref="Times.Timexes"/> of when it was made; null where the clause does not say.</summary>
    public int? Made { get; init; }

    /// <summary>Index in <see cref="Ledger.Found"/> of the entry it answers; null where it answers none.</summary>
    public int? Answers { get; init; }

    /// <summary>What became of it, where the account tells it in the same words; null where it does not.</summary>
    public LedgerOutcome? Outcome { get; init; }

    /// <summary>Index in <see cref="Statements.Said"/> of the innermost statement by whose word it is, where that is not the maker's own; null for the account's own.</summary>
    public int? Holder { get; init; }

    /// <summary>The clauses that show it, one for each sentence that tells it; the first is the fullest. At least one.</summary>
    public required ImmutableArray<Span> Evidence { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
}

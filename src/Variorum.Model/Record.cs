namespace Variorum.Model;

/// <summary>What <c>collate</c> gives: every derived line of the record, each list in the order of its export.</summary>
public sealed record Record
{
    /// <summary>The documents, by id.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>The accounts, by id.</summary>
    public required ImmutableArray<Account> Accounts { get; init; }

    /// <summary>The actors, by id.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>The statements, by account and start.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>The figures, by account and start.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>The citations, by account and start.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>The reuses, by their passages.</summary>
    public ImmutableArray<Reuse> Reuse { get; init; } = [];

    /// <summary>The tellings of events, by account and start.</summary>
    public ImmutableArray<EventMention> EventMentions { get; init; } = [];

    /// <summary>The events, by id.</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>The ledger, by id.</summary>
    public ImmutableArray<LedgerEntry> Ledger { get; init; } = [];

    /// <summary>The wordings, by referent.</summary>
    public ImmutableArray<Wording> Wording { get; init; } = [];

    /// <summary>The timeline, by time.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>The disagreements, by id.</summary>
    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    /// <summary>The ids that merges replaced, by the old id.</summary>
    public ImmutableArray<Alias> Aliases { get; init; } = [];

    /// <summary>The rulings and what became of them, by id.</summary>
    public ImmutableArray<RulingOutcome> Rulings { get; init; } = [];

    /// <summary>The documents that were taken out, by SHA-256.</summary>
    public ImmutableArray<Purge> Purges { get; init; } = [];
}

using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>An entry as one sentence tells it.</summary>
internal sealed record Draft
{
    public required LedgerKind Kind { get; init; }

    public required LedgerStrength? Strength { get; init; }

    public required string Rule { get; init; }

    /// <summary>The word that makes it one.</summary>
    public required int Word { get; init; }

    /// <summary>The head of what is to be done.</summary>
    public required int Action { get; init; }

    /// <summary>A word that ends the action where it does not hang on its head; -1 when none does.</summary>
    public int Rest { get; init; } = -1;

    /// <summary>What is to act where it does not hang on the action ("called for the council to resign"); -1 when it does.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>Whether it is an agreement that is there, whose parties may go unsaid.</summary>
    public bool IsPact { get; init; }

    /// <summary>Whether it says nothing unless somebody is named who is to act: "they must leave".</summary>
    public bool NamesWhom { get; init; }

    /// <summary>The verb that says what became of it, and what it says; null where none does.</summary>
    public (int Verb, OutcomeWord Word)? Outcome { get; init; }

    /// <summary>Who makes it.</summary>
    public required ImmutableArray<DraftParty> By { get; init; }

    /// <summary>Of whom, or to whom.</summary>
    public required ImmutableArray<DraftParty> Of { get; init; }

    /// <summary>The innermost statement that holds the words; -1 where the account itself tells it.</summary>
    public required int Statement { get; init; }
}

using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>A row of <c>resources/meaning/events-rules.tsv</c>.</summary>
internal sealed record EventRule
{
    /// <summary>The rule id that lands in the record: "events.condemn".</summary>
    public required string Id { get; init; }

    /// <summary>Groups of conditions, of which one must hold; none when the row has no conditions.</summary>
    public required ImmutableArray<ImmutableArray<EventCondition>> When { get; init; }

    /// <summary>Groups of conditions, of which one must hold where a record is to hold the event too; none when it always may.</summary>
    public required ImmutableArray<ImmutableArray<EventCondition>> Plain { get; init; }

    /// <summary>Whether the words are of so many senses that no record holds the event.</summary>
    public required bool IsNeverPlain { get; init; }

    /// <summary>The type; null where a commitment decides, or where the row says that there is no event.</summary>
    public required EventType? Type { get; init; }

    /// <summary>Whether the type hangs on what the predicate is about.</summary>
    public required Commitment Commitment { get; init; }

    /// <summary>Whether who acts stands in the place of the target, and the subject is whom it is done to.</summary>
    public required bool IsReversed { get; init; }

    /// <summary>PLOVER's mode; null where none.</summary>
    public required string? Mode { get; init; }

    /// <summary>The CAMEO code; null where none.</summary>
    public required string? Cameo { get; init; }

    /// <summary>Where to look for targets, in this order.</summary>
    public required ImmutableArray<TargetStep> Targets { get; init; }

    /// <summary>Whether this row only shuts out later ones.</summary>
    public bool IsNone => Type is null && Commitment == Commitment.None;

    /// <summary>Whether it may fit a bare noun for an action.</summary>
    public required bool NamesNouns { get; init; }

    /// <summary>Whether it may fit a property.</summary>
    public required bool NamesProperties { get; init; }
}

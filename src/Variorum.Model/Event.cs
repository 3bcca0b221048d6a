namespace Variorum.Model;

/// <summary>What several <see cref="EventMention"/>s speak of. A line of <c>events.jsonl</c>; its evidence is that of its mentions.</summary>
public sealed record Event
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER's mode of the type; null where the mentions have none.</summary>
    public string? Mode { get; init; }

    /// <summary>The CAMEO code; null where none fits.</summary>
    public string? Cameo { get; init; }

    /// <summary>Who did it.</summary>
    public required ImmutableArray<Participant> Sources { get; init; }

    /// <summary>To whom.</summary>
    public required ImmutableArray<Participant> Targets { get; init; }

    /// <summary>Where, in the words of the first mention that says so.</summary>
    public string? Place { get; init; }

    /// <summary>When.</summary>
    public required Interval Time { get; init; }

    /// <summary>How real it is.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>What a reader would call it, made from its parts.</summary>
    public required string Label { get; init; }

    /// <summary>The ids of its mentions, in order.</summary>
    public required ImmutableArray<string> Mentions { get; init; }

    /// <summary>The accounts that tell it, in order.</summary>
    public required ImmutableArray<string> Accounts { get; init; }

    /// <summary>How many of them are left once copies are collapsed.</summary>
    public required int IndependentAccounts { get; init; }
}

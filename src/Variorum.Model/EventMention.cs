namespace Variorum.Model;

/// <summary>An event as one account tells it. A line of <c>event_mentions.jsonl</c>.</summary>
public sealed record EventMention
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The account that tells it.</summary>
    public required string Account { get; init; }

    /// <summary>The id of the <see cref="Model.Event"/> it is a telling of.</summary>
    public required string Event { get; init; }

    /// <summary>The type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER's mode of the type; null where it has none or the words do not say.</summary>
    public string? Mode { get; init; }

    /// <summary>The CAMEO code; null where none fits.</summary>
    public string? Cameo { get; init; }

    /// <summary>Who did it, in the order of the words.</summary>
    public required ImmutableArray<Participant> Sources { get; init; }

    /// <summary>To whom, in the order of the words.</summary>
    public required ImmutableArray<Participant> Targets { get; init; }

    /// <summary>The words that say where; null where the account does not say.</summary>
    public string? Place { get; init; }

    /// <summary>When.</summary>
    public required Interval Time { get; init; }

    /// <summary>How real it is.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The word or words that tell it.</summary>
    public required string Trigger { get; init; }

    /// <summary>By whose word: the outlet in its own voice, or a speaker.</summary>
    public required Party Holder { get; init; }

    /// <summary>The words: clause, trigger, sources, targets, place.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }
}

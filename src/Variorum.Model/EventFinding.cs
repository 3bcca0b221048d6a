namespace Variorum.Model;

/// <summary>An event as one account words it, before actors and times are resolved.</summary>
public sealed record EventFinding
{
    /// <summary>The type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER's mode of the type ("withdraw", "aerial"); null where the type has none or the words do not say.</summary>
    public string? Mode { get; init; }

    /// <summary>The CAMEO code, two to four digits; null where none fits.</summary>
    public string? Cameo { get; init; }

    /// <summary>Who does it.</summary>
    public required ImmutableArray<ActorFinding> Sources { get; init; }

    /// <summary>To whom it is done.</summary>
    public required ImmutableArray<ActorFinding> Targets { get; init; }

    /// <summary>The words that say where; null where the clause does not.</summary>
    public Span? Place { get; init; }

    /// <summary>Index in <see cref="Times.Timexes"/> of when; null where the clause does not say.</summary>
    public int? Time { get; init; }

    /// <summary>How real it is.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The word or words that tell it.</summary>
    public required Span Trigger { get; init; }

    /// <summary>The clause or phrase that shows it.</summary>
    public required Span Evidence { get; init; }

    /// <summary>Index in <see cref="Statements.Said"/> of the innermost statement whose words tell it; null for the account's own voice.</summary>
    public int? Holder { get; init; }

    /// <summary>Whether it is told as the news of its account, so that the account's own day will do where no other is told: in the first sentences, in a main clause, not as what had gone before.</summary>
    public required bool IsNews { get; init; }

    /// <summary>Whether it is told so plainly (as one happening, by words of one sense, of people and bodies that are named) that a record may hold it.</summary>
    public required bool IsPlain { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
}

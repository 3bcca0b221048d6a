namespace Variorum.Model;

/// <summary>
/// A stretch of days, both ends included, with how it is known and why. An end that is null is open.
/// </summary>
/// <remarks>An interval is never narrower than its evidence: a doubtful date is a wide interval, not a precise guess.</remarks>
public sealed record Interval
{
    /// <summary>An interval of which nothing is known.</summary>
    public static Interval Unknown { get; } = new() { Basis = Basis.Unknown };

    /// <summary>The earliest day; null when open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public LocalDate? From { get; init; }

    /// <summary>The latest day; null when open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public LocalDate? To { get; init; }

    /// <summary>How the value is known.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The moment, where a clock time is known, with its offset from UTC.</summary>
    public OffsetDateTime? At { get; init; }

    /// <summary>Why, as sentences a reader understands; in the order of the reasoning.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>The words behind it, in the order of <see cref="Why"/>.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Whether it is one day.</summary>
    [JsonIgnore]
    public bool IsDay => From is { } from && from == To;

    /// <summary>Whether some day may lie in both; open ends reach everywhere.</summary>
    public bool Overlaps(Interval other) =>
        (From is not { } from || other.To is not { } otherTo || from <= otherTo)
        && (To is not { } to || other.From is not { } otherFrom || otherFrom <= to);
}

namespace Variorum.Model;

/// <summary>A time expression.</summary>
public sealed record Timex
{
    /// <summary>Its words.</summary>
    public required Span Span { get; init; }

    /// <summary>Its TIMEX3 type.</summary>
    public required TimexType Type { get; init; }

    /// <summary>The TIMEX3 value where it does not hang on the account's date ("P3D", "2021-07", "PRESENT_REF"); null where it does.</summary>
    public string? Value { get; init; }

    /// <summary>The TIMEX3 modifier (<c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c> …); null when there is none.</summary>
    public string? Mod { get; init; }

    /// <summary>The time it means, still symbolic; null for sets, vague references and durations, but for "two days after the talks" told of a date just before.</summary>
    public SymbolicTime? Time { get; init; }

    /// <summary>The index of the time expression that it counts from, always one before it; null unless <see cref="SymbolicTime.Anchor"/> is <see cref="TimeAnchor.Preceding"/>.</summary>
    public int? Reference { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }
}

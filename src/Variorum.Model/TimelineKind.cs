namespace Variorum.Model;

/// <summary>What a <see cref="TimelineEntry"/> tells of.</summary>
public enum TimelineKind
{
    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>Something that was said.</summary>
    Statement,

    /// <summary>A demand, promise, threat, offer, refusal or agreement.</summary>
    Ledger,

    /// <summary>A figure that was given.</summary>
    Figure,
}

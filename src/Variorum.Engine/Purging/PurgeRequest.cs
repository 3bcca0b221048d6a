using NodaTime;

namespace Variorum.Engine.Purging;

/// <summary>Which document to take out of a record for good, and who wants it so.</summary>
public sealed record PurgeRequest
{
    /// <summary>The record's file.</summary>
    public required string Record { get; init; }

    /// <summary>The document's SHA-256.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>How many threads work; at least 1.</summary>
    public required int Threads { get; init; }
}

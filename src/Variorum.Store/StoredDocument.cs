using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Store;

/// <summary>A document as it is handed to the record: what came in, where it was met, and what the stages found.</summary>
public sealed record StoredDocument
{
    /// <summary>The SHA-256 of <see cref="Bytes"/>, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The bytes as they came.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The reader that read it.</summary>
    public required string Reader { get; init; }

    /// <summary>The encoding the bytes were decoded with.</summary>
    public required string Encoding { get; init; }

    /// <summary>The address it was published under, where it says so.</summary>
    public string? Url { get; init; }

    /// <summary>When it was fetched (RFC 3339), where it says so.</summary>
    public string? Retrieved { get; init; }

    /// <summary>Where the bytes were met; at least one place.</summary>
    public required ImmutableArray<Sighting> Sightings { get; init; }

    /// <summary>What the stages found, one a stage.</summary>
    public ImmutableArray<StoredAnalysis> Analyses { get; init; } = [];

    /// <summary>The document's id.</summary>
    public string Id => Ids.Document(Sha256);
}

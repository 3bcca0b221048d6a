namespace Variorum.Model;

/// <summary>One input as it came. A line of <c>documents.jsonl</c>.</summary>
public sealed record Document
{
    /// <summary>The id, from the hash of the document's own bytes (<see cref="Ids.Document"/>).</summary>
    public required string Id { get; init; }

    /// <summary>The SHA-256 of the document's own bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Every name the bytes came under: the path as given, or a JSON line's id. Ordinal order, no repeats.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>The file that held the document as a part; null for a file of its own. The first in order where there were several.</summary>
    public Container? Container { get; init; }

    /// <summary>The reader that read it: <c>text</c>, <c>html</c>, <c>jsonl</c>.</summary>
    public required string Reader { get; init; }

    /// <summary>The number of bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The encoding the bytes were decoded with, as an IANA name in lower case.</summary>
    public required string Encoding { get; init; }

    /// <summary>The address it was published under, where it says so.</summary>
    public string? Url { get; init; }

    /// <summary>When it was fetched (RFC 3339), where it says so.</summary>
    public string? Retrieved { get; init; }
}

using Variorum.Model.Json;

namespace Variorum.Model;

/// <summary>A human's correction of a record: who, when, why, on which words. Kept in a file beside the record and applied on every build.</summary>
public sealed record Ruling
{
    /// <summary>What it does.</summary>
    public required RulingRule Rule { get; init; }

    /// <summary>The SHA-256 of the document that holds the words.</summary>
    public required string Document { get; init; }

    /// <summary>The exact words in the clean text of one of its accounts.</summary>
    public required string Quote { get; init; }

    /// <summary>The characters right before the words, which decide where they stand more than once.</summary>
    public string? Prefix { get; init; }

    /// <summary>The characters right behind the words.</summary>
    public string? Suffix { get; init; }

    /// <summary>What it rejects or sets; null for a merge or split.</summary>
    public RulingKind? Kind { get; init; }

    /// <summary>The value it sets.</summary>
    public string? Value { get; init; }

    /// <summary>The other words of a merge, or of shared text that is rejected.</summary>
    public RulingAnchor? With { get; init; }

    /// <summary>Who ruled.</summary>
    public required string By { get; init; }

    /// <summary>The day of the ruling.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>The words it is about.</summary>
    [JsonIgnore]
    public RulingAnchor Anchor => new(Document, Quote, Prefix, Suffix);

    /// <summary>The SHA-256 of its canonical JSON: what the root hash takes in.</summary>
    [JsonIgnore]
    public string Sha256 => Ids.Sha256(RecordJson.ToBytes(this));

    /// <summary>Its id, from its content.</summary>
    [JsonIgnore]
    public string Id => Ids.Ruling(Sha256);
}

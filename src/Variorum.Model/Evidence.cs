namespace Variorum.Model;

/// <summary>The exact words that support a line of the record, where they stand, and the rule that took them as support.</summary>
public sealed record Evidence
{
    /// <summary>The id of the document that holds the words.</summary>
    public required string Document { get; init; }

    /// <summary>Where the words stand.</summary>
    [JsonPropertyName("in")]
    public required EvidencePlace Place { get; init; }

    /// <summary>The account whose clean text holds the words; only for <see cref="EvidencePlace.Text"/>.</summary>
    public string? Account { get; init; }

    /// <summary>Start in the account's clean text, UTF-16 code units.</summary>
    public int? Start { get; init; }

    /// <summary>One past the end in the account's clean text.</summary>
    public int? End { get; init; }

    /// <summary>Start in the decoded source, UTF-16 code units; null where the words came in a metadata field.</summary>
    public int? SourceStart { get; init; }

    /// <summary>One past the end in the decoded source.</summary>
    public int? SourceEnd { get; init; }

    /// <summary>The metadata field, such as <c>json:date</c>.</summary>
    public string? Field { get; init; }

    /// <summary>The exact words; never empty.</summary>
    public required string Text { get; init; }

    /// <summary>Which key of the line the words support (<c>speaker</c>, <c>cue</c>, <c>value</c> …); null for the line as a whole.</summary>
    public string? For { get; init; }

    /// <summary>The id of the rule that took the words as support.</summary>
    public required string Rule { get; init; }
}

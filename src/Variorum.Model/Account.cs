namespace Variorum.Model;

/// <summary>One telling, as the record holds it. A line of <c>accounts.jsonl</c>.</summary>
public sealed record Account
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its document.</summary>
    public required string Document { get; init; }

    /// <summary>The account that holds this one as a quote block; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it; null when it does not say.</summary>
    public ImmutableArray<Party>? Byline { get; init; }

    /// <summary>Who publishes it; null when nothing says.</summary>
    public Party? Outlet { get; init; }

    /// <summary>ISO 639-1 code, or <c>und</c>.</summary>
    public required string Language { get; init; }

    /// <summary>False for what is kept and searchable only.</summary>
    public required bool Analysed { get; init; }

    /// <summary>When it was published.</summary>
    public required Interval Published { get; init; }

    /// <summary>When it was last changed, where it says so.</summary>
    public Interval? Modified { get; init; }

    /// <summary>The blocks of the clean text, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>What the clean text leaves out, in source order.</summary>
    public required ImmutableArray<Removal> Removed { get; init; }

    /// <summary>The length of the clean text in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>What it is about, by PLOVER's contexts: those of most sentences first; null where none stands out.</summary>
    public ImmutableArray<AccountContext>? Contexts { get; init; }

    /// <summary>The note on rights that a ruling gives its outlet.</summary>
    public string? Rights { get; init; }

    /// <summary>The clean text; only in exports made with it.</summary>
    public string? Text { get; init; }
}

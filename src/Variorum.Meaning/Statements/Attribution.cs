using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>A statement in the making: runs of words, whose ends later attributions of the passage may still move.</summary>
internal sealed class Attribution
{
    public TokenRun Speaker { get; set; }

    /// <summary>The words of the cue; empty where there is none.</summary>
    public TokenRun Cue { get; init; }

    public required string Rule { get; init; }

    /// <summary>The passage it stands in.</summary>
    public required TokenRun Passage { get; init; }

    public Stance? Stance { get; init; }

    /// <summary>Whether the cue is one that media use of what they publish.</summary>
    public bool IsReport { get; init; }

    /// <summary>The words around the cue that tell of the saying.</summary>
    public TokenRun Group { get; init; }

    public TokenRun Addressee { get; set; }

    /// <summary>Whether it tells of no words that a named speaker said.</summary>
    public bool IsStand { get; set; }

    /// <summary>A second cue of the same speaker, at which the content ends; -1 where there is none.</summary>
    public int GoesOnAt { get; set; } = -1;

    /// <summary>The runs of the content, in order.</summary>
    public List<TokenRun> Content { get; } = [];

    /// <summary>Whether it only tells through which medium other attributions of its passage came, and is no statement of its own.</summary>
    public bool IsChainOnly { get; set; }

    /// <summary>Whether it closes what stands before it: "…, X said".</summary>
    public bool ClosesContent => Content.Count > 0 && Content[0].End <= Cue.First;

    /// <summary>Media it came through, outermost first.</summary>
    public List<Medium> Via { get; } = [];
}

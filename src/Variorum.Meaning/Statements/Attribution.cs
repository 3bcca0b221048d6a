using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>A statement in the making: token runs, whose ends later attributions of the passage may still move.</summary>
internal sealed class Attribution
{
    public required TokenRun Speaker { get; set; }

    /// <summary>The tokens of the cue; empty where there is none.</summary>
    public required TokenRun Cue { get; init; }

    public required string Rule { get; set; }

    /// <summary>The passage it stands in.</summary>
    public required TokenRun Passage { get; init; }

    public Stance? Stance { get; init; }

    /// <summary>Whether the cue is one that media use of what they publish.</summary>
    public bool IsReport { get; init; }

    /// <summary>Where the words of the attribution itself start, to which the content of one before it reaches at most.</summary>
    public int Edge { get; init; }

    /// <summary>Whether it closes what stands before it ("…, X said"; "…, adding that") and is not nested in it ("X said that Y said …").</summary>
    public bool CutsBefore { get; init; }

    public TokenRun Addressee { get; set; }

    /// <summary>The runs of the content, in order.</summary>
    public List<TokenRun> Content { get; } = [];

    /// <summary>Whether the last run reaches to the end of the passage until something cuts it.</summary>
    public bool IsOpenEnded { get; set; }

    /// <summary>Whether the content counts only with words in quotation marks.</summary>
    public bool NeedsQuotation { get; set; }

    /// <summary>Whether it only tells through which medium other attributions of its passage came, and is no statement of its own.</summary>
    public bool IsChainOnly { get; set; }

    /// <summary>Media it came through, outermost first.</summary>
    public List<Medium> Via { get; } = [];
}

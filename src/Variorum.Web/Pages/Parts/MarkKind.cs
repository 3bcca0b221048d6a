namespace Variorum.Web.Pages.Parts;

/// <summary>What a stretch of a text is marked as.</summary>
public enum MarkKind
{
    /// <summary>What a statement reports.</summary>
    Content,

    /// <summary>Who a statement says it is by.</summary>
    Speaker,

    /// <summary>The words that show that something is reported.</summary>
    Cue,

    /// <summary>A quantity.</summary>
    Figure,

    /// <summary>Another outlet or agency named as the source.</summary>
    Citation,

    /// <summary>What tells an event.</summary>
    Event,

    /// <summary>What is demanded, promised, threatened, offered, refused or agreed.</summary>
    Action,

    /// <summary>Text that stands in another account too.</summary>
    Copy,

    /// <summary>A word that was searched for, or that only one of two texts has.</summary>
    Word,
}

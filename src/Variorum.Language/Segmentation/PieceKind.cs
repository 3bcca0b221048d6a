namespace Variorum.Language.Segmentation;

/// <summary>What a <see cref="Piece"/> is, roughly.</summary>
internal enum PieceKind
{
    /// <summary>A mark: what is neither letter nor digit.</summary>
    Mark,

    /// <summary>Lower-case letters, and letters without case.</summary>
    Lower,

    /// <summary>A capital, then lower case.</summary>
    Capital,

    /// <summary>One capital.</summary>
    Initial,

    /// <summary>Capitals.</summary>
    Capitals,

    /// <summary>Another mix of cases.</summary>
    Mixed,

    /// <summary>Digits first.</summary>
    Number,

    /// <summary>Letters and a point at the end: an abbreviation.</summary>
    Pointed,

    /// <summary>An address of the net or the mail.</summary>
    Address,
}

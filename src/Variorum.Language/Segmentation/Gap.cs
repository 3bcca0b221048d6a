namespace Variorum.Language.Segmentation;

/// <summary>What stands before a <see cref="Piece"/>.</summary>
internal enum Gap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>White space.</summary>
    Space,

    /// <summary>White space with a line break.</summary>
    Line,

    /// <summary>A blank line, or the start of the text or block.</summary>
    Paragraph,
}

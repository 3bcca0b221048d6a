namespace Variorum.Model;

/// <summary>What a stretch of an account's clean text is.</summary>
public enum BlockKind
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The line below the headline that sums the account up.</summary>
    Standfirst,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>Words of another text, set off as a block; with <see cref="Block.Child"/> where they are an account of their own.</summary>
    Quote,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Furniture of the page that the clean text keeps.</summary>
    Furniture,
}

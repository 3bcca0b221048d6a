namespace Variorum.Language.Punctuation;

/// <summary>Which of the words around it a mark hangs on.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "One a row of the model.")]
internal enum MarkHead : byte
{
    /// <summary>The highest word below the common head on the left; at an edge of the sentence the nearest word.</summary>
    Left,

    /// <summary>The same on the right.</summary>
    Right,

    /// <summary>The lowest head over both sides; at an edge of the sentence the root.</summary>
    Common,
}

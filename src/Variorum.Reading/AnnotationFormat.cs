namespace Variorum.Reading;

/// <summary>What the inputs of <c>annotate</c> hold.</summary>
public enum AnnotationFormat
{
    /// <summary>Told from the name and the first bytes of each.</summary>
    Auto,

    /// <summary>One text a file.</summary>
    Text,

    /// <summary>One page of HTML a file.</summary>
    Html,

    /// <summary>One object a line, with <c>text</c> or <c>html</c>.</summary>
    JsonLines,

    /// <summary>CoNLL-U: words and sentences that are given.</summary>
    Conllu,
}

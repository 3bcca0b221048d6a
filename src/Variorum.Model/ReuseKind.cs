namespace Variorum.Model;

/// <summary>How text that stands in two accounts came to stand there.</summary>
public enum ReuseKind
{
    /// <summary>The whole text is the same but for white space, case and punctuation.</summary>
    Copy,

    /// <summary>Most of the text is the same.</summary>
    NearCopy,

    /// <summary>Only words in quotation marks are shared: two accounts quote the same speaker. Not a copy.</summary>
    Quotation,
}

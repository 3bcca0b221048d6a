namespace Variorum.Model;

/// <summary>What became of a <see cref="Ruling"/>.</summary>
public enum OutcomeKind
{
    /// <summary>The record is as it rules.</summary>
    Applied,

    /// <summary>No account of the document holds its words.</summary>
    WordsNotFound,

    /// <summary>Its words stand in several places that mean different things.</summary>
    Ambiguous,

    /// <summary>The record does not hold its document.</summary>
    UnknownDocument,

    /// <summary>Its words are there, and nothing that it could change.</summary>
    NoEffect,

    /// <summary>A later ruling says otherwise.</summary>
    Contradicted,
}

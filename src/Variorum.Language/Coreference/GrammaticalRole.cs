namespace Variorum.Language.Coreference;

/// <summary>What a mention is in its clause, as far as it tells what the text speaks of.</summary>
internal enum GrammaticalRole
{
    /// <summary>Its subject, or the agent of a passive.</summary>
    Subject,

    /// <summary>Its object.</summary>
    Object,

    /// <summary>A phrase with a preposition.</summary>
    Oblique,

    /// <summary>The possessor of something.</summary>
    Possessor,

    /// <summary>Part of another phrase.</summary>
    Nested,

    /// <summary>Anything else: a predicate, an apposition, a fragment.</summary>
    Other,
}

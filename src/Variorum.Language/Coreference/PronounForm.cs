namespace Variorum.Language.Coreference;

/// <summary>Pronouns that look for their antecedents in the same way.</summary>
internal enum PronounForm
{
    /// <summary>One person: "he", "her".</summary>
    Person,

    /// <summary>One thing, body or place: "it", "its".</summary>
    Thing,

    /// <summary>Several: "they", "their".</summary>
    Several,

    /// <summary>What goes back to the subject: "himself".</summary>
    Reflexive,

    /// <summary>What is at hand: "this".</summary>
    Demonstrative,
}

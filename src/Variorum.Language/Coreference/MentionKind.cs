namespace Variorum.Language.Coreference;

/// <summary>How a phrase refers to an entity.</summary>
public enum MentionKind
{
    /// <summary>By a name ("Maria Quell", "the Harbour Council").</summary>
    Name,

    /// <summary>By a description ("the minister", "two boats").</summary>
    Nominal,

    /// <summary>By a pronoun, possessive and relative ones included ("she", "its", "who").</summary>
    Pronoun,
}

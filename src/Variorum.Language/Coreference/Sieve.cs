namespace Variorum.Language.Coreference;

/// <summary>The rule that joined a mention to an entity, the most precise first: a reader that wants fewer and surer links takes those up to one of them.</summary>
/// <remarks>
/// The order follows Raghunathan et al., "A multi-pass sieve for coreference resolution" (EMNLP 2010), and Lee et al., "Deterministic coreference resolution
/// based on entity-centric, precision-ranked rules" (Computational Linguistics 39, 2013).
/// </remarks>
public enum Sieve
{
    /// <summary>No rule: the mention represents its entity, to which others are joined.</summary>
    None,

    /// <summary>One name's words are another's: "Maria Quell … Maria Quell".</summary>
    ExactName,

    /// <summary>A relative pronoun and what its clause hangs on: "Quell, who".</summary>
    Relative,

    /// <summary>An apposition: "Quell, the mayor of Norvik,".</summary>
    Apposition,

    /// <summary>A name and the abbreviation of it: "Quell Boat Workers … QBW".</summary>
    Acronym,

    /// <summary>A person's name and a part of it: "Maria Quell … Ms. Quell".</summary>
    PartOfName,

    /// <summary>A predicate noun and its subject: "Quell is the mayor".</summary>
    Predicate,

    /// <summary>The first or second person inside somebody's words: "“I agree,” said Quell".</summary>
    Speaker,

    /// <summary>A description that repeats another word by word: "the fishing treaty … the fishing treaty".</summary>
    ExactDescription,

    /// <summary>A description by the title or role that an earlier mention gives: "Mayor Quell … the mayor".</summary>
    Role,

    /// <summary>A definite description with the head of an earlier one and no words that contradict it: "the boat with two masts … the boat".</summary>
    Head,

    /// <summary>A definite description by what kind of thing a name names: "Norvik … the city".</summary>
    KindOfName,

    /// <summary>A pronoun that speaks, and who spoke before: "Quell opposed it. … she said".</summary>
    SameSpeaker,

    /// <summary>A pronoun whose antecedent agrees with it and stands out.</summary>
    Pronoun,
}

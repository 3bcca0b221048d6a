namespace Variorum.Meaning.Statements;

/// <summary>What a token tells of the clause around it. Words that tell nothing are <see cref="Other"/>.</summary>
internal enum WordClass : byte
{
    Other,

    /// <summary>A capitalised word that is in no list: a name, or the first word of a sentence.</summary>
    Capitalised,

    Determiner,
    Possessive,
    Pronoun,
    Relative,
    Subordinator,
    Coordinator,
    Preposition,
    Auxiliary,
    Be,
    Modal,
    Negation,
    Adverb,
    Noun,
    Plural,

    /// <summary>"according".</summary>
    According,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A mark that ends a sentence.</summary>
    Stop,

    /// <summary>Any other mark that no noun phrase goes over: semicolon, dash, bracket, quotation mark.</summary>
    Mark,
}

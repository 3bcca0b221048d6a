namespace Variorum.Meaning.Statements;

/// <summary>What a word tells of the clause around it. Words that tell nothing are <see cref="Other"/>.</summary>
internal enum WordClass : byte
{
    Other,

    /// <summary>A capitalised word that is in no list: a name, or the first word of a sentence.</summary>
    Capitalised,

    Determiner,
    Possessive,
    Coordinator,
    Preposition,

    /// <summary>A modal verb.</summary>
    Modal,

    /// <summary>A word that makes a clause a condition or a question: "if".</summary>
    Condition,

    /// <summary>A word that sets a clause against another: "although".</summary>
    Contrast,

    Negation,

    /// <summary>A pronoun by which, outside of quotation marks, whoever writes speaks of himself or to the reader: "I".</summary>
    Author,

    /// <summary>What holds words: "letter".</summary>
    Document,

    /// <summary>A word before a title that makes it another: "vice".</summary>
    Lesser,

    /// <summary>A noun by which the outlet looks back on what was said: "a move that …".</summary>
    Gloss,

    /// <summary>A word that opens a clause about when or why something was said: "after".</summary>
    Circumstance,

    /// <summary>A verb that tells how an action goes: "continue".</summary>
    Phase,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A mark that ends a sentence.</summary>
    Stop,

    /// <summary>Any other mark that no noun phrase goes over: semicolon, dash, bracket, quotation mark.</summary>
    Mark,
}

namespace Variorum.Meaning.Clauses;

/// <summary>What a function word does to a clause, as <c>resources/meaning/clauses-words.tsv</c> lists them.</summary>
[Flags]
internal enum WordUse
{
    None = 0,

    /// <summary>An auxiliary of what lies ahead.</summary>
    Future = 1,

    /// <summary>An auxiliary of what ought to be.</summary>
    Obligation = 2,

    /// <summary>An auxiliary of what may be.</summary>
    Possibility = 4,

    /// <summary>Opens a condition.</summary>
    Condition = 8,

    /// <summary>Opens what is asked.</summary>
    Question = 16,

    /// <summary>Says that something is not so.</summary>
    Negation = 32,

    /// <summary>Opens an infinitive.</summary>
    Infinitive = 64,

    /// <summary>Introduces who acts.</summary>
    By = 128,

    /// <summary>Introduces what a noun is of.</summary>
    Of = 256,

    /// <summary>Introduces both of two who act.</summary>
    Between = 512,

    /// <summary>Introduces what did not happen ("prevented them from", "without").</summary>
    Without = 1024,

    /// <summary>Tells as unsure.</summary>
    Doubt = 2048,

    /// <summary>Introduces, before a gerund, what the object did ("accused them of stealing", "jailed them for stealing").</summary>
    Grounds = 4096,

    /// <summary>Opens what must come first ("until they pay").</summary>
    Until = 8192,

    /// <summary>Says where.</summary>
    Site = 16384,

    /// <summary>A verb that only says of an action that it took place ("clashes erupted").</summary>
    Occurrence = 32768,

    /// <summary>Opens the clause of what was so at the same time ("when").</summary>
    Meanwhile = 65536,

    /// <summary>Bounds a number from below or above ("more than a dozen").</summary>
    Bound = 131072,

    /// <summary>A verb that without an object, in a headline, tells what is done to its subject ("Mayor indicted again").</summary>
    Undergone = 262144,
}

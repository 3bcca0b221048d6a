namespace Variorum.Meaning.Statements;

/// <summary>How a clause tells of a cue.</summary>
internal enum Mood
{
    /// <summary>It tells of no saying: "would say", "to say", "if he says", "the said man", "did not say".</summary>
    None,

    /// <summary>It tells that something was said, thought or wanted.</summary>
    Told,

    /// <summary>It tells what something was done for: "he came to say that". Saying so is saying it; wanting so is not.</summary>
    Aimed,

    /// <summary>It tells that somebody does not hold something: "does not believe that".</summary>
    NotHeld,
}

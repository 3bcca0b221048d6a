namespace Variorum.Language.Coreference;

/// <summary>How a description is introduced, by the words before its head (<c>resources/language/determiners.tsv</c>).</summary>
internal enum Definiteness
{
    /// <summary>By nothing: "boats", "Quell".</summary>
    Bare,

    /// <summary>As known: "the boat".</summary>
    Definite,

    /// <summary>As at hand: "this boat".</summary>
    Demonstrative,

    /// <summary>As somebody's: "her boat", "Quell’s boat".</summary>
    Possessed,

    /// <summary>As new: "a boat", "some boats", "no boat".</summary>
    Indefinite,
}

namespace Variorum.Language.Coreference;

/// <summary>What a pronoun picks out.</summary>
internal enum PronounType
{
    /// <summary>The one who speaks.</summary>
    First,

    /// <summary>The one who is spoken to.</summary>
    Second,

    /// <summary>Someone or something spoken of.</summary>
    Third,

    /// <summary>What its own clause describes ("who").</summary>
    Relative,

    /// <summary>What is at hand, often a whole statement ("this").</summary>
    Demonstrative,

    /// <summary>Nobody in particular ("someone", "everyone"): it never has an antecedent.</summary>
    Indefinite,
}

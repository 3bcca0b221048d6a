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

/// <summary>Tells the forms apart by what a pronoun may stand for.</summary>
internal static class PronounForms
{
    public static PronounForm Of(Pronoun pronoun) =>
        pronoun.Type == PronounType.Demonstrative ? PronounForm.Demonstrative
        : pronoun.IsReflexive ? PronounForm.Reflexive
        : pronoun.Traits.Numbers == Numbers.Plural ? PronounForm.Several
        : (pronoun.Traits.Kinds & Kinds.Person) != 0 ? PronounForm.Person
        : PronounForm.Thing;
}

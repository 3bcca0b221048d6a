namespace Variorum.Language.Coreference;

/// <summary>Tells the forms apart by what a pronoun may stand for.</summary>
internal static class PronounForms
{
    public static PronounForm Of(Pronoun pronoun) =>
        pronoun.Type == PronounType.Demonstrative ? PronounForm.Demonstrative
        : pronoun.IsReflexive ? PronounForm.Reflexive
        : pronoun.Traits.Numbers == Numbers.Plural ? PronounForm.Several
        : (pronoun.Traits.Kinds & Kinds.Person) != Kinds.None ? PronounForm.Person
        : PronounForm.Thing;
}

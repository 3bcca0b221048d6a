namespace Variorum.Meaning.Clauses;

/// <summary>A noun for an action, and who those are that hang on it.</summary>
/// <param name="Lemma">The verb it belongs to, else the noun itself.</param>
/// <param name="Of">Who stands after "of".</param>
/// <param name="Possessor">Who stands before it as its possessor.</param>
/// <param name="Modifier">Who stands right before it ("Norland withdrawal", "prisoner release").</param>
internal sealed record ActionNoun(string Lemma, ArgumentRole Of, ArgumentRole Possessor, ArgumentRole Modifier);

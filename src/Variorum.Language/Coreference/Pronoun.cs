namespace Variorum.Language.Coreference;

/// <summary>A pronoun of <c>resources/language/pronouns.tsv</c>.</summary>
/// <param name="Type">What it picks out.</param>
/// <param name="Traits">What its antecedent may be.</param>
/// <param name="IsReflexive">Whether it goes back to the subject of its own clause ("himself").</param>
internal sealed record Pronoun(PronounType Type, Traits Traits, bool IsReflexive);

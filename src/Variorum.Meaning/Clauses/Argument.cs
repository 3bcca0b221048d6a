using Variorum.Language.Syntax;

namespace Variorum.Meaning.Clauses;

/// <summary>Somebody or something that takes part in a predicate. Members of a list are arguments of their own.</summary>
/// <param name="Head">The head of its phrase, an index of <see cref="ParsedText.Words"/>. Never a relative pronoun: its antecedent stands instead.</param>
/// <param name="Words">The words of the phrase: with what modifies the head and its appositions, without preposition, relative clause and further members of a list.</param>
/// <param name="Role">Its part.</param>
/// <param name="Preposition">The word that introduces an oblique; -1 when none does.</param>
public readonly record struct Argument(int Head, WordRange Words, ArgumentRole Role, int Preposition);

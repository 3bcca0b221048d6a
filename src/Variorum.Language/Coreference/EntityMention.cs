using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>A phrase that refers to an entity.</summary>
/// <param name="Words">Its words, with what modifies its head to the right (relative clauses included), without appositions.</param>
/// <param name="Head">Its head, an index of <see cref="ParsedText.Words"/>.</param>
/// <param name="Span">The text from its first to its last word.</param>
/// <param name="Name">The name alone, without a title and without what modifies it; null when the mention is no name.</param>
/// <param name="Type">What the name names; null when the mention is no name, or one that was not given with the text but only looks like one.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Entity">The index of its entity in <see cref="CoreferenceChains.Entities"/>.</param>
/// <param name="Sieve">The rule that joined the two; none for the representative.</param>
/// <param name="Antecedent">The index, in <see cref="CoreferenceChains.Mentions"/>, of the mention it was joined to, one step nearer to the representative of the entity; -1 for the representative.</param>
public readonly record struct EntityMention(WordRange Words, int Head, Span Span, Span? Name, NameType? Type, MentionKind Kind, int Entity, Sieve Sieve, int Antecedent);

using System.Collections.Frozen;

namespace Variorum.Meaning.Events;

/// <summary>One condition of a rule.</summary>
/// <param name="Test">What is tested.</param>
/// <param name="IsNegated">Whether it must not hold.</param>
/// <param name="Word">The particle or preposition, where the test has one.</param>
/// <param name="Nouns">The lemmas one of which must be there; null for any.</param>
/// <param name="IsCountry">Whether a country will do as well.</param>
internal sealed record EventCondition(ConditionTest Test, bool IsNegated, string Word, FrozenSet<string>? Nouns, bool IsCountry);

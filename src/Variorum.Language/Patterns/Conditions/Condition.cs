using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns.Conditions;

/// <summary>A condition on one word. It is met when <see cref="Holds"/> says the opposite of <see cref="IsNegated"/>.</summary>
/// <param name="isNegated">Whether it is written with <c>!=</c>.</param>
internal abstract class Condition(bool isNegated)
{
    /// <summary>Whether it is written with <c>!=</c>.</summary>
    public bool IsNegated => isNegated;

    /// <summary>The words of which one is the lemma wherever the condition is met; default when that cannot be said.</summary>
    public virtual ImmutableArray<string> Lemmas => default;

    /// <summary>Whether one of the values is the word's.</summary>
    public abstract bool Holds(ParsedText text, int word);
}

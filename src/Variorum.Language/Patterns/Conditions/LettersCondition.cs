using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns.Conditions;

/// <summary><c>form=</c> and <c>lemma=</c>.</summary>
internal sealed class LettersCondition(bool isNegated, bool byLemma, StringComparison comparison, ImmutableArray<Value> values) : Condition(isNegated)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Lemmas => byLemma && !IsNegated && values.All(value => value.Shape is ValueShape.Whole or ValueShape.List)
        ? [.. values.SelectMany(value => value.List?.Keys ?? value.Phrase.Words)]
        : default;

    /// <inheritdoc/>
    public override bool Holds(ParsedText text, int word)
    {
        var letters = Phrase.Letters(text, word, byLemma);
        foreach (var value in values)
        {
            var holds = value.Shape switch
            {
                ValueShape.List => value.List!.Contains(text, word, byLemma),
                ValueShape.Whole when value.Phrase.Words.Length > 1 => value.Phrase.HangsOn(text, word, byLemma, comparison),
                _ => value.Fits(letters, comparison),
            };
            if (holds)
            {
                return true;
            }
        }

        return false;
    }
}

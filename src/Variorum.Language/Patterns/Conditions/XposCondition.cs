using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns.Conditions;

/// <summary><c>xpos=</c>.</summary>
internal sealed class XposCondition(bool isNegated, ImmutableArray<Value> values) : Condition(isNegated)
{
    /// <inheritdoc/>
    public override bool Holds(ParsedText text, int word)
    {
        foreach (var value in values)
        {
            if (value.Fits(text.Words[word].Xpos, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

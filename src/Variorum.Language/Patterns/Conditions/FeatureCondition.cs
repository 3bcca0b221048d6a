using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns.Conditions;

/// <summary><c>Number=</c> and other features; of several values of a feature ("PronType=Int,Rel") one is enough.</summary>
internal sealed class FeatureCondition(bool isNegated, string feature, ImmutableArray<Value> values) : Condition(isNegated)
{
    /// <inheritdoc/>
    public override bool Holds(ParsedText text, int word)
    {
        var features = text.Words[word].Features.AsSpan();
        foreach (var range in features.Split('|'))
        {
            var pair = features[range];
            if (pair.Length > feature.Length && pair[feature.Length] == '=' && pair.StartsWith(feature, StringComparison.Ordinal))
            {
                return HasOne(pair[(feature.Length + 1)..]);
            }
        }

        return false;
    }

    private bool HasOne(ReadOnlySpan<char> given)
    {
        foreach (var range in given.Split(','))
        {
            foreach (var value in values)
            {
                if (value.Fits(given[range], StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

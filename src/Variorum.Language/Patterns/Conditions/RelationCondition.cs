using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns.Conditions;

/// <summary><c>relation=</c>.</summary>
internal sealed class RelationCondition(bool isNegated, RelationSet relations) : Condition(isNegated)
{
    /// <inheritdoc/>
    public override bool Holds(ParsedText text, int word) => relations.Contains(text.Words[word].Relation);
}

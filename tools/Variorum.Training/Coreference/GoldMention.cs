using Variorum.Language.Syntax;

namespace Variorum.Training.Coreference;

/// <summary>A mention of a treebank.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Entity">Its entity, unique in its document.</param>
internal readonly record struct GoldMention(WordRange Words, string Entity);

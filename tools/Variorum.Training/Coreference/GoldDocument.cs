using Variorum.Language.Coreference;
using Variorum.Language.Syntax;

namespace Variorum.Training.Coreference;

/// <summary>A document of a treebank with its entities, as GUM's MISC column has them.</summary>
/// <param name="Id">Its id ("GUM_news_afghan").</param>
/// <param name="Text">Its words and trees.</param>
/// <param name="Mentions">Its mentions by their first word.</param>
/// <param name="Utterances">Who speaks where, by the comments on its sentences; empty where nobody is named.</param>
internal sealed record GoldDocument(string Id, ParsedText Text, IReadOnlyList<GoldMention> Mentions, IReadOnlyList<Utterance> Utterances)
{
    /// <summary>The genre, the second part of the id.</summary>
    public string Genre => Id.Split('_') is [_, var genre, ..] ? genre : "";
}

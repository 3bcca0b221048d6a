using Variorum.Language.Conllu;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>What the treebanks know: words, tags of their own, relations. Each in a fixed order, in which the network counts them.</summary>
/// <param name="Vocabulary">The hashes of the words that stand there more than once; the others are learned as one.</param>
/// <param name="Xpos">The tags.</param>
/// <param name="Relations">The relations, with subtypes.</param>
internal sealed record Labels(ulong[] Vocabulary, string[] Xpos, string[] Relations)
{
    public static Labels Of(List<ConlluDocument> treebanks)
    {
        var words = treebanks.SelectMany(document => document.Parsed.Words.Select(word => (Hash: WordHash.Of(word.Form(document.Parsed.Text)), word.Xpos, word.Relation))).ToList();
        return new(
            [.. words.GroupBy(word => word.Hash).Where(group => group.Count() > 1).Select(group => group.Key).Order()],
            [.. words.Select(word => word.Xpos).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. words.Select(word => word.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}

using Variorum.Language.Conllu;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>How much each word speaks for each treebank: the logarithm of its share there; see <see cref="TreebankStyle"/>.</summary>
/// <param name="Names">The treebanks.</param>
/// <param name="Weights">A row a treebank.</param>
internal sealed record StyleTable(string[] Names, float[] Weights)
{
    /// <summary>What a word counts that a treebank does not have.</summary>
    private const double Unseen = 0.5;

    public static StyleTable Of((string Style, List<ConlluDocument> Documents)[] treebanks)
    {
        var weights = new float[treebanks.Length * TreebankStyle.Places];
        foreach (var (style, treebank) in treebanks.Index())
        {
            var counts = new int[TreebankStyle.Places];
            foreach (var document in treebank.Documents)
            {
                foreach (var word in document.Parsed.Words)
                {
                    counts[TreebankStyle.Place(word.Form(document.Parsed.Text))]++;
                }
            }

            var all = counts.Sum() + (Unseen * counts.Length);
            for (var place = 0; place < counts.Length; place++)
            {
                weights[(style * TreebankStyle.Places) + place] = (float)Math.Log((counts[place] + Unseen) / all);
            }
        }

        return new([.. treebanks.Select(treebank => treebank.Style)], weights);
    }
}

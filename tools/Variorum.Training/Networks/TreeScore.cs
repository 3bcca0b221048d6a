using System.Globalization;
using Variorum.Language;
using Variorum.Language.Conllu;
using Variorum.Language.Models;
using Variorum.Language.Networks;
using Variorum.Language.Syntax;

namespace Variorum.Training.Networks;

/// <summary>Shares of words, on given words, that have the right tags, the right head, and the right head and relation (without subtype).</summary>
internal readonly record struct TreeScore(double Upos, double Xpos, double Uas, double Las)
{
    /// <summary>Scores the network of a model, or of the part of one, where it is told the style.</summary>
    public static TreeScore Of(byte[] model, List<ConlluDocument> gold, string style)
    {
        var file = ModelFile.Of(model);
        var network = new SyntaxNetwork(file);
        var styled = TreebankStyle.Flag(new TreebankStyle(file).Names.IndexOf(style));
        return Of(gold, gold.Select(document =>
        {
            var parsed = document.Parsed;
            var found = parsed.Words.ToArray();
            var flags = new uint[found.Length];
            NameFeatures.Fill(parsed.Text, found, flags);
            foreach (ref var flag in flags.AsSpan())
            {
                flag |= styled;
            }

            network.Run(parsed.Text, found, parsed.Sentences.AsSpan(), flags, []);
            return found;
        }));
    }

    /// <summary>Compares what was found with gold, document by document and word by word.</summary>
    public static TreeScore Of(List<ConlluDocument> gold, IEnumerable<IReadOnlyList<Word>> found)
    {
        var pairs = gold.Zip(found).SelectMany(pair => pair.First.Parsed.Words.Zip(pair.Second)).ToList();
        return new(
            Share((a, b) => a.Tag == b.Tag),
            Share((a, b) => a.Xpos == b.Xpos),
            Share((a, b) => a.Head == b.Head),
            Share((a, b) => a.Head == b.Head && a.BasicRelation.SequenceEqual(b.BasicRelation)));

        double Share(Func<Word, Word, bool> isSame) => 100d * pairs.Count(pair => isSame(pair.First, pair.Second)) / pairs.Count;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"UPOS {Upos:0.00} XPOS {Xpos:0.00} UAS {Uas:0.00} LAS {Las:0.00}");
}

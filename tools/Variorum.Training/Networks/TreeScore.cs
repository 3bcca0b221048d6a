using System.Globalization;
using Variorum.Language;
using Variorum.Language.Conllu;
using Variorum.Language.Models;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>Shares of words, on given words, that have the right tag, the right head, and the right head and relation (without subtype).</summary>
internal readonly record struct TreeScore(double Upos, double Uas, double Las)
{
    /// <summary>Scores the network of a model, or of the part of one, where it is told the style.</summary>
    public static TreeScore Of(byte[] model, List<ConlluDocument> gold, string style)
    {
        var file = ModelFile.Of(model);
        var network = new SyntaxNetwork(file);
        var styled = TreebankStyle.Flag(new TreebankStyle(file).Names.IndexOf(style));
        var (words, tags, heads, labels) = (0, 0, 0, 0);
        foreach (var document in gold)
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
            for (var i = 0; i < found.Length; i++)
            {
                words++;
                tags += found[i].Tag == parsed.Words[i].Tag ? 1 : 0;
                heads += found[i].Head == parsed.Words[i].Head ? 1 : 0;
                labels += found[i].Head == parsed.Words[i].Head && found[i].BasicRelation.SequenceEqual(parsed.Words[i].BasicRelation) ? 1 : 0;
            }
        }

        return new(100d * tags / words, 100d * heads / words, 100d * labels / words);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"UPOS {Upos:0.00} UAS {Uas:0.00} LAS {Las:0.00}");
}

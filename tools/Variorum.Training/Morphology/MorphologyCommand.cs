using System.CommandLine;
using Variorum.Language.Conllu;
using Variorum.Language.Models;
using Variorum.Language.Morphology;
using Variorum.Language.Syntax;

namespace Variorum.Training.Morphology;

/// <summary>The command <c>morphology</c>: learns lemmas and features.</summary>
internal static class MorphologyCommand
{
    public static Command Create()
    {
        var treebanks = new Option<FileInfo[]>("--treebanks") { Description = "The treebanks to train on; what the last says of features holds, as guidelines grow.", Required = true, AllowMultipleArgumentsPerToken = true };
        var dev = new Option<FileInfo[]>("--dev") { Description = "Treebanks to measure on.", AllowMultipleArgumentsPerToken = true };
        var to = new Option<FileInfo>("--to") { Description = "The part of the model to write.", Required = true };
        var command = new Command("morphology", "Learns lemmas and features.") { treebanks, dev, to };
        command.SetAction(parsed =>
        {
            var part = Train([.. parsed.GetRequiredValue(treebanks).Select(file => Treebank.Read([file]))]);
            File.WriteAllBytes(parsed.GetRequiredValue(to).FullName, part);
            var model = ModelFile.Of(part);
            foreach (var file in parsed.GetValue(dev) ?? [])
            {
                Console.WriteLine($"{file.Name}: {Measure(model, Treebank.Read([file]))}");
            }
        });
        return command;
    }

    /// <summary>How much more a treebank counts for features than the one before it.</summary>
    private const int Newer = 100;

    public static byte[] Train(IReadOnlyList<List<ConlluDocument>> treebanks)
    {
        var capitals = Capitals.Of(treebanks.SelectMany(treebank => treebank));
        var (lemmas, features) = (new SuffixLearner(rule => LemmaRule.Parse(rule).Cut), new SuffixLearner(_ => 0));
        var weight = 1;
        foreach (var treebank in treebanks)
        {
            foreach (var (form, word) in treebank.SelectMany(Forms))
            {
                Add(form, word, weight, capitals, lemmas, features);
            }

            weight *= Newer;
        }

        var part = new ModelFileBuilder("The morphology of a language model.");
        var entries = lemmas.Write(part, Lemmatiser.KeySection, Lemmatiser.ValueSection, Lemmatiser.RuleSection);
        var featureEntries = features.Write(part, FeatureTable.KeySection, FeatureTable.ValueSection, FeatureTable.StringSection);
        part.Add(Lemmatiser.CapitalSection, capitals.Kept.Select(tags => $"{tags.Tag}\t{tags.Xpos}"));
        Console.WriteLine($"{entries} entries for lemmas, {featureEntries} for features");
        return part.ToBytes();
    }

    /// <summary>The words of a document with their forms as the treebank writes them.</summary>
    public static IEnumerable<(string Form, Word Word)> Forms(ConlluDocument document) =>
        document.Parsed.Words.Select(word => (word.Form(document.Parsed.Text).ToString(), word));

    private static void Add(string form, Word word, int weight, Capitals capitals, SuffixLearner lemmas, SuffixLearner features)
    {
        if (form.Length > SuffixTable.LongestWord)
        {
            return;
        }

        var letters = SuffixTable.Letters(form, new char[form.Length]).ToString();
        foreach (var xpos in (ReadOnlySpan<string>)[word.Xpos, ""])
        {
            var tags = SuffixTable.Key(word.Tag, xpos);
            features.Add(tags, letters, word.Features.Length == 0 ? FeatureTable.None : word.Features, weight);
            if (word.Lemma.Length > 0)
            {
                var lemma = capitals.IsKept(word.Tag, xpos) ? word.Lemma.ToLowerInvariant() : word.Lemma;
                var rule = LemmaRule.Between(letters, lemma);
                if (rule.Ending?.Length <= LemmaRule.LongestEnding)
                {
                    lemmas.Add(tags, letters, rule.ToString());
                }
            }
        }
    }

    private static string Measure(ModelFile model, List<ConlluDocument> documents)
    {
        var (lemmatiser, table) = (new Lemmatiser(model), new FeatureTable(model));
        var (words, lemmas, exact, features) = (0, 0, 0, 0);
        foreach (var (form, word) in documents.SelectMany(Forms))
        {
            words++;
            var lemma = lemmatiser.Lemma(form, word.Tag, word.Xpos);
            lemmas += word.Lemma.Length == 0 || lemma.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            exact += word.Lemma.Length == 0 || lemma == word.Lemma ? 1 : 0;
            features += table.Features(form, word.Tag, word.Xpos) == word.Features ? 1 : 0;
        }

        return $"lemmas {100d * lemmas / words:0.00}, with case {100d * exact / words:0.00}, features {100d * features / words:0.00} (gold tags)";
    }
}

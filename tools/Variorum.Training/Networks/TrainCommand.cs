using System.CommandLine;
using System.Globalization;
using Variorum.Language.Networks;
using Variorum.Language.Syntax;

namespace Variorum.Training.Networks;

internal static class TrainCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Required = true };
        var vectorsPath = new Option<string>("--vectors") { Required = true };
        var width = new Option<int>("--width") { DefaultValueFactory = _ => 128 };
        var layers = new Option<int>("--layers") { DefaultValueFactory = _ => 3 };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 20 };
        var rate = new Option<float>("--rate") { DefaultValueFactory = _ => 0.002f };
        var dropIn = new Option<float>("--drop-in") { DefaultValueFactory = _ => 0.2f };
        var drop = new Option<float>("--drop") { DefaultValueFactory = _ => 0.3f };
        var to = new Option<string>("--to") { Required = true };
        var limit = new Option<int>("--limit") { DefaultValueFactory = _ => int.MaxValue };
        var command = new Command("network") { data, vectorsPath, width, layers, epochs, rate, dropIn, drop, limit, to };
        command.SetAction(parsed =>
        {
            var vectors = WordVectors.Read(parsed.GetRequiredValue(vectorsPath), 120_000);
            Console.Error.WriteLine($"{vectors.Keys.Length} vectors");
            var folder = parsed.GetRequiredValue(data);
            var train = new[] { "en_ewt-ud-train.conllu.gz", "en_gum-ud-train.free-genres.conllu.gz" }.SelectMany(f => Treebank.Read(Path.Combine(folder, f))).Take(parsed.GetValue(limit)).ToList();
            var devs = new[] { "en_ewt-ud-dev.conllu", "en_gum-ud-dev.free-genres.conllu" }.Select(f => Treebank.Read(Path.Combine(folder, f))).ToArray();
            var vocabulary = train.SelectMany(s => s).GroupBy(w => WordHash.Of(w.Form)).Where(g => g.Count() > 1).Select(g => g.Key).Order().ToArray();
            var xpos = train.SelectMany(s => s).Select(w => w.Xpos).Distinct().Order(StringComparer.Ordinal).ToArray();
            var relations = train.SelectMany(s => s).Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal).ToArray();
            Console.Error.WriteLine($"{train.Count} sentences, {vocabulary.Length} words, {xpos.Length} xpos, {relations.Length} relations");
            var reading = new ExampleReader(vectors.Keys, vocabulary, xpos, relations);
            var examples = train.Where(s => s.Length <= 160).Select(reading.Read).ToArray();
            var devExamples = devs.Select(d => d.Select(reading.Read).ToArray()).ToArray();
            var w = parsed.GetValue(width);
            var shape = new NetworkShape(w, parsed.GetValue(layers), 128, 96, 96, 64, xpos.Length, relations.Length);
            var plan = new TrainingPlan(shape, parsed.GetValue(epochs), 700, parsed.GetValue(rate), new Dropout(parsed.GetValue(dropIn), parsed.GetValue(drop), 0.2f, 0.1f), 1);
            var net = new Network(shape, vocabulary.Length, 1);
            var trainer = new Trainer(plan, net, vectors);
            var total = plan.Epochs * (examples.Sum(e => e.Length) / plan.BatchWords);
            void Save() => File.WriteAllBytes(parsed.GetRequiredValue(to), NetworkPart.Of(net, vectors, vocabulary, xpos, relations, "network"));
            for (var epoch = 0; epoch < plan.Epochs; epoch++)
            {
                trainer.Epoch(epoch, examples, total);
                if (epoch % 2 == 1 || epoch == plan.Epochs - 1)
                {
                    foreach (var dev in devExamples) Console.Error.WriteLine("  " + trainer.Measure(dev, relations));
                    Save();
                }
            }
        });
        return command;
    }
}

internal sealed unsafe class ExampleReader
{
    private readonly WordIndex _vectors;
    private readonly WordIndex _vocabulary;
    private readonly Dictionary<string, int> _xpos;
    private readonly Dictionary<string, int> _relations;

    public ExampleReader(ulong[] vectors, ulong[] vocabulary, string[] xpos, string[] relations)
    {
        (_vectors, _vocabulary) = (Index(vectors), Index(vocabulary));
        _xpos = xpos.Select((name, i) => (name, i)).ToDictionary(x => x.name, x => x.i, StringComparer.Ordinal);
        _relations = relations.Select((name, i) => (name, i)).ToDictionary(x => x.name, x => x.i, StringComparer.Ordinal);
    }

    public Example Read(TreebankWord[] sentence) => new([.. sentence.Select(w => WordFeatures.Of(w.Form, _vectors, _vocabulary, 0))])
    {
        Tags = [.. sentence.Select(w => (byte)Enum.Parse<UniversalTag>(w.Upos, ignoreCase: true))],
        Xpos = [.. sentence.Select(w => _xpos.GetValueOrDefault(w.Xpos, -1))],
        Heads = [.. sentence.Select(w => w.Head)],
        Relations = [.. sentence.Select(w => _relations.GetValueOrDefault(w.Relation, -1))],
    };

    private static WordIndex Index(ulong[] keys)
    {
        var (pinnedKeys, pinnedSlots) = (Pin(keys), Pin(WordIndex.Slots(keys)));
        fixed (ulong* k = pinnedKeys)
        fixed (int* s = pinnedSlots)
        {
            Pinned.Add(pinnedKeys);
            Pinned.Add(pinnedSlots);
            return new WordIndex(k, s, pinnedSlots.Length);
        }
    }

    private static readonly List<Array> Pinned = [];

    private static T[] Pin<T>(T[] values)
    {
        var pinned = GC.AllocateUninitializedArray<T>(values.Length, pinned: true);
        values.CopyTo(pinned, 0);
        return pinned;
    }
}

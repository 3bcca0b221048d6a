using System.Numerics;
using System.Numerics.Tensors;
using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Networks;

/// <summary>Tags, heads, relations and tags of names for the words of sentences. Immutable; any number of threads may share it.</summary>
/// <remarks>
/// Word vectors and learned rows for the word, its ends and its shape make the input; some <see cref="RecurrentLayer"/>s read the sentence; each head is a small product on top.
/// Arcs are scored as a bilinear form of dependent and head (Dozat and Manning 2017) and chosen as the best tree; the relation of an arc comes from one hidden layer over both ends.
/// Sentences are computed in batches, and a sentence's result does not depend on its batch: see <see cref="MatrixProduct"/>.
/// </remarks>
internal sealed unsafe class SyntaxNetwork
{
    /// <summary>Whole sentences are computed together up to so many words: enough to fill the products, few enough for the cache. A longer sentence is parsed in pieces.</summary>
    private const int BatchWords = WordTypes.Most;

    private readonly NetworkShape _shape;
    private readonly WordIndex _vectorIndex;
    private readonly WordIndex _wordIndex;
    private readonly QuantisedTable _vectors;
    private readonly QuantisedTable[] _learned;
    private readonly QuantisedTable _flags;
    private readonly Linear _input;
    private readonly RecurrentLayer[] _layers;
    private readonly Linear _tagHidden;
    private readonly Linear _tag;
    private readonly Linear _xpos;
    private readonly Linear _dependent;
    private readonly Linear _head;
    private readonly Linear _bilinear;
    private readonly Linear _labelDependent;
    private readonly Linear _labelHead;
    private readonly Linear _label;
    private readonly Linear _nameHidden;
    private readonly Linear _name;
    private readonly float* _root;
    private readonly float* _labelRoot;
    private readonly float _fromRoot;
    private readonly float[] _distances;

    /// <summary>Room for the numbers of one word: those up to the last layer, and those of the heads that take most.</summary>
    private int NumbersAWord =>
        (7 * _shape.Width) + (WordFeatures.InputWidth / 4) + 1 +
        Math.Max((5 * _shape.Tag / 4) + _tag.Columns + _xpos.Columns + 1, Math.Max((5 * _shape.Name / 4) + _name.Columns + 1, (4 * _shape.Arc) + (4 * _shape.Label) + _label.Columns + 1));

    public SyntaxNetwork(ModelFile file)
    {
        var shape = file.Section<int>("shape");
        XposNames = [.. file.Lines("xpos.names").Select(string.Intern)];
        RelationNames = [.. file.Lines("relation.names").Select(string.Intern)];
        _shape = shape.Length == 6
            ? new(shape[0], shape[1], shape[2], shape[3], shape[4], shape[5], XposNames.Length, RelationNames.Length)
            : throw new InvalidDataException("The model's shape has another size than this library reads: it was made for another version.");
        _vectorIndex = Index(file, "vectors");
        _wordIndex = Index(file, "words");
        _vectors = new(file, "vectors", WordFeatures.VectorWidth);
        _learned = [.. Enumerable.Range(0, WordFeatures.Tables).Select(table => new QuantisedTable(file, $"learned.{table}", WordFeatures.Widths[table]))];
        _flags = new(file, "flags", WordFeatures.FlagWidth);
        var width = _shape.Width;
        _input = new(file, "input", "input.bias", WordFeatures.InputWidth, width);
        _layers = [.. Enumerable.Range(0, _shape.Layers).Select(layer => new RecurrentLayer(file, layer, _shape))];
        _tagHidden = new(file, "tag.hidden", "tag.hidden.bias", width, _shape.Tag);
        _tag = new(file, "tag", "tag.bias", _shape.Tag, MatrixProduct.Pad(NetworkShape.Tags));
        _xpos = new(file, "xpos", "xpos.bias", _shape.Tag, MatrixProduct.Pad(_shape.Xpos));
        _dependent = new(file, "arc.dependent", "arc.dependent.bias", width, _shape.Arc);
        _head = new(file, "arc.head", "arc.head.bias", width, _shape.Arc);
        _bilinear = new(file, "arc.bilinear", "arc.bilinear.bias", _shape.Arc, _shape.Arc);
        _labelDependent = new(file, "label.dependent", "label.bias", width, _shape.Label);
        _labelHead = new(file, "label.head", null, width, _shape.Label);
        _label = new(file, "label", "label.out.bias", _shape.Label, MatrixProduct.Pad(_shape.Relations));
        _nameHidden = new(file, "name.hidden", "name.hidden.bias", width, _shape.Name);
        _name = new(file, "name", "name.bias", _shape.Name, MatrixProduct.Pad(NameTags.Count));
        _root = QuantisedTable.Pointer(Linear.Checked<float>(file, "arc.root", _shape.Arc));
        _labelRoot = QuantisedTable.Pointer(Linear.Checked<float>(file, "label.root", _shape.Label));
        var distances = Linear.Checked<float>(file, "arc.distance", MatrixProduct.Pad(ArcDistance.Classes));
        _fromRoot = distances[0];
        _distances = new float[2 * BatchWords];
        for (var i = 0; i < _distances.Length; i++)
        {
            _distances[i] = distances[ArcDistance.Of(BatchWords - 1, i + 1)];
        }
    }

    /// <summary>The tags of the treebank's own set.</summary>
    public string[] XposNames { get; }

    /// <summary>The relations.</summary>
    public string[] RelationNames { get; }

    /// <summary>Fills in tags, heads and relations.</summary>
    /// <param name="text">The text the words stand in.</param>
    /// <param name="words">The words; their ranges are read, the rest is written. Heads count from 0 in these words.</param>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="flags">What the gazetteers know of each word.</param>
    /// <param name="names">Scores of <see cref="NameTags.Count"/> tags of names a word.</param>
    public void Run(string text, Span<Word> words, ReadOnlySpan<WordRange> sentences, ReadOnlySpan<uint> flags, Span<float> names)
    {
        Span<WordRange> batch = stackalloc WordRange[BatchWords];
        var at = 0;
        while (at < sentences.Length)
        {
            int first = sentences[at].First, count = 0;
            while (at < sentences.Length && sentences[at].End - first <= BatchWords)
            {
                batch[count++] = new(sentences[at].First - first, sentences[at].End - first);
                at++;
            }

            if (count > 0)
            {
                batch[..count].Sort(static (a, b) => a.Length != b.Length ? b.Length - a.Length : a.First - b.First);
                Batch(text, words, first, batch[..count], flags, names);
                continue;
            }

            // A sentence longer than a batch is several.
            var (sentence, root) = (sentences[at++], -1);
            for (var start = sentence.First; start < sentence.End; start += BatchWords)
            {
                batch[0] = new(0, Math.Min(BatchWords, sentence.End - start));
                Batch(text, words, start, batch[..1], flags, names);
                root = Join(words.Slice(start, batch[0].Length), start, root);
            }
        }
    }

    private static WordIndex Index(ModelFile file, string name)
    {
        var slots = file.Section<int>(name + ".slots");
        return BitOperations.IsPow2(slots.Length)
            ? new(QuantisedTable.Pointer(file.Section<ulong>(name + ".keys")), QuantisedTable.Pointer(slots), slots.Length)
            : throw new InvalidDataException($"The model's section {name}.slots is cut off.");
    }

    /// <summary>Hangs the root of a later piece on the root of the first; gives the root of the first.</summary>
    private static int Join(Span<Word> piece, int start, int root)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            if (piece[i].Head == start + i)
            {
                if (root < 0)
                {
                    return start + i;
                }

                piece[i] = piece[i] with { Head = root, Relation = "parataxis" };
            }
        }

        return root;
    }

    private void Batch(string text, Span<Word> words, int first, ReadOnlySpan<WordRange> sentences, ReadOnlySpan<uint> flags, Span<float> names)
    {
        var count = 0;
        foreach (var sentence in sentences)
        {
            count += sentence.Length;
        }

        var rows = (count + 15) / 16 * 16;
        var (width, longest) = (_shape.Width, sentences[0].Length);
        var stride = MatrixProduct.Pad(longest + 1);
        var room = Scratch.OfThread.Reserve((rows * NumbersAWord) + (stride * (_shape.Arc + longest)));
        var x = Take(ref room, rows * width);
        var ofType = Take(ref room, rows * width);
        var bytes = TakeBytes(ref room, rows, WordFeatures.InputWidth);
        var here = Take(ref room, rows * 3 * width);
        var turn = Take(ref room, rows * 2 * width);
        var types = new WordTypes(stackalloc int[count]);
        for (var i = 0; i < count; i++)
        {
            var form = words[first + i].Form(text);
            var known = flags.IsEmpty ? 0 : flags[first + i];
            if (types.Add(i, form, known))
            {
                Look(form, known, here);
                bytes.FillRow(types.Count - 1, here, WordFeatures.InputWidth);
            }
        }

        _input.Run(bytes, ofType, types.Count);
        Rectify(ofType, types.Count * width);
        for (var i = 0; i < count; i++)
        {
            new ReadOnlySpan<float>(ofType + (types.OfWord[i] * width), width).CopyTo(new Span<float>(x + (i * width), width));
        }

        bytes.Fill(ofType, types.Count, width);
        _layers[0].Run(x, bytes, types.Count, here, turn, sentences, types.OfWord);
        foreach (var layer in _layers.AsSpan(1))
        {
            bytes.Fill(x, count, width);
            layer.Run(x, bytes, count, here, turn, sentences, []);
        }

        bytes.Fill(x, count, width);
        Tags(bytes, room, words.Slice(first, count), rows);
        if (!names.IsEmpty)
        {
            Names(bytes, room, names.Slice(first * NameTags.Count, count * NameTags.Count), rows);
        }

        Trees(bytes, room, words, first, sentences, count, rows, stride);
    }

    private void Tags(ByteRows x, float* room, Span<Word> words, int rows)
    {
        var hidden = Take(ref room, rows * _shape.Tag);
        var bytes = TakeBytes(ref room, rows, _shape.Tag);
        var tags = Take(ref room, rows * _tag.Columns);
        var xpos = Take(ref room, rows * _xpos.Columns);
        _tagHidden.Run(x, hidden, words.Length);
        Rectify(hidden, words.Length * _shape.Tag);
        bytes.Fill(hidden, words.Length, _shape.Tag);
        _tag.Run(bytes, tags, words.Length);
        _xpos.Run(bytes, xpos, words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i] with
            {
                Tag = (UniversalTag)Best(tags + (i * _tag.Columns), NetworkShape.Tags),
                Xpos = XposNames[Best(xpos + (i * _xpos.Columns), XposNames.Length)],
            };
        }
    }

    private void Names(ByteRows x, float* room, Span<float> names, int rows)
    {
        var count = names.Length / NameTags.Count;
        var hidden = Take(ref room, rows * _shape.Name);
        var bytes = TakeBytes(ref room, rows, _shape.Name);
        var scores = Take(ref room, rows * _name.Columns);
        _nameHidden.Run(x, hidden, count);
        Rectify(hidden, count * _shape.Name);
        bytes.Fill(hidden, count, _shape.Name);
        _name.Run(bytes, scores, count);
        for (var i = 0; i < count; i++)
        {
            new ReadOnlySpan<float>(scores + (i * _name.Columns), NameTags.Count).CopyTo(names[(i * NameTags.Count)..]);
        }
    }

    private void Trees(ByteRows x, float* room, Span<Word> words, int first, ReadOnlySpan<WordRange> sentences, int count, int rows, int stride)
    {
        int arc = _shape.Arc, label = _shape.Label;
        var bytes = TakeBytes(ref room, rows, Math.Max(arc, label));
        var dependent = Take(ref room, rows * arc);
        var head = Take(ref room, rows * arc);
        var projected = Take(ref room, rows * arc);
        var labelDependent = Take(ref room, rows * label);
        var labelHead = Take(ref room, rows * label);
        var labelHidden = Take(ref room, rows * label);
        var labels = Take(ref room, rows * _label.Columns);
        var turned = Take(ref room, stride * arc);
        _dependent.Run(x, dependent, count);
        Rectify(dependent, count * arc);
        _head.Run(x, head, count);
        Rectify(head, count * arc);
        bytes.Fill(dependent, count, arc);
        _bilinear.Run(bytes, projected, count);
        _labelDependent.Run(x, labelDependent, count);
        _labelHead.Run(x, labelHead, count);
        Span<int> heads = stackalloc int[BatchWords];
        foreach (var sentence in sentences)
        {
            var (start, length) = (sentence.First, sentence.Length);
            var columns = MatrixProduct.Pad(length + 1);
            Turn(head + (start * arc), turned, length, columns);
            for (var i = 0; i < length; i++)
            {
                room[i * columns] = _fromRoot;
                _distances.AsSpan(BatchWords - 1 - i, length).CopyTo(new Span<float>(room + (i * columns) + 1, length));
            }

            MatrixProduct.Add(projected + (start * arc), arc, 1, turned, columns, room, columns, length, arc, columns);
            SpanningTree.Decode(new ReadOnlySpan<float>(room, length * columns), columns, heads[..length]);
            for (var i = 0; i < length; i++)
            {
                var with = heads[i] == 0 ? _labelRoot : labelHead + ((start + heads[i] - 1) * label);
                TensorPrimitives.Add(new ReadOnlySpan<float>(labelDependent + ((start + i) * label), label), new ReadOnlySpan<float>(with, label), new Span<float>(labelHidden + ((start + i) * label), label));
                words[first + start + i] = words[first + start + i] with { Head = first + start + (heads[i] == 0 ? i : heads[i] - 1) };
            }
        }

        Rectify(labelHidden, count * label);
        bytes.Fill(labelHidden, count, label);
        _label.Run(bytes, labels, count);
        for (var i = 0; i < count; i++)
        {
            var relation = words[first + i].Head == first + i ? "root" : RelationNames[Best(labels + (i * _label.Columns), RelationNames.Length)];
            words[first + i] = words[first + i] with { Relation = relation };
        }
    }

    /// <summary>Heads by column, so that scores are one product: the root first.</summary>
    private void Turn(float* head, float* turned, int length, int columns)
    {
        for (var i = 0; i < _shape.Arc; i++)
        {
            var row = turned + (i * columns);
            row[0] = _root[i];
            for (var j = 0; j < length; j++)
            {
                row[j + 1] = head[(j * _shape.Arc) + i];
            }

            new Span<float>(row + length + 1, columns - length - 1).Clear();
        }
    }

    private void Look(ReadOnlySpan<char> form, uint flags, float* to)
    {
        var features = WordFeatures.Of(form, _vectorIndex, _wordIndex, flags);
        if (features.Vector >= 0)
        {
            _vectors.Copy(features.Vector, to);
        }
        else
        {
            new Span<float>(to, WordFeatures.VectorWidth).Clear();
        }

        to += WordFeatures.VectorWidth;
        for (var table = 0; table < WordFeatures.Tables; table++)
        {
            _learned[table].Copy(features.Learned[table], to);
            to += _learned[table].Width;
        }

        new Span<float>(to, WordFeatures.FlagWidth).Clear();
        for (; flags != 0; flags &= flags - 1)
        {
            _flags.AddTo(BitOperations.TrailingZeroCount(flags), to);
        }
    }

    private static float* Take(ref float* room, int numbers)
    {
        var taken = room;
        room += numbers;
        return taken;
    }

    private static ByteRows TakeBytes(ref float* room, int rows, int width) => new((byte*)Take(ref room, rows * width / sizeof(float)), Take(ref room, rows));

    private static void Rectify(float* x, int length) => TensorPrimitives.Max(new ReadOnlySpan<float>(x, length), 0f, new Span<float>(x, length));

    private static int Best(float* scores, int count) => TensorPrimitives.IndexOfMax(new ReadOnlySpan<float>(scores, count));
}

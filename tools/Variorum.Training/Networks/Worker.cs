using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>Runs sentences through the network and back, on one thread, with numbers of its own.</summary>
internal sealed unsafe class Worker
{
    private readonly Network _net;
    private readonly sbyte[] _vectors;
    private readonly float[] _vectorScales;
    private readonly Dice _dice;
    private readonly float*[] _gradients;
    private int _capacity;
    private Layer[] _layers = [];
    private int[] _words = [];
    private int[] _starts = [];
    private float* _e, _eMask, _x0, _last, _lastMask, _tag, _xpos, _dep, _head, _labelDep, _labelHead, _nameHidden, _name, _tagHidden, _dTagHidden;
    private float* _dE, _dX, _dLast, _dDep, _dHead, _dLabelDep, _dLabelHead, _dTag, _dXpos, _dNameHidden, _dName;

    public Worker(Network net, sbyte[] vectors, float[] vectorScales, ulong seed)
    {
        (_net, _vectors, _vectorScales, _dice) = (net, vectors, vectorScales, new Dice(seed));
        _gradients = new float*[net.All.Count];
        Touched = [.. net.All.Select(_ => new HashSet<int>())];
        foreach (var parameter in net.All)
        {
            _gradients[parameter.Index] = Parameter.Allocate(parameter.Length);
        }
    }

    public float* Gradient(Parameter parameter) => _gradients[parameter.Index];

    public double Loss { get; private set; }

    public void Clear()
    {
        Loss = 0;
        foreach (var parameter in _net.All)
        {
            if (parameter.Changed is null)
            {
                NativeMemory.Clear(_gradients[parameter.Index], (nuint)parameter.Length * sizeof(float));
                continue;
            }

            foreach (var row in Touched[parameter.Index])
            {
                NativeMemory.Clear(_gradients[parameter.Index] + ((long)row * parameter.Columns), (nuint)parameter.Columns * sizeof(float));
            }

            Touched[parameter.Index].Clear();
        }
    }

    /// <summary>The rows of sparse tables that have a gradient, by parameter.</summary>
    public HashSet<int>[] Touched { get; }

    private sealed class Layer
    {
        public float* In, Mask, Z, C, R, H, G, Out;
    }

    private void Reserve(int words)
    {
        words = (words + 7) / 8 * 8;
        if (words <= _capacity) return;
        _capacity = words;
        _words = new int[words];
        var s = _net.Shape;
        float* New(int columns) => Parameter.Allocate((long)words * columns);
        _e = New(WordFeatures.InputWidth); _eMask = New(WordFeatures.InputWidth); _dE = New(WordFeatures.InputWidth);
        _x0 = New(s.Width); _last = New(s.Width); _lastMask = New(s.Width); _dX = New(s.Width); _dLast = New(s.Width);
        _layers = new Layer[s.Layers];
        for (var i = 0; i < s.Layers; i++)
        {
            _layers[i] = new Layer { In = New(s.Width), Mask = New(s.Width), R = New(s.Width), G = New(s.Width), Z = New(s.Width), C = New(s.Width), H = New(s.Width), Out = New(s.Width) };
        }

        _tag = New(_net.Tag.Columns); _dTag = New(_net.Tag.Columns);
        _xpos = New(_net.Xpos.Columns); _dXpos = New(_net.Xpos.Columns);
        _dep = New(s.Arc); _head = New(s.Arc); _dDep = New(s.Arc); _dHead = New(s.Arc);
        _labelDep = New(s.Label); _labelHead = New(s.Label); _dLabelDep = New(s.Label); _dLabelHead = New(s.Label);
        _nameHidden = New(s.Name); _tagHidden = New(s.Tag); _dTagHidden = New(s.Tag); _dNameHidden = New(s.Name);
        _name = New(_net.Name.Columns); _dName = New(_net.Name.Columns);
    }

    private void Mask(float* mask, int length, float drop)
    {
        if (drop == 0)
        {
            new Span<float>(mask, length).Fill(1);
            return;
        }

        var keep = 1 / (1 - drop);
        var threshold = (byte)(drop * 256);
        for (var i = 0; i < length; i += 8)
        {
            var bits = _dice.Next();
            for (var j = 0; j < 8 && i + j < length; j++, bits >>= 8)
            {
                mask[i + j] = (byte)bits < threshold ? 0 : keep;
            }
        }
    }

    private static void Multiply(float* x, float* y, float* to, int length) => TensorPrimitives.Multiply(new ReadOnlySpan<float>(x, length), new ReadOnlySpan<float>(y, length), new Span<float>(to, length));

    private static void Rows(float* to, float* row, int rows, int columns)
    {
        for (var i = 0; i < rows; i++)
        {
            Buffer.MemoryCopy(row, to + ((long)i * columns), columns * sizeof(float), columns * sizeof(float));
        }
    }

    private static void Linear(float* x, Parameter w, Parameter? bias, float* y, int rows, bool average)
    {
        if (bias is null) NativeMemory.Clear(y, (nuint)(rows * w.Columns * sizeof(float)));
        else Rows(y, average ? bias.Average : bias.Value, rows, w.Columns);
        MatrixProduct.Add(x, w.Rows, 1, average ? w.Average : w.Value, w.Columns, y, w.Columns, rows, w.Rows, w.Columns);
    }

    /// <summary>dX += dY·Wᵀ, dW += Xᵀ·dY, db += sum of dY.</summary>
    private void Back(float* x, Parameter w, Parameter? bias, float* dY, float* dX, int rows)
    {
        MatrixProduct.Add(dY, w.Columns, 1, w.Transposed, w.Rows, dX, w.Rows, rows, w.Columns, w.Rows);
        MatrixProduct.Add(x, 1, w.Rows, dY, w.Columns, Gradient(w), w.Columns, w.Rows, rows, w.Columns);
        if (bias is not null) SumRows(dY, Gradient(bias), rows, w.Columns);
    }

    private static void SumRows(float* from, float* to, int rows, int columns)
    {
        var sum = new Span<float>(to, columns);
        for (var i = 0; i < rows; i++) TensorPrimitives.Add(sum, new ReadOnlySpan<float>(from + ((long)i * columns), columns), sum);
    }

    private static void Relu(float* x, int length) => TensorPrimitives.Max(new ReadOnlySpan<float>(x, length), 0f, new Span<float>(x, length));

    private static void ReluBack(float* y, float* dY, int length)
    {
        for (var i = 0; i < length; i++) if (y[i] <= 0) dY[i] = 0;
    }

    /// <summary>Softmax and its loss; turns scores into gradients in place.</summary>
    private double CrossEntropy(float* scores, int count, int gold, float weight)
    {
        var max = float.MinValue;
        for (var i = 0; i < count; i++) max = MathF.Max(max, scores[i]);
        var sum = 0f;
        for (var i = 0; i < count; i++) sum += scores[i] = MathF.Exp(scores[i] - max);
        var loss = -Math.Log(Math.Max(1e-30, scores[gold] / sum));
        var f = weight / sum;
        for (var i = 0; i < count; i++) scores[i] *= f;
        scores[gold] -= weight;
        return loss * weight;
    }

    public int Forward(ReadOnlySpan<Example> examples, Dropout drop, bool average)
    {
        var words = 0;
        foreach (var example in examples) words += example.Length;
        Reserve(words);
        var s = _net.Shape;
        var d = s.Width;
        NativeMemory.Clear(_e, (nuint)(words * WordFeatures.InputWidth * sizeof(float)));
        Mask(_eMask, words * WordFeatures.InputWidth, drop.Input);
        _starts = new int[examples.Length];
        for (var i = 1; i < examples.Length; i++) _starts[i] = _starts[i - 1] + examples[i - 1].Length;
        var t = 0;
        foreach (var example in examples)
        {
            foreach (var features in example.Features)
            {
                var row = _e + ((long)t * WordFeatures.InputWidth);
                if (features.Vector >= 0 && (drop.Vector == 0 || _dice.Unit() >= drop.Vector))
                {
                    var scale = _vectorScales[features.Vector];
                    for (var i = 0; i < WordFeatures.VectorWidth; i++) row[i] = _vectors[(features.Vector * WordFeatures.VectorWidth) + i] * scale;
                }

                var at = row + WordFeatures.VectorWidth;
                for (var table = 0; table < WordFeatures.Tables; table++)
                {
                    var id = features.Learned[table];
                    if (table == 0) _words[t] = id = drop.Word > 0 && _dice.Unit() < drop.Word ? 0 : id;
                    var parameter = _net.Learned[table];
                    var width = WordFeatures.Widths[table];
                    var from = (average ? parameter.Average : parameter.Value) + ((long)id * width);
                    for (var i = 0; i < width; i++) at[i] = from[i];
                    at += width;
                }

                for (var flags = features.Flags; flags != 0; flags &= flags - 1)
                {
                    var from = (average ? _net.Flags.Average : _net.Flags.Value) + (System.Numerics.BitOperations.TrailingZeroCount(flags) * WordFeatures.FlagWidth);
                    for (var i = 0; i < WordFeatures.FlagWidth; i++) at[i] += from[i];
                }

                t++;
            }
        }

        Multiply(_e, _eMask, _e, words * WordFeatures.InputWidth);
        Linear(_e, _net.Input, _net.InputBias, _x0, words, average);
        Relu(_x0, words * d);
        var x = _x0;
        for (var l = 0; l < s.Layers; l++)
        {
            var layer = _layers[l];
            Mask(layer.Mask, words * d, drop.Layer);
            Multiply(x, layer.Mask, layer.In, words * d);
            Recur(layer, l, examples, words, average);
            TensorPrimitives.Add(new ReadOnlySpan<float>(x, words * d), new ReadOnlySpan<float>(layer.G, words * d), new Span<float>(layer.Out, words * d));
            x = layer.Out;
        }

        Mask(_lastMask, words * d, drop.Layer);
        Multiply(x, _lastMask, _last, words * d);
        Linear(_last, _net.TagHidden, _net.TagHiddenBias, _tagHidden, words, average);
        Relu(_tagHidden, words * s.Tag);
        Linear(_tagHidden, _net.Tag, _net.TagBias, _tag, words, average);
        Linear(_tagHidden, _net.Xpos, _net.XposBias, _xpos, words, average);
        Linear(_last, _net.Dependent, _net.DependentBias, _dep, words, average);
        Relu(_dep, words * s.Arc);
        Linear(_last, _net.Head, _net.HeadBias, _head, words, average);
        Relu(_head, words * s.Arc);
        Linear(_last, _net.LabelDependent, _net.LabelBias, _labelDep, words, average);
        Linear(_last, _net.LabelHead, null, _labelHead, words, average);
        Linear(_last, _net.NameHidden, _net.NameHiddenBias, _nameHidden, words, average);
        Relu(_nameHidden, words * s.Name);
        Linear(_nameHidden, _net.Name, _net.NameBias, _name, words, average);
        return words;
    }

    /// <summary>One layer: gates and candidates from the word and what was read before it, from the left and from the right. Examples come longest first.</summary>
    private void Recur(Layer layer, int l, ReadOnlySpan<Example> examples, int words, bool average)
    {
        var half = _net.Shape.Half;
        var here = Parameter.Allocate((long)words * 6 * half);
        var pre = Parameter.Allocate((long)examples.Length * 3 * half);
        var state = Parameter.Allocate((long)examples.Length * half);
        Linear(layer.In, _net.Here[l], _net.LayerBias[l], here, words, average);
        for (var side = 0; side < 2; side++)
        {
            var turn = side == 0 ? _net.Left[l] : _net.Right[l];
            new Span<float>(state, examples.Length * half).Clear();
            for (var (k, active) = (0, examples.Length); k < examples[0].Length; k++)
            {
                while (examples[active - 1].Length <= k) active--;
                for (var s = 0; s < active; s++)
                {
                    Buffer.MemoryCopy(here + ((long)At(examples, s, k, side) * 6 * half) + (side * 3 * half), pre + ((long)s * 3 * half), 3 * half * sizeof(float), 3 * half * sizeof(float));
                }

                if (k > 0) MatrixProduct.Add(state, half, 1, average ? turn.Average : turn.Value, 3 * half, pre, 3 * half, active, half, 3 * half);
                for (var s = 0; s < active; s++)
                {
                    var at = ((long)At(examples, s, k, side) * 2 * half) + (side * half);
                    Gates(pre + ((long)s * 3 * half), state + ((long)s * half), layer.Z + at, layer.C + at, layer.R + at, layer.H + at, layer.G + at, half);
                }
            }
        }

        NativeMemory.AlignedFree(here);
        NativeMemory.AlignedFree(pre);
        NativeMemory.AlignedFree(state);
    }

    private static void Gates(float* pre, float* state, float* z, float* c, float* r, float* h, float* g, int half)
    {
        var (one, half2) = (Vector<float>.One, new Vector<float>(0.5f));
        for (var j = 0; j < half; j += Vector<float>.Count)
        {
            var x = Vector.Load(pre + j);
            var y = Vector.Load(pre + half + j);
            var gate = half2 + (half2 * (x / (one + Vector.Abs(x))));
            var candidate = y / (one + Vector.Abs(y));
            var before = Vector.Load(state + j);
            var now = before + (gate * (candidate - before));
            gate.Store(z + j);
            candidate.Store(c + j);
            now.Store(h + j);
            var y2 = Vector.Load(pre + (2 * half) + j);
            var open = half2 + (half2 * (y2 / (one + Vector.Abs(y2))));
            open.Store(r + j);
            (open * now).Store(g + j);
            now.Store(state + j);
        }
    }

    private int At(ReadOnlySpan<Example> examples, int sentence, int k, int side) => side == 0 ? _starts[sentence] + k : _starts[sentence] + examples[sentence].Length - 1 - k;

    /// <summary>Runs sentences forth and back; adds to the gradients.</summary>
    public void Learn(ReadOnlySpan<Example> examples, Dropout drop, float weight)
    {
        var words = Forward(examples, drop, average: false);
        var s = _net.Shape;
        var d = s.Width;
        void Zero(float* p, int columns) => NativeMemory.Clear(p, (nuint)((long)words * columns * sizeof(float)));
        Zero(_dLast, d); Zero(_dDep, s.Arc); Zero(_dHead, s.Arc); Zero(_dLabelDep, s.Label); Zero(_dLabelHead, s.Label);
        Zero(_dTag, _net.Tag.Columns); Zero(_dXpos, _net.Xpos.Columns); Zero(_dName, _net.Name.Columns); Zero(_dNameHidden, s.Name);
        var start = 0;
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Length; i++)
            {
                var t = start + i;
                if (example.Tags is { } tags) Loss += Score(_tag, _dTag, _net.Tag.Columns, t, NetworkShape.Tags, tags[i], weight * 0.5f);
                if (example.Xpos is { } xpos && xpos[i] >= 0) Loss += Score(_xpos, _dXpos, _net.Xpos.Columns, t, s.Xpos, xpos[i], weight * 0.5f);
                if (example.Names is { } names) Loss += Score(_name, _dName, _net.Name.Columns, t, NetworkShape.NameTags, names[i], weight);
            }

            if (example.Heads is not null) Arcs(example, start, weight, drop.Layer > 0);
            start += example.Length;
        }

        Back(_nameHidden, _net.Name, _net.NameBias, _dName, _dNameHidden, words);
        ReluBack(_nameHidden, _dNameHidden, words * s.Name);
        Back(_last, _net.NameHidden, _net.NameHiddenBias, _dNameHidden, _dLast, words);
        Zero(_dTagHidden, s.Tag);
        Back(_tagHidden, _net.Tag, _net.TagBias, _dTag, _dTagHidden, words);
        Back(_tagHidden, _net.Xpos, _net.XposBias, _dXpos, _dTagHidden, words);
        ReluBack(_tagHidden, _dTagHidden, words * s.Tag);
        Back(_last, _net.TagHidden, _net.TagHiddenBias, _dTagHidden, _dLast, words);
        ReluBack(_dep, _dDep, words * s.Arc);
        ReluBack(_head, _dHead, words * s.Arc);
        Back(_last, _net.Dependent, _net.DependentBias, _dDep, _dLast, words);
        Back(_last, _net.Head, _net.HeadBias, _dHead, _dLast, words);
        Back(_last, _net.LabelDependent, _net.LabelBias, _dLabelDep, _dLast, words);
        Back(_last, _net.LabelHead, null, _dLabelHead, _dLast, words);
        Multiply(_dLast, _lastMask, _dX, words * d);
        for (var l = s.Layers - 1; l >= 0; l--)
        {
            RecurBack(_layers[l], l, examples, words);
        }

        ReluBack(_x0, _dX, words * d);
        Zero(_dE, WordFeatures.InputWidth);
        Back(_e, _net.Input, _net.InputBias, _dX, _dE, words);
        Multiply(_dE, _eMask, _dE, words * WordFeatures.InputWidth);
        var at = 0;
        foreach (var example in examples)
        {
            foreach (var features in example.Features)
            {
                var from = _dE + ((long)at * WordFeatures.InputWidth) + WordFeatures.VectorWidth;
                for (var table = 0; table < WordFeatures.Tables; table++)
                {
                    var width = WordFeatures.Widths[table];
                    var id = table == 0 ? _words[at] : features.Learned[table];
                    Touched[_net.Learned[table].Index].Add(id);
                    var to = Gradient(_net.Learned[table]) + ((long)id * width);
                    for (var i = 0; i < width; i++) to[i] += from[i];
                    from += width;
                }

                for (var flags = features.Flags; flags != 0; flags &= flags - 1)
                {
                    var to = Gradient(_net.Flags) + (System.Numerics.BitOperations.TrailingZeroCount(flags) * WordFeatures.FlagWidth);
                    for (var i = 0; i < WordFeatures.FlagWidth; i++) to[i] += from[i];
                }

                at++;
            }
        }
    }

    private double Score(float* scores, float* gradients, int columns, int t, int count, int gold, float weight)
    {
        var from = scores + ((long)t * columns); var to = gradients + ((long)t * columns);
        for (var i = 0; i < count; i++) to[i] = from[i];
        return CrossEntropy(to, count, gold, weight);
    }

    private void RecurBack(Layer layer, int l, ReadOnlySpan<Example> examples, int words)
    {
        var half = _net.Shape.Half;
        var d = 2 * half;
        var dHere = Parameter.Allocate((long)words * 6 * half);
        var before = Parameter.Allocate((long)words * half);
        var dPre = Parameter.Allocate((long)examples.Length * 3 * half);
        var dState = Parameter.Allocate((long)examples.Length * half);
        for (var side = 0; side < 2; side++)
        {
            var turn = side == 0 ? _net.Left[l] : _net.Right[l];
            new Span<float>(dState, examples.Length * half).Clear();
            for (var (k, active) = (examples[0].Length - 1, 0); k >= 0; k--)
            {
                while (active < examples.Length && examples[active].Length > k) active++;
                for (var s = 0; s < active; s++)
                {
                    var t = At(examples, s, k, side);
                    var at = ((long)t * d) + (side * half);
                    var from = before + ((long)t * half);
                    if (k == 0) new Span<float>(from, half).Clear();
                    else Buffer.MemoryCopy(layer.H + ((long)At(examples, s, k - 1, side) * d) + (side * half), from, half * sizeof(float), half * sizeof(float));
                    GatesBack(_dX + at, layer.Z + at, layer.C + at, layer.R + at, layer.H + at, from, dPre + ((long)s * 3 * half), dState + ((long)s * half), half);
                    Buffer.MemoryCopy(dPre + ((long)s * 3 * half), dHere + ((long)t * 6 * half) + (side * 3 * half), 3 * half * sizeof(float), 3 * half * sizeof(float));
                }

                if (k > 0) MatrixProduct.Add(dPre, 3 * half, 1, turn.Transposed, half, dState, half, active, 3 * half, half);
            }

            MatrixProduct.Add(before, 1, half, dHere + (side * 3 * half), 6 * half, Gradient(turn), 3 * half, half, words, 3 * half);
        }

        // _dX keeps what flows past the layer; what flows through it is added.
        var dIn = Parameter.Allocate((long)words * d);
        Back(layer.In, _net.Here[l], _net.LayerBias[l], dHere, dIn, words);
        Multiply(dIn, layer.Mask, dIn, words * d);
        TensorPrimitives.Add(new ReadOnlySpan<float>(_dX, words * d), new ReadOnlySpan<float>(dIn, words * d), new Span<float>(_dX, words * d));
        NativeMemory.AlignedFree(dHere);
        NativeMemory.AlignedFree(before);
        NativeMemory.AlignedFree(dPre);
        NativeMemory.AlignedFree(dState);
        NativeMemory.AlignedFree(dIn);
    }

    private static void GatesBack(float* dOut, float* z, float* c, float* r, float* h, float* before, float* dPre, float* dState, int half)
    {
        var (one, two, half2) = (Vector<float>.One, new Vector<float>(2), new Vector<float>(0.5f));
        for (var j = 0; j < half; j += Vector<float>.Count)
        {
            var gate = Vector.Load(z + j);
            var candidate = Vector.Load(c + j);
            var open = Vector.Load(r + j);
            var slopeR = one - Vector.Abs((two * open) - one);
            (Vector.Load(dOut + j) * Vector.Load(h + j) * half2 * slopeR * slopeR).Store(dPre + (2 * half) + j);
            var g = Vector.Load(dState + j) + (Vector.Load(dOut + j) * open);
            var slopeZ = one - Vector.Abs((two * gate) - one);
            var slopeC = one - Vector.Abs(candidate);
            (g * (candidate - Vector.Load(before + j)) * half2 * slopeZ * slopeZ).Store(dPre + j);
            (g * gate * slopeC * slopeC).Store(dPre + half + j);
            (g * (one - gate)).Store(dState + j);
        }
    }

    /// <summary>Scores every arc of a sentence; to be freed by whoever asked.</summary>
    private float* ArcScores(int start, int n, int stride, bool average, out float* heads, out float* projected)
    {
        var a = _net.Shape.Arc;
        heads = Parameter.Allocate((long)stride * a);
        var turned = Parameter.Allocate((long)stride * a);
        projected = Parameter.Allocate((long)n * a);
        var scores = Parameter.Allocate((long)n * stride);
        Buffer.MemoryCopy(average ? _net.Root.Average : _net.Root.Value, heads, a * sizeof(float), a * sizeof(float));
        Buffer.MemoryCopy(_head + ((long)start * a), heads + a, (long)n * a * sizeof(float), (long)n * a * sizeof(float));
        for (var j = 0; j <= n; j++) for (var i = 0; i < a; i++) turned[(i * stride) + j] = heads[(j * a) + i];
        Linear(_dep + ((long)start * a), _net.Bilinear, _net.BilinearBias, projected, n, average);
        var distance = average ? _net.Distance.Average : _net.Distance.Value;
        for (var i = 0; i < n; i++) for (var j = 0; j <= n; j++) scores[(i * stride) + j] = distance[ArcDistance.Of(i, j)];
        MatrixProduct.Add(projected, a, 1, turned, stride, scores, stride, n, a, stride);
        NativeMemory.AlignedFree(turned);
        return scores;
    }

    private void Arcs(Example example, int start, float weight, bool train)
    {
        var n = example.Length;
        var stride = MatrixProduct.Pad(n + 1);
        var (a, r) = (_net.Shape.Arc, _net.Shape.Label);
        var scores = ArcScores(start, n, stride, average: false, out var heads, out var projected);
        for (var i = 0; i < n; i++)
        {
            var row = scores + ((long)i * stride);
            row[i + 1] = -1e9f;
            Loss += CrossEntropy(row, n + 1, example.Heads![i], weight);
            for (var j = n + 1; j < stride; j++) row[j] = 0;
            for (var j = 0; j <= n; j++) Gradient(_net.Distance)[ArcDistance.Of(i, j)] += row[j];
        }

        // Scores are projected·headsᵀ: dProjected = dS·heads, dHeads = dSᵀ·projected.
        var dProjected = Parameter.Allocate((long)n * a);
        var dHeads = Parameter.Allocate((long)stride * a);
        MatrixProduct.Add(scores, stride, 1, heads, a, dProjected, a, n, stride, a);
        MatrixProduct.Add(scores, 1, stride, projected, a, dHeads, a, n + 1, n, a);
        Back(_dep + ((long)start * a), _net.Bilinear, _net.BilinearBias, dProjected, _dDep + ((long)start * a), n);
        for (var i = 0; i < a; i++) Gradient(_net.Root)[i] += dHeads[i];
        for (long i = 0; i < (long)n * a; i++) _dHead[((long)start * a) + i] += dHeads[a + i];

        var hidden = Parameter.Allocate((long)n * r);
        var dHidden = Parameter.Allocate((long)n * r);
        var labels = Parameter.Allocate((long)n * _net.Label.Columns);
        for (var i = 0; i < n; i++) Hidden(hidden + ((long)i * r), start, i, example.Heads![i], average: false);
        Linear(hidden, _net.Label, _net.LabelOutBias, labels, n, average: false);
        for (var i = 0; i < n; i++)
        {
            var row = labels + ((long)i * _net.Label.Columns);
            Loss += CrossEntropy(row, _net.Shape.Relations, example.Relations![i], weight);
            for (var j = _net.Shape.Relations; j < _net.Label.Columns; j++) row[j] = 0;
        }

        Back(hidden, _net.Label, _net.LabelOutBias, labels, dHidden, n);
        ReluBack(hidden, dHidden, n * r);
        for (var i = 0; i < n; i++)
        {
            var head = example.Heads![i];
            var to = head == 0 ? Gradient(_net.LabelRoot) : _dLabelHead + ((long)(start + head - 1) * r);
            for (var j = 0; j < r; j++)
            {
                _dLabelDep[((long)(start + i) * r) + j] += dHidden[(i * r) + j];
                to[j] += dHidden[(i * r) + j];
            }
        }

        NativeMemory.AlignedFree(scores); NativeMemory.AlignedFree(heads); NativeMemory.AlignedFree(projected); NativeMemory.AlignedFree(dProjected);
        NativeMemory.AlignedFree(dHeads); NativeMemory.AlignedFree(hidden); NativeMemory.AlignedFree(dHidden); NativeMemory.AlignedFree(labels);
    }

    private void Hidden(float* to, int start, int dependent, int head, bool average)
    {
        var r = _net.Shape.Label;
        var from = _labelDep + ((long)(start + dependent) * r);
        var with = head == 0 ? (average ? _net.LabelRoot.Average : _net.LabelRoot.Value) : _labelHead + ((long)(start + head - 1) * r);
        for (var j = 0; j < r; j++) to[j] = MathF.Max(0, from[j] + with[j]);
    }

    /// <summary>Says what the averaged network makes of one sentence.</summary>
    public Prediction Predict(Example example)
    {
        var n = Forward([example], Dropout.None, average: true);
        var stride = MatrixProduct.Pad(n + 1);
        var scores = ArcScores(0, n, stride, average: true, out var heads, out var projected);
        var found = new int[n];
        SpanningTree.Decode(new ReadOnlySpan<float>(scores, n * stride), stride, found);
        var r = _net.Shape.Label;
        var hidden = Parameter.Allocate((long)n * r);
        var labels = Parameter.Allocate((long)n * _net.Label.Columns);
        for (var i = 0; i < n; i++) Hidden(hidden + ((long)i * r), 0, i, found[i], average: true);
        Linear(hidden, _net.Label, _net.LabelOutBias, labels, n, average: true);
        var prediction = new Prediction(new byte[n], new int[n], found, new int[n], new byte[n]);
        for (var i = 0; i < n; i++)
        {
            prediction.Tags[i] = (byte)Best(_tag + ((long)i * _net.Tag.Columns), NetworkShape.Tags);
            prediction.Xpos[i] = Best(_xpos + ((long)i * _net.Xpos.Columns), _net.Shape.Xpos);
            prediction.Relations[i] = Best(labels + ((long)i * _net.Label.Columns), _net.Shape.Relations);
            prediction.Names[i] = (byte)Best(_name + ((long)i * _net.Name.Columns), NetworkShape.NameTags);
        }

        NativeMemory.AlignedFree(scores); NativeMemory.AlignedFree(heads); NativeMemory.AlignedFree(projected); NativeMemory.AlignedFree(hidden); NativeMemory.AlignedFree(labels);
        return prediction;
    }

    private static int Best(float* scores, int count) => TensorPrimitives.IndexOfMax(new ReadOnlySpan<float>(scores, count));
}

internal readonly record struct Dropout(float Input, float Layer, float Word, float Vector)
{
    public static Dropout None => default;
}

internal sealed record Prediction(byte[] Tags, int[] Xpos, int[] Heads, int[] Relations, byte[] Names);

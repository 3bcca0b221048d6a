using System.Numerics.Tensors;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>Scores of arcs and of their relations, and the way back.</summary>
internal sealed unsafe class ArcHead
{
    private readonly Network _net;
    private readonly Gradients _gradients;
    private readonly DenseLayer _dependent;
    private readonly DenseLayer _head;
    private readonly DenseLayer _bilinear;
    private readonly DenseLayer _labelDependent;
    private readonly DenseLayer _labelHead;
    private readonly DenseLayer _label;
    private readonly Matrix _hidden;
    private readonly Matrix _heads;

    public ArcHead(Network net, Gradients gradients)
    {
        (_net, _gradients) = (net, gradients);
        _dependent = new(net.Dependent, net.DependentBias, isRectified: true, gradients);
        _head = new(net.Head, net.HeadBias, isRectified: true, gradients);
        _bilinear = new(net.Bilinear, net.BilinearBias, isRectified: false, gradients);
        _labelDependent = new(net.LabelDependent, net.LabelBias, isRectified: false, gradients);
        _labelHead = new(net.LabelHead, null, isRectified: false, gradients);
        _label = new(net.Label, net.LabelOutBias, isRectified: false, gradients);
        (_hidden, _heads) = (new(net.Shape.Label), new(net.Shape.Arc));
    }

    /// <summary>Runs forth for all words, and adds to the loss for the sentences with trees.</summary>
    public double Forward(float* x, ReadOnlySpan<Example> examples, int words, float weight)
    {
        foreach (var layer in (ReadOnlySpan<DenseLayer>)[_dependent, _head, _labelDependent, _labelHead])
        {
            layer.Out.Reserve(words);
            layer.Forward(x, words);
        }

        var (loss, start) = (0d, 0);
        foreach (var example in examples)
        {
            if (example.Heads is not null)
            {
                loss += Arcs(example, start, weight) + Labels(example, start, weight);
            }

            start += example.Length;
        }

        return loss;
    }

    /// <summary>Adds to the slopes of x.</summary>
    public void Backward(float* x, float* slopes, int words)
    {
        _dependent.Backward(x, slopes, words);
        _head.Backward(x, slopes, words);
        _labelDependent.Backward(x, slopes, words);
        _labelHead.Backward(x, slopes, words);
    }

    private double Arcs(Example example, int start, float weight)
    {
        var n = example.Length;
        var (width, stride) = (_net.Shape.Arc, MatrixProduct.Pad(n + 1));
        _bilinear.Out.Reserve(n);
        _heads.Reserve(stride);
        _heads.Values(stride).Clear();
        new ReadOnlySpan<float>(_net.Root.Value, width).CopyTo(_heads.Values(1));
        new ReadOnlySpan<float>(_head.Out.Row(start), n * width).CopyTo(_heads.Values(n + 1)[width..]);
        _bilinear.Forward(_dependent.Out.Row(start), n);
        using var scores = new Block(n * stride);
        using var turned = new Block(width * stride);
        for (var j = 0; j <= n; j++)
        {
            for (var i = 0; i < width; i++)
            {
                turned.Start[(i * stride) + j] = _heads.Value[(j * width) + i];
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= n; j++)
            {
                scores.Start[(i * stride) + j] = _net.Distance.Value[ArcDistance.Of(i, j)];
            }
        }

        MatrixProduct.Add(_bilinear.Out.Value, width, 1, turned.Start, stride, scores.Start, stride, n, width, stride);
        var loss = 0d;
        for (var i = 0; i < n; i++)
        {
            // No word is its own head.
            var row = new Span<float>(scores.Start + (i * stride), stride);
            row[i + 1] = -1e9f;
            loss += Loss.CrossEntropy(row[..(n + 1)], example.Heads![i], weight);
            row[(n + 1)..].Clear();
            for (var j = 0; j <= n; j++)
            {
                _gradients[_net.Distance][ArcDistance.Of(i, j)] += row[j];
            }
        }

        // Scores are bilinear · headsᵀ.
        MatrixProduct.Add(scores.Start, stride, 1, _heads.Value, width, _bilinear.Out.Slope, width, n, stride, width);
        MatrixProduct.Add(scores.Start, 1, stride, _bilinear.Out.Value, width, _heads.Slope, width, n + 1, n, width);
        _bilinear.Backward(_dependent.Out.Row(start), _dependent.Out.SlopeRow(start), n);
        Add(_heads.Slopes(1), _gradients[_net.Root]);
        Add(_heads.Slopes(n + 1)[width..], _head.Out.SlopeRow(start));
        return loss;
    }

    private double Labels(Example example, int start, float weight)
    {
        var (n, width) = (example.Length, _net.Shape.Label);
        _hidden.Reserve(n);
        _label.Out.Reserve(n);
        for (var i = 0; i < n; i++)
        {
            var with = example.Heads![i] == 0 ? _net.LabelRoot.Value : _labelHead.Out.Row(start + example.Heads[i] - 1);
            TensorPrimitives.Add(new ReadOnlySpan<float>(_labelDependent.Out.Row(start + i), width), new ReadOnlySpan<float>(with, width), new Span<float>(_hidden.Row(i), width));
        }

        _hidden.Rectify(n);
        _label.Forward(_hidden.Value, n);
        var loss = 0d;
        for (var i = 0; i < n; i++)
        {
            loss += Loss.CrossEntropy(_label.Out, i, _net.Shape.Relations, example.Relations![i], weight);
        }

        _label.Backward(_hidden.Value, _hidden.Slope, n);
        _hidden.RectifyBack(n);
        for (var i = 0; i < n; i++)
        {
            var slopes = new ReadOnlySpan<float>(_hidden.SlopeRow(i), width);
            Add(slopes, _labelDependent.Out.SlopeRow(start + i));
            Add(slopes, example.Heads![i] == 0 ? _gradients[_net.LabelRoot] : _labelHead.Out.SlopeRow(start + example.Heads[i] - 1));
        }

        return loss;
    }

    private static void Add(ReadOnlySpan<float> from, float* to)
    {
        var sum = new Span<float>(to, from.Length);
        TensorPrimitives.Add(sum, from, sum);
    }
}

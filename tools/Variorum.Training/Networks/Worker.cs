using Variorum.Language;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>Runs sentences through the network and back, on one thread, with numbers of its own.</summary>
internal sealed unsafe class Worker
{
    /// <summary>Tags are learned soon; trees and names need more of the attention.</summary>
    private const float TagWeight = 0.5f;

    private readonly Network _net;
    private readonly InputLayer _input;
    private readonly DenseLayer _project;
    private readonly RecurrentLayer[] _layers;
    private readonly DropoutMask _mask;
    private readonly Matrix _last;
    private readonly DenseLayer _tagHidden;
    private readonly DenseLayer _tag;
    private readonly DenseLayer _xpos;
    private readonly DenseLayer _nameHidden;
    private readonly DenseLayer _name;
    private readonly ArcHead _arcs;

    public Worker(Network net, WordVectors vectors, ulong seed)
    {
        _net = net;
        Dice = new(seed);
        Gradients = new(net);
        _input = new(net, vectors, Gradients, Dice);
        _project = new(net.Input, net.InputBias, isRectified: true, Gradients);
        _layers = [.. Enumerable.Range(0, net.Shape.Layers).Select(layer => new RecurrentLayer(net, layer, Gradients, Dice))];
        _mask = new(net.Shape.Width, Dice);
        _last = new(net.Shape.Width);
        _tagHidden = new(net.TagHidden, net.TagHiddenBias, isRectified: true, Gradients);
        _tag = new(net.Tag, net.TagBias, isRectified: false, Gradients);
        _xpos = new(net.Xpos, net.XposBias, isRectified: false, Gradients);
        _nameHidden = new(net.NameHidden, net.NameHiddenBias, isRectified: true, Gradients);
        _name = new(net.Name, net.NameBias, isRectified: false, Gradients);
        _arcs = new(net, Gradients);
    }

    public Gradients Gradients { get; }

    /// <summary>The chance it draws from; a checkpoint keeps its state.</summary>
    public Dice Dice { get; }

    /// <summary>Runs sentences forth and back, adds to the gradients and gives the loss.</summary>
    /// <param name="examples">The sentences, longest first.</param>
    /// <param name="drop">What is left out by chance.</param>
    /// <param name="weight">What the loss of a word counts.</param>
    public double Learn(ReadOnlySpan<Example> examples, Dropout drop, float weight)
    {
        var words = 0;
        foreach (var example in examples)
        {
            words += example.Length;
        }

        var x = Forward(examples, words, drop);
        var loss = Tags(examples, weight) + _arcs.Forward(_last.Value, examples, words, weight);
        _name.Backward(_nameHidden.Out.Value, _nameHidden.Out.Slope, words);
        _nameHidden.Backward(_last.Value, _last.Slope, words);
        _tag.Backward(_tagHidden.Out.Value, _tagHidden.Out.Slope, words);
        _xpos.Backward(_tagHidden.Out.Value, _tagHidden.Out.Slope, words);
        _tagHidden.Backward(_last.Value, _last.Slope, words);
        _arcs.Backward(_last.Value, _last.Slope, words);
        _mask.Apply(_last.Slopes(words), x.Slopes(words));
        for (var layer = _layers.Length - 1; layer >= 0; layer--)
        {
            _layers[layer].Backward(layer == 0 ? _project.Out : _layers[layer - 1].Out, examples, words);
        }

        _project.Backward(_input.Out.Value, _input.Out.Slope, words);
        _input.Backward(examples, words);
        return loss;
    }

    /// <summary>Runs to the scores of tags and names; gives the last layer's result.</summary>
    private Matrix Forward(ReadOnlySpan<Example> examples, int words, Dropout drop)
    {
        _input.Forward(examples, words, drop);
        _project.Out.Reserve(words);
        _project.Forward(_input.Out.Value, words);
        var x = _project.Out;
        foreach (var layer in _layers)
        {
            layer.Forward(x, examples, words, drop.Layer);
            x = layer.Out;
        }

        _mask.Draw(words, drop.Layer);
        _last.Reserve(words);
        _mask.Apply(x.Values(words), _last.Values(words));
        foreach (var layer in (ReadOnlySpan<DenseLayer>)[_tagHidden, _nameHidden])
        {
            layer.Out.Reserve(words);
            layer.Forward(_last.Value, words);
        }

        foreach (var (layer, from) in (ReadOnlySpan<(DenseLayer, DenseLayer)>)[(_tag, _tagHidden), (_xpos, _tagHidden), (_name, _nameHidden)])
        {
            layer.Out.Reserve(words);
            layer.Forward(from.Out.Value, words);
        }

        return x;
    }

    private double Tags(ReadOnlySpan<Example> examples, float weight)
    {
        var (loss, word) = (0d, 0);
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Length; i++, word++)
            {
                loss += example.Tags is { } tags ? Loss.CrossEntropy(_tag.Out, word, NetworkShape.Tags, tags[i], weight * TagWeight) : 0;
                loss += example.Xpos is { } xpos ? Loss.CrossEntropy(_xpos.Out, word, _net.Shape.Xpos, xpos[i], weight * TagWeight) : 0;
                loss += example.Names is { } names ? Loss.CrossEntropy(_name.Out, word, NameTags.Count, names[i], weight) : 0;
            }
        }

        return loss;
    }
}

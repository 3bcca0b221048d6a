using System.Numerics;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>The numbers of each word: its vector and the learned rows of its features.</summary>
internal sealed unsafe class InputLayer(Network net, WordVectors vectors, Gradients gradients, Dice dice)
{
    private readonly DropoutMask _mask = new(WordFeatures.InputWidth, dice);
    private int[] _vocabularyRows = [];

    public Matrix Out { get; } = new(WordFeatures.InputWidth);

    public void Forward(ReadOnlySpan<Example> examples, int words, Dropout drop)
    {
        Out.Reserve(words);
        Out.Values(words).Clear();
        _mask.Draw(words, drop.Input);
        _vocabularyRows = new int[words];
        var word = 0;
        foreach (var example in examples)
        {
            foreach (var features in example.Features)
            {
                Fill(features, word++, drop);
            }
        }

        _mask.Apply(Out.Values(words), Out.Values(words));
    }

    public void Backward(ReadOnlySpan<Example> examples, int words)
    {
        _mask.Apply(Out.Slopes(words), Out.Slopes(words));
        var word = 0;
        foreach (var example in examples)
        {
            foreach (var features in example.Features)
            {
                var from = Out.SlopeRow(word) + WordFeatures.VectorWidth;
                for (var table = 0; table < WordFeatures.Tables; table++)
                {
                    var width = WordFeatures.Widths[table];
                    Add(from, gradients.Row(net.Learned[table], table == 0 ? _vocabularyRows[word] : features.Learned[table]), width);
                    from += width;
                }

                for (var flags = features.Flags; flags != 0; flags &= flags - 1)
                {
                    Add(from, gradients[net.Flags] + (BitOperations.TrailingZeroCount(flags) * WordFeatures.FlagWidth), WordFeatures.FlagWidth);
                }

                word++;
            }
        }
    }

    private void Fill(WordFeatures features, int word, Dropout drop)
    {
        var to = Out.Row(word);
        if (features.Vector >= 0 && dice.Unit() >= drop.Vector)
        {
            var scale = vectors.Scales[features.Vector];
            for (var i = 0; i < WordFeatures.VectorWidth; i++)
            {
                to[i] = vectors.Rows[(features.Vector * WordFeatures.VectorWidth) + i] * scale;
            }
        }

        to += WordFeatures.VectorWidth;
        _vocabularyRows[word] = dice.Unit() < drop.Word ? 0 : features.Learned[0];
        for (var table = 0; table < WordFeatures.Tables; table++)
        {
            var width = WordFeatures.Widths[table];
            Add(net.Learned[table].Value + ((nint)(table == 0 ? _vocabularyRows[word] : features.Learned[table]) * width), to, width);
            to += width;
        }

        for (var flags = features.Flags; flags != 0; flags &= flags - 1)
        {
            Add(net.Flags.Value + (BitOperations.TrailingZeroCount(flags) * WordFeatures.FlagWidth), to, WordFeatures.FlagWidth);
        }
    }

    private static void Add(float* from, float* to, int count)
    {
        for (var i = 0; i < count; i++)
        {
            to[i] += from[i];
        }
    }
}

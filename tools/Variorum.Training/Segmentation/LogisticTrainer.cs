using Variorum.Language.Segmentation;
using Variorum.Training.Networks;

namespace Variorum.Training.Segmentation;

/// <summary>
/// Trains a linear classifier by logistic regression with AdaGrad (Duchi, Hazan and Singer 2011) and writes its weights as 16-bit numbers: their mean over the later epochs, which is
/// steadier than the last.
/// </summary>
internal static class LogisticTrainer
{
    private const float Scale = 512;

    public static short[] Train(Examples examples, int places, int epochs, float rate, float decay, ulong seed)
    {
        var weights = new float[places];
        var sums = new float[places];
        var squares = new float[places];
        var shift = LinearClassifier.Shift(places);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        Array.Fill(squares, 1e-2f);
        var dice = new Dice(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            dice.Shuffle<int>(order);
            foreach (var example in order)
            {
                Learn(examples.Features(example), examples.Answer(example), weights, squares, shift, rate, decay);
            }

            if (epoch >= epochs / 2)
            {
                for (var place = 0; place < places; place++)
                {
                    sums[place] += weights[place];
                }
            }
        }

        var scale = Scale / (epochs - (epochs / 2));
        return Array.ConvertAll(sums, sum => (short)Math.Clamp(MathF.Round(sum * scale), short.MinValue, short.MaxValue));
    }

    private static void Learn(ReadOnlySpan<uint> features, bool answer, float[] weights, float[] squares, int shift, float rate, float decay)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += weights[LinearClassifier.Place(feature, shift)];
        }

        var error = (answer ? 1f : 0f) - (1 / (1 + MathF.Exp(-sum)));
        foreach (var feature in features)
        {
            var place = LinearClassifier.Place(feature, shift);
            var gradient = error - (decay * weights[place]);
            squares[place] += gradient * gradient;
            weights[place] += rate * gradient / MathF.Sqrt(squares[place]);
        }
    }
}

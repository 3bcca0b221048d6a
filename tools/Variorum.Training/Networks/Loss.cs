namespace Variorum.Training.Networks;

/// <summary>Cross entropy of a softmax over scores.</summary>
internal static unsafe class Loss
{
    /// <summary>Turns scores into their slopes, in place; gives the loss.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="gold">Which of them should be the highest.</param>
    /// <param name="weight">What the loss counts.</param>
    public static double CrossEntropy(Span<float> scores, int gold, float weight)
    {
        var max = float.MinValue;
        foreach (var score in scores)
        {
            max = MathF.Max(max, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            sum += score = MathF.Exp(score - max);
        }

        var loss = -Math.Log(Math.Max(1e-30, scores[gold] / sum));
        var share = weight / sum;
        foreach (ref var score in scores)
        {
            score *= share;
        }

        scores[gold] -= weight;
        return loss * weight;
    }

    /// <summary>The same for a row of a layer's result.</summary>
    public static double CrossEntropy(Matrix scores, int row, int count, int gold, float weight)
    {
        var slopes = new Span<float>(scores.SlopeRow(row), count);
        new ReadOnlySpan<float>(scores.Row(row), count).CopyTo(slopes);
        return CrossEntropy(slopes, gold, weight);
    }
}

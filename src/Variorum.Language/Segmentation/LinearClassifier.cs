using System.Numerics;

namespace Variorum.Language.Segmentation;

/// <summary>Decides by the sum of trained weights; features share places in the table by their hash (Weinberger et al. 2009, Feature hashing for large scale multitask learning).</summary>
/// <param name="weights">A power of two of weights.</param>
internal readonly ref struct LinearClassifier(ReadOnlySpan<short> weights) : IDecision
{
    private readonly ReadOnlySpan<short> _weights = weights;
    private readonly int _shift = Shift(weights.Length);

    /// <summary>How far to the right a hash goes to be a place in a table.</summary>
    public static int Shift(int places) => 32 - BitOperations.Log2((uint)places);

    /// <summary>The place of a feature in a table.</summary>
    public static int Place(uint feature, int shift) => (int)(unchecked(feature * 0x85EBCA6Bu) >> shift);

    /// <inheritdoc/>
    public bool Decide(scoped ReadOnlySpan<uint> features, int at)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += _weights[Place(feature, _shift)];
        }

        return sum > 0;
    }
}

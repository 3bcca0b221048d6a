using System.Numerics.Tensors;

namespace Variorum.Training.Networks;

/// <summary>Leaves out numbers by chance, so that none is relied on alone (Srivastava et al. 2014); the rest is scaled up to make up for it.</summary>
internal sealed unsafe class DropoutMask(int columns, Dice dice)
{
    private readonly Matrix _mask = new(columns);

    /// <summary>Draws which numbers stay.</summary>
    public void Draw(int rows, float rate)
    {
        _mask.Reserve(rows);
        var mask = _mask.Values(rows);
        var keep = 1 / (1 - rate);
        var threshold = (byte)(rate * 256);
        for (var i = 0; i < mask.Length; i += 8)
        {
            var bits = dice.Next();
            for (var j = i; j < i + 8 && j < mask.Length; j++, bits >>= 8)
            {
                mask[j] = (byte)bits < threshold ? 0 : keep;
            }
        }
    }

    public void Apply(ReadOnlySpan<float> from, Span<float> to) => TensorPrimitives.Multiply(from, new ReadOnlySpan<float>(_mask.Value, from.Length), to);
}

using System.Numerics;
using Variorum.Language.Models;

namespace Variorum.Language.Networks;

/// <summary>
/// A layer that carries what was read along the sentence, from the left in the first half of its numbers and from the right in the second.
/// </summary>
/// <remarks>
/// A gated unit whose gate and candidate depend on the word and its neighbour alone (quasi-recurrent, Bradbury et al. 2017; minimal, Feng et al. 2024), so that all products of a
/// sentence are made at once and only a running mean goes word by word: <c>h = h' + z(c - h')</c>, which a second gate lets out. Gates are <c>x / (1 + |x|)</c>, which needs no exponential and so is
/// exact on every machine. The layer's input is added to its output.
/// </remarks>
internal readonly unsafe struct RecurrentLayer
{
    private readonly Linear _here;
    private readonly Linear _beside;
    private readonly int _half;

    public RecurrentLayer(ModelFile file, int layer, NetworkShape shape)
    {
        _half = shape.Half;
        _here = new(file, $"layer.{layer}.here", $"layer.{layer}.bias", shape.Width, 6 * _half);
        _beside = new(file, $"layer.{layer}.beside", null, shape.Width, 6 * _half);
    }

    /// <summary>Runs the layer over whole sentences; x is read and then replaced.</summary>
    /// <param name="x">A row a word.</param>
    /// <param name="here">Room for three times the width a word.</param>
    /// <param name="beside">As much again.</param>
    /// <param name="h">Room for the width a word.</param>
    /// <param name="sentences">The length of each sentence.</param>
    /// <param name="words">All words.</param>
    public void Run(float* x, float* here, float* beside, float* h, ReadOnlySpan<int> sentences, int words)
    {
        _here.Run(x, here, words);
        _beside.Run(x, beside, words);
        var start = 0;
        foreach (var length in sentences)
        {
            for (var k = 0; k < length; k++)
            {
                Step(x, here, beside, h, start + k, k > 0 ? start + k - 1 : -1, 0);
                Step(x, here, beside, h, start + length - 1 - k, k > 0 ? start + length - k : -1, _half);
            }

            start += length;
        }
    }

    private void Step(float* x, float* here, float* beside, float* h, int word, int previous, int side)
    {
        unchecked
        {
            var half = _half;
            var p = here + ((nint)word * 6 * half) + (3 * side);
            var to = h + ((nint)word * 2 * half) + side;
            var sum = x + ((nint)word * 2 * half) + side;
            if (previous < 0)
            {
                for (var j = 0; j < half; j += Vector<float>.Count)
                {
                    var state = Gate(Vector.Load(p + j)) * Soft(Vector.Load(p + half + j));
                    state.Store(to + j);
                    (Vector.Load(sum + j) + (Gate(Vector.Load(p + (2 * half) + j)) * state)).Store(sum + j);
                }

                return;
            }

            var q = beside + ((nint)previous * 6 * half) + (3 * side);
            var from = h + ((nint)previous * 2 * half) + side;
            for (var j = 0; j < half; j += Vector<float>.Count)
            {
                var gate = Gate(Vector.Load(p + j) + Vector.Load(q + j));
                var candidate = Soft(Vector.Load(p + half + j) + Vector.Load(q + half + j));
                var before = Vector.Load(from + j);
                var state = before + (gate * (candidate - before));
                state.Store(to + j);
                var open = Gate(Vector.Load(p + (2 * half) + j) + Vector.Load(q + (2 * half) + j));
                (Vector.Load(sum + j) + (open * state)).Store(sum + j);
            }
        }
    }

    private static Vector<float> Gate(Vector<float> x) => new Vector<float>(0.5f) + (new Vector<float>(0.5f) * Soft(x));

    private static Vector<float> Soft(Vector<float> x) => x / (Vector<float>.One + Vector.Abs(x));
}

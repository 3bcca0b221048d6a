using System.Numerics;
using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Networks;

/// <summary>
/// A layer that carries what was read along the sentence, from the left in the first half of its numbers and from the right in the second.
/// </summary>
/// <remarks>
/// A light gated recurrent unit (Ravanelli et al. 2018): a gate z and a candidate c from the word and the state before it, and
/// <c>h = h' + z(c - h')</c>, of which a second gate lets out a part. All are squashed by <c>x / (1 + |x|)</c>, which needs no exponential and so is exact on every machine. The products with the words are made for all at once; those with the states go
/// word by word, but for all sentences of a batch together. The layer's input is added to its output.
/// </remarks>
internal readonly unsafe struct RecurrentLayer
{
    private readonly Linear _here;
    private readonly float* _left;
    private readonly float* _right;
    private readonly int _half;

    public RecurrentLayer(ModelFile file, int layer, NetworkShape shape)
    {
        _half = shape.Half;
        _here = new(file, $"layer.{layer}.here", $"layer.{layer}.bias", shape.Width, 6 * _half);
        _left = QuantisedTable.Pointer(Linear.Checked(file, $"layer.{layer}.left", 3 * _half * _half));
        _right = QuantisedTable.Pointer(Linear.Checked(file, $"layer.{layer}.right", 3 * _half * _half));
    }

    /// <summary>Runs the layer over whole sentences; x is read and then added to.</summary>
    /// <param name="x">A row a word.</param>
    /// <param name="here">Room for three times the width a word.</param>
    /// <param name="turn">Room for twice the width a sentence.</param>
    /// <param name="sentences">The sentences, longest first.</param>
    /// <param name="words">All words.</param>
    public void Run(float* x, float* here, float* turn, ReadOnlySpan<WordRange> sentences, int words)
    {
        _here.Run(x, here, words);
        Read(x, here, turn, sentences, _left, fromRight: false);
        Read(x, here, turn, sentences, _right, fromRight: true);
    }

    private void Read(float* x, float* here, float* turn, ReadOnlySpan<WordRange> sentences, float* weights, bool fromRight)
    {
        unchecked
        {
            var side = fromRight ? _half : 0;
            var state = turn + (sentences.Length * 3 * _half);
            new Span<float>(state, sentences.Length * _half).Clear();
            var active = sentences.Length;
            for (var k = 0; k < sentences[0].Length; k++)
            {
                while (sentences[active - 1].Length <= k)
                {
                    active--;
                }

                for (var s = 0; s < active; s++)
                {
                    new ReadOnlySpan<float>(here + (At(sentences[s], k, fromRight) * 6 * _half) + (3 * side), 3 * _half).CopyTo(new Span<float>(turn + (s * 3 * _half), 3 * _half));
                }

                if (k > 0)
                {
                    MatrixProduct.Add(state, _half, 1, weights, 3 * _half, turn, 3 * _half, active, _half, 3 * _half);
                }

                for (var s = 0; s < active; s++)
                {
                    Step(turn + (s * 3 * _half), state + (s * _half), x + (At(sentences[s], k, fromRight) * 2 * _half) + side);
                }
            }
        }
    }

    private static int At(WordRange sentence, int k, bool fromRight) => fromRight ? sentence.End - 1 - k : sentence.First + k;

    private void Step(float* turn, float* state, float* x)
    {
        for (var j = 0; j < _half; j += Vector<float>.Count)
        {
            var gate = Gate(Vector.Load(turn + j));
            var candidate = Squash(Vector.Load(turn + _half + j));
            var before = Vector.Load(state + j);
            var now = before + (gate * (candidate - before));
            now.Store(state + j);
            (Vector.Load(x + j) + (Gate(Vector.Load(turn + (2 * _half) + j)) * now)).Store(x + j);
        }
    }

    private static Vector<float> Gate(Vector<float> x) => new Vector<float>(0.5f) + (new Vector<float>(0.5f) * Squash(x));

    private static Vector<float> Squash(Vector<float> x) => x / (Vector<float>.One + Vector.Abs(x));
}

using System.Numerics;
using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Networks;

/// <summary>
/// A layer that carries what was read along the sentence, from the left in the first half of its numbers and from the right in the second.
/// </summary>
/// <remarks>
/// A light gated recurrent unit (Ravanelli et al. 2018): a gate z and a candidate c from the word and the state before it, and
/// <c>h = h' + z(c - h')</c>, of which a second gate lets out a part. All are squashed by <see cref="Squash"/>. The products with the words are made for all at once; those with the states go
/// word by word, but for all sentences of a batch together. The layer's input is added to its output.
/// </remarks>
internal readonly unsafe struct RecurrentLayer
{
    private readonly Linear _here;
    private readonly ByteMatrix _left;
    private readonly ByteMatrix _right;
    private readonly int _half;

    public RecurrentLayer(ModelFile file, int layer, NetworkShape shape)
    {
        _half = shape.Half;
        _here = new(file, $"layer.{layer}.here", $"layer.{layer}.bias", shape.Width, 6 * _half);
        _left = new(file, $"layer.{layer}.left", _half, 3 * _half);
        _right = new(file, $"layer.{layer}.right", _half, 3 * _half);
    }

    /// <summary>Runs the layer over whole sentences; its output is added to x.</summary>
    /// <param name="x">A row a word.</param>
    /// <param name="bytes">What the layer reads, a row a word or type of word; then used as room.</param>
    /// <param name="rows">How many rows it reads.</param>
    /// <param name="here">Room for three times the width a row.</param>
    /// <param name="turn">Room for twice the width a sentence.</param>
    /// <param name="sentences">The sentences, longest first.</param>
    /// <param name="rowOf">The row of each word; empty where every word has its own.</param>
    public void Run(float* x, ByteRows bytes, int rows, float* here, float* turn, ReadOnlySpan<WordRange> sentences, ReadOnlySpan<int> rowOf)
    {
        _here.Run(bytes, here, rows);

        // A state lies between -1 and 1, so all of them have one scale.
        new Span<float>(bytes.Scales, sentences.Length).Fill(1f / ByteRows.Steps);
        Read(x, bytes, here, turn, sentences, rowOf, _left, fromRight: false);
        Read(x, bytes, here, turn, sentences, rowOf, _right, fromRight: true);
    }

    private void Read(float* x, ByteRows bytes, float* here, float* turn, ReadOnlySpan<WordRange> sentences, ReadOnlySpan<int> rowOf, in ByteMatrix weights, bool fromRight)
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
                    var word = At(sentences[s], k, fromRight);
                    new ReadOnlySpan<float>(here + ((rowOf.IsEmpty ? word : rowOf[word]) * 6 * _half) + (3 * side), 3 * _half).CopyTo(new Span<float>(turn + (s * 3 * _half), 3 * _half));
                }

                if (k > 0)
                {
                    ByteProduct.Run(bytes, weights, turn, 3 * _half, turn, active);
                }

                for (var s = 0; s < active; s++)
                {
                    Step(turn + (s * 3 * _half), state + (s * _half), x + (At(sentences[s], k, fromRight) * 2 * _half) + side);
                    ByteRows.Round(state + (s * _half), ByteRows.Steps, bytes.Bytes + (s * _half), _half);
                }
            }
        }
    }

    private static int At(WordRange sentence, int k, bool fromRight) => fromRight ? sentence.End - 1 - k : sentence.First + k;

    private void Step(float* turn, float* state, float* x)
    {
        for (var j = 0; j < _half; j += Vector<float>.Count)
        {
            var gate = Squash.Gate(Vector.Load(turn + j));
            var candidate = Squash.Signed(Vector.Load(turn + _half + j));
            var before = Vector.Load(state + j);
            var now = before + (gate * (candidate - before));
            now.Store(state + j);
            (Vector.Load(x + j) + (Squash.Gate(Vector.Load(turn + (2 * _half) + j)) * now)).Store(x + j);
        }
    }
}

using System.Numerics;
using System.Numerics.Tensors;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>A recurrent layer and its way back through time; see <see cref="Language.Networks.RecurrentLayer"/>. Examples come longest first.</summary>
internal sealed unsafe class RecurrentLayer
{
    private readonly DropoutMask _mask;
    private readonly DenseLayer _here;
    private readonly Parameter[] _turn;
    private readonly Gradients _gradients;
    private readonly int _half;
    private readonly Matrix _in;
    private readonly Matrix _state;
    private readonly Matrix _gate;
    private readonly Matrix _candidate;
    private readonly Matrix _open;
    private readonly Matrix _before;
    private readonly Matrix _sentenceTurn;
    private readonly Matrix _sentenceState;
    private int[] _starts = [];

    public RecurrentLayer(Network net, int layer, Gradients gradients, Dice dice)
    {
        (_half, _gradients, _turn) = (net.Shape.Half, gradients, [net.Left[layer], net.Right[layer]]);
        _mask = new(2 * _half, dice);
        _here = new(net.Here[layer], net.LayerBias[layer], isRectified: false, gradients);
        (_in, _state, _gate, _candidate, _open, _before) = (new(2 * _half), new(2 * _half), new(2 * _half), new(2 * _half), new(2 * _half), new(_half));
        (_sentenceTurn, _sentenceState) = (new(3 * _half), new(_half));
        Out = new(2 * _half);
    }

    public Matrix Out { get; }

    public void Forward(Matrix x, ReadOnlySpan<Example> examples, int words, float drop)
    {
        foreach (var matrix in (ReadOnlySpan<Matrix>)[_in, _state, _gate, _candidate, _open, _before, _here.Out, Out])
        {
            matrix.Reserve(words);
        }

        _sentenceTurn.Reserve(examples.Length);
        _sentenceState.Reserve(examples.Length);
        _starts = new int[examples.Length];
        for (var i = 1; i < examples.Length; i++)
        {
            _starts[i] = _starts[i - 1] + examples[i - 1].Length;
        }

        _mask.Draw(words, drop);
        _mask.Apply(x.Values(words), _in.Values(words));
        _here.Forward(_in.Value, words);
        Read(examples, fromRight: false);
        Read(examples, fromRight: true);
        TensorPrimitives.Add(x.Values(words), Out.Values(words), Out.Values(words));
    }

    /// <summary>Adds to the slopes of x.</summary>
    public void Backward(Matrix x, ReadOnlySpan<Example> examples, int words)
    {
        ReadBack(examples, words, fromRight: false);
        ReadBack(examples, words, fromRight: true);
        _here.Backward(_in.Value, _in.Slope, words);
        _mask.Apply(_in.Slopes(words), _in.Slopes(words));
        TensorPrimitives.Add(Out.Slopes(words), _in.Slopes(words), x.Slopes(words));
    }

    private void Read(ReadOnlySpan<Example> examples, bool fromRight)
    {
        var (side, turn) = (fromRight ? 1 : 0, _turn[fromRight ? 1 : 0]);
        _sentenceState.Values(examples.Length).Clear();
        var active = examples.Length;
        for (var k = 0; k < examples[0].Length; k++)
        {
            while (examples[active - 1].Length <= k)
            {
                active--;
            }

            for (var s = 0; s < active; s++)
            {
                new ReadOnlySpan<float>(_here.Out.Row(At(examples, s, k, fromRight)) + (side * 3 * _half), 3 * _half).CopyTo(new Span<float>(_sentenceTurn.Row(s), 3 * _half));
            }

            if (k > 0)
            {
                MatrixProduct.Add(_sentenceState.Value, _half, 1, turn.Value, 3 * _half, _sentenceTurn.Value, 3 * _half, active, _half, 3 * _half);
            }

            for (var s = 0; s < active; s++)
            {
                Step(_sentenceTurn.Row(s), _sentenceState.Row(s), (At(examples, s, k, fromRight) * 2 * _half) + (side * _half));
            }
        }
    }

    private void ReadBack(ReadOnlySpan<Example> examples, int words, bool fromRight)
    {
        var (side, turn) = (fromRight ? 1 : 0, _turn[fromRight ? 1 : 0]);
        _sentenceState.Slopes(examples.Length).Clear();
        var active = 0;
        for (var k = examples[0].Length - 1; k >= 0; k--)
        {
            while (active < examples.Length && examples[active].Length > k)
            {
                active++;
            }

            for (var s = 0; s < active; s++)
            {
                var word = At(examples, s, k, fromRight);
                var before = new Span<float>(_before.Row(word), _half);
                if (k == 0)
                {
                    before.Clear();
                }
                else
                {
                    new ReadOnlySpan<float>(_state.Row(At(examples, s, k - 1, fromRight)) + (side * _half), _half).CopyTo(before);
                }

                StepBack(_sentenceTurn.SlopeRow(s), _sentenceState.SlopeRow(s), _before.Row(word), (word * 2 * _half) + (side * _half));
                new ReadOnlySpan<float>(_sentenceTurn.SlopeRow(s), 3 * _half).CopyTo(new Span<float>(_here.Out.SlopeRow(word) + (side * 3 * _half), 3 * _half));
            }

            if (k > 0)
            {
                MatrixProduct.Add(_sentenceTurn.Slope, 3 * _half, 1, turn.Transposed, _half, _sentenceState.Slope, _half, active, 3 * _half, _half);
            }
        }

        MatrixProduct.Add(_before.Value, 1, _half, _here.Out.Slope + (side * 3 * _half), 6 * _half, _gradients[turn], 3 * _half, _half, words, 3 * _half);
    }

    private int At(ReadOnlySpan<Example> examples, int sentence, int k, bool fromRight) => _starts[sentence] + (fromRight ? examples[sentence].Length - 1 - k : k);

    private void Step(float* turn, float* state, int at)
    {
        for (var j = 0; j < _half; j += Vector<float>.Count)
        {
            var gate = Squash.Gate(Vector.Load(turn + j));
            var candidate = Squash.Signed(Vector.Load(turn + _half + j));
            var open = Squash.Gate(Vector.Load(turn + (2 * _half) + j));
            var before = Vector.Load(state + j);
            var now = before + (gate * (candidate - before));
            now.Store(state + j);
            gate.Store(_gate.Value + at + j);
            candidate.Store(_candidate.Value + at + j);
            open.Store(_open.Value + at + j);
            now.Store(_state.Value + at + j);
            (open * now).Store(Out.Value + at + j);
        }
    }

    private void StepBack(float* turn, float* state, float* before, int at)
    {
        var (one, two, half) = (Vector<float>.One, new Vector<float>(2), new Vector<float>(0.5f));
        for (var j = 0; j < _half; j += Vector<float>.Count)
        {
            var gate = Vector.Load(_gate.Value + at + j);
            var candidate = Vector.Load(_candidate.Value + at + j);
            var open = Vector.Load(_open.Value + at + j);
            var slope = Vector.Load(Out.Slope + at + j);
            var slopeOpen = one - Vector.Abs((two * open) - one);
            (slope * Vector.Load(_state.Value + at + j) * half * slopeOpen * slopeOpen).Store(turn + (2 * _half) + j);
            var g = Vector.Load(state + j) + (slope * open);
            var slopeGate = one - Vector.Abs((two * gate) - one);
            var slopeCandidate = one - Vector.Abs(candidate);
            (g * (candidate - Vector.Load(before + j)) * half * slopeGate * slopeGate).Store(turn + j);
            (g * gate * slopeCandidate * slopeCandidate).Store(turn + _half + j);
            (g * (one - gate)).Store(state + j);
        }
    }
}

using Variorum.Language.Segmentation;

namespace Variorum.Training.Segmentation;

/// <summary>The questions that came up over texts whose answers are known, with their features.</summary>
internal sealed class Examples
{
    private readonly List<uint> _features = [];
    private readonly List<int> _starts = [];
    private readonly List<bool> _answers = [];

    public int Count => _answers.Count;

    public ReadOnlySpan<uint> Features(int example) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[_starts[example]..(example + 1 < _starts.Count ? _starts[example + 1] : _features.Count)];

    public bool Answer(int example) => _answers[example];

    private void Add(ReadOnlySpan<uint> features, bool answer)
    {
        _starts.Add(_features.Count);
        _features.AddRange(features);
        _answers.Add(answer);
    }

    /// <summary>Gives the known answer and keeps the question.</summary>
    /// <param name="examples">Where it is kept.</param>
    /// <param name="holds">At each place whether something starts there.</param>
    /// <param name="whenStarting">The answer where something starts.</param>
    public readonly struct Recorder(Examples examples, bool[] holds, bool whenStarting) : IDecision
    {
        public bool Decide(scoped ReadOnlySpan<uint> features, int at)
        {
            var answer = holds[at] == whenStarting;
            examples.Add(features, answer);
            return answer;
        }
    }
}

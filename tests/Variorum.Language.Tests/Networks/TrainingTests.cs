using Variorum.Language.Networks;
using Variorum.Training.Networks;

namespace Variorum.Language.Tests.Networks;

public sealed unsafe class TrainingTests
{
    private static readonly WordVectors Vectors = new([1, 2, 3], [.. Enumerable.Range(0, 300).Select(i => (sbyte)((i * 37 % 200) - 100))], [0.01f, 0.02f, 0.005f]);

    private static readonly NetworkShape Shape = new(Width: 32, Layers: 2, Tag: 16, Arc: 16, Label: 16, Name: 16, Xpos: 3, Relations: 4);

    /// <summary>The loss moves along a direction as its slopes say: every way back is the way forth turned round. Where a step crosses the corner of a rectifier it is a little off.</summary>
    [Fact]
    public void The_slopes_are_those_of_the_loss()
    {
        var net = new Network(Shape, vocabulary: 5, seed: 7);
        var worker = new Worker(net, Vectors, seed: 1);
        Example[] examples = [Example(5, withTree: true), Example(3, withTree: true), Example(2, withTree: false)];
        net.Transpose();
        worker.Gradients.Clear();
        worker.Learn(examples, default, 1);
        var dice = new Dice(9);
        foreach (var parameter in net.All)
        {
            var direction = Enumerable.Range(0, parameter.Length).Select(_ => dice.Normal()).ToArray();
            var expected = direction.Select((step, i) => (double)step * worker.Gradients[parameter][i]).Sum();
            const float Step = 5e-4f;
            var (forth, back) = (LossAt(Step), LossAt(-Step));
            var measured = (forth - back) / (2 * Step);
            Assert.True(Math.Abs(measured - expected) <= 0.1 * Math.Max(Math.Abs(expected), 0.5), $"{parameter.Name}: {measured} measured, {expected} expected");

            double LossAt(float by)
            {
                Move(by);
                var other = new Worker(net, Vectors, seed: 1);
                net.Transpose();
                other.Gradients.Clear();
                var loss = other.Learn(examples, default, 1);
                Move(-by);
                return loss;
            }

            void Move(float by)
            {
                for (var i = 0; i < parameter.Length; i++)
                {
                    parameter.Value[i] += by * direction[i];
                }
            }
        }
    }

    [Fact]
    public void A_run_that_goes_on_from_its_checkpoint_ends_where_an_unbroken_one_does()
    {
        var checkpoint = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var (unbroken, net) = NewTrainer();
            unbroken.Epoch(0, Examples());
            unbroken.Save(checkpoint, 1);
            unbroken.Epoch(1, Examples());
            var (resumed, other) = NewTrainer();
            Assert.Equal(1, resumed.Resume(checkpoint));
            resumed.Epoch(1, Examples());
            foreach (var (a, b) in net.All.Zip(other.All))
            {
                Assert.True(new ReadOnlySpan<float>(a.Average, a.Length).SequenceEqual(new ReadOnlySpan<float>(b.Average, b.Length)), a.Name);
            }
        }
        finally
        {
            File.Delete(checkpoint);
        }

        static (Trainer Trainer, Network Net) NewTrainer()
        {
            var net = new Network(Shape, vocabulary: 5, seed: 7);
            return (new Trainer(new TrainingPlan(2, 9, 0.01f, new Dropout(0.1f, 0.2f, 0.1f, 0.1f), 3), net, Vectors, totalSteps: 10), net);
        }

        static Example[] Examples() => [Example(5, withTree: true), Example(3, withTree: true), Example(4, withTree: false), Example(6, withTree: true)];
    }

    private static Example Example(int words, bool withTree) => new([.. Enumerable.Range(0, words).Select(Features)])
    {
        Tags = withTree ? [.. Enumerable.Range(0, words).Select(i => (byte)(i % 17))] : null,
        Xpos = withTree ? [.. Enumerable.Range(0, words).Select(i => i % 3)] : null,
        Heads = withTree ? [.. Enumerable.Range(0, words).Select(i => i == 1 ? 0 : i == 0 ? 2 : i)] : null,
        Relations = withTree ? [.. Enumerable.Range(0, words).Select(i => i % 4)] : null,
        Names = [.. Enumerable.Range(0, words).Select(i => (byte)(i * 5 % 17))],
    };

    private static WordFeatures Features(int word)
    {
        var features = new WordFeatures { Vector = (word % 4) - 1, Flags = (uint)word };
        for (var table = 0; table < WordFeatures.Tables; table++)
        {
            features.Learned[table] = (word + table) % 5;
        }

        return features;
    }
}

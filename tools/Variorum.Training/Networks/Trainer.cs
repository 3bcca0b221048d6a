using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Variorum.Training.Networks;

/// <summary>Steps of Adam (Kingma and Ba 2015) over batches that two workers share, with a running average of the network.</summary>
/// <remarks>Batches are always cut in two, so the result does not depend on the number of cores.</remarks>
internal sealed unsafe class Trainer
{
    private const int WorkerCount = 2;
    private const float Beta1 = 0.9f, Beta2 = 0.98f, LongestNorm = 5f, AverageKeep = 0.998f;
    private const int WarmUp = 200;

    private static readonly ParallelOptions OnWorkers = new() { MaxDegreeOfParallelism = WorkerCount };

    private readonly TrainingPlan _plan;
    private readonly Network _net;
    private readonly Worker[] _workers;
    private readonly int _totalSteps;
    private int _step;

    public Trainer(TrainingPlan plan, Network net, WordVectors vectors, int totalSteps)
    {
        (_plan, _net, _totalSteps) = (plan, net, totalSteps);
        _workers = [.. Enumerable.Range(1, WorkerCount).Select(i => new Worker(net, vectors, plan.Seed + (ulong)i))];
    }

    /// <summary>Learns from all examples once, in an order of chance; gives the mean loss of a word.</summary>
    public double Epoch(int epoch, Example[] examples)
    {
        new Dice(_plan.Seed + 1000 + (ulong)epoch).Shuffle<Example>(examples);
        var (loss, words) = (0d, 0L);
        for (var at = 0; at < examples.Length;)
        {
            var shares = new List<Example>[] { [], [] };
            var sizes = new int[WorkerCount];
            while (at < examples.Length && sizes.Sum() < _plan.BatchWords)
            {
                var to = sizes[0] <= sizes[1] ? 0 : 1;
                shares[to].Add(examples[at]);
                sizes[to] += examples[at++].Length;
            }

            var batch = sizes.Sum();
            var losses = new double[WorkerCount];
            _net.Transpose();
            Parallel.For(0, WorkerCount, OnWorkers, i =>
            {
                _workers[i].Gradients.Clear();
                shares[i].Sort((a, b) => b.Length.CompareTo(a.Length));
                losses[i] = shares[i].Count == 0 ? 0 : _workers[i].Learn(CollectionsMarshal.AsSpan(shares[i]), _plan.Drop, 1f / batch);
            });
            loss += losses.Sum() * batch;
            words += batch;
            Update();
        }

        CatchUp();
        return loss / words;
    }

    public void Save(string path, int epoch) => Checkpoint.Save(path, _net, [.. _workers.Select(worker => worker.Dice)], _step, epoch);

    /// <summary>Goes on from a checkpoint; gives the epoch to go on with.</summary>
    public int Resume(string path)
    {
        (_step, var epoch) = Checkpoint.Load(path, _net, [.. _workers.Select(worker => worker.Dice)]);
        return epoch;
    }

    private void Update()
    {
        _step++;
        var progress = Math.Min(1f, _step / (float)_totalSteps);
        var rate = _plan.Rate * Math.Min(1f, _step / (float)WarmUp) * MathF.Max(0.02f, 0.5f * (1 + MathF.Cos(MathF.PI * progress)));
        var norms = new double[_net.All.Count];
        Parallel.For(0, _net.All.Count, OnWorkers, index => norms[index] = Parts(_net.All[index]).Sum(part => Join(_net.All[index], part.Start, part.Length)));
        var norm = Math.Sqrt(norms.Sum());
        var step = new Step(
            rate / (1 - MathF.Pow(Beta1, _step)),
            1 / (1 - MathF.Pow(Beta2, _step)),
            MathF.Min(AverageKeep, (1f + _step) / (10f + _step)),
            norm > LongestNorm ? (float)(LongestNorm / norm) : 1f);
        Parallel.For(0, _net.All.Count, OnWorkers, index =>
        {
            foreach (var (start, length, row) in Parts(_net.All[index]))
            {
                if (_net.All[index].Changed is { } changed)
                {
                    CatchUp(_net.All[index], row, _step - 1);
                    changed[row] = _step;
                }

                Move(_net.All[index], start, length, step);
            }
        });
    }

    /// <summary>The parts of a parameter that have a slope.</summary>
    private IEnumerable<(int Start, int Length, int Row)> Parts(Parameter parameter) => parameter.Changed is null
        ? [(0, parameter.Length, 0)]
        : _workers.SelectMany(worker => worker.Gradients.Touched[parameter.Index]).Distinct().Order().Select(row => (row * parameter.Columns, parameter.Columns, row));

    /// <summary>Adds the second worker's slopes to the first's; gives the sum of squares.</summary>
    private double Join(Parameter parameter, int start, int length)
    {
        var sum = new Span<float>(_workers[0].Gradients[parameter] + start, length);
        TensorPrimitives.Add(sum, new ReadOnlySpan<float>(_workers[1].Gradients[parameter] + start, length), sum);
        return TensorPrimitives.SumOfSquares<float>(sum);
    }

    private void Move(Parameter parameter, int start, int length, Step step)
    {
        var i = start;
        for (; i + Vector<float>.Count <= start + length; i += Vector<float>.Count)
        {
            var slope = Vector.Load(_workers[0].Gradients[parameter] + i) * step.Clip;
            var first = (Vector.Load(parameter.First + i) * Beta1) + (slope * (1 - Beta1));
            var second = (Vector.Load(parameter.Second + i) * Beta2) + (slope * slope * (1 - Beta2));
            first.Store(parameter.First + i);
            second.Store(parameter.Second + i);
            var value = Vector.Load(parameter.Value + i) - (first * step.Rate / (Vector.SquareRoot(second * step.Fix) + new Vector<float>(1e-8f)));
            value.Store(parameter.Value + i);
            ((Vector.Load(parameter.Average + i) * step.Keep) + (value * (1 - step.Keep))).Store(parameter.Average + i);
        }

        for (; i < start + length; i++)
        {
            var slope = _workers[0].Gradients[parameter][i] * step.Clip;
            parameter.First[i] = (parameter.First[i] * Beta1) + (slope * (1 - Beta1));
            parameter.Second[i] = (parameter.Second[i] * Beta2) + (slope * slope * (1 - Beta2));
            parameter.Value[i] -= step.Rate * parameter.First[i] / (MathF.Sqrt(parameter.Second[i] * step.Fix) + 1e-8f);
            parameter.Average[i] = (parameter.Average[i] * step.Keep) + (parameter.Value[i] * (1 - step.Keep));
        }
    }

    /// <summary>Brings the averages of rows that no sentence used up to now.</summary>
    private void CatchUp()
    {
        foreach (var parameter in _net.All.Where(parameter => parameter.Changed is not null))
        {
            for (var row = 0; row < parameter.Rows; row++)
            {
                CatchUp(parameter, row, _step);
                parameter.Changed![row] = _step;
            }
        }
    }

    private static void CatchUp(Parameter parameter, int row, int step)
    {
        var keep = MathF.Pow(AverageKeep, step - parameter.Changed![row]);
        for (var i = row * parameter.Columns; i < (row + 1) * parameter.Columns; i++)
        {
            parameter.Average[i] = parameter.Value[i] + ((parameter.Average[i] - parameter.Value[i]) * keep);
        }
    }

    private readonly record struct Step(float Rate, float Fix, float Keep, float Clip);
}

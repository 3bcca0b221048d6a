using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Numerics.Tensors;
using Variorum.Language.Networks;
using Variorum.Language.Syntax;

namespace Variorum.Training.Networks;

internal sealed record TrainingPlan(NetworkShape Shape, int Epochs, int BatchWords, float Rate, Dropout Drop, ulong Seed);

internal sealed unsafe class Trainer
{
    private readonly TrainingPlan _plan;
    private readonly Network _net;
    private readonly Worker[] _workers;
    private int _step;

    public Trainer(TrainingPlan plan, Network net, WordVectors vectors)
    {
        (_plan, _net) = (plan, net);
        _workers = [new(net, vectors.Rows, vectors.Scales, plan.Seed + 1), new(net, vectors.Rows, vectors.Scales, plan.Seed + 2)];
    }

    public void Epoch(int epoch, Example[] examples, int totalSteps)
    {
        var clock = Stopwatch.StartNew();
        var order = (Example[])examples.Clone();
        new Dice(_plan.Seed + 1000 + (ulong)epoch).Shuffle<Example>(order);
        double loss = 0;
        long words = 0;
        for (var at = 0; at < order.Length;)
        {
            var shards = new List<Example>[] { [], [] };
            var sizes = new int[2];
            while (at < order.Length && sizes[0] + sizes[1] < _plan.BatchWords)
            {
                var to = sizes[0] <= sizes[1] ? 0 : 1;
                shards[to].Add(order[at]);
                sizes[to] += order[at].Length;
                at++;
            }

            var batch = sizes[0] + sizes[1];
            words += batch;
            _net.Transpose();
            Parallel.For(0, 2, i =>
            {
                _workers[i].Clear();
                shards[i].Sort((a, b) => b.Length.CompareTo(a.Length));
                _workers[i].Learn(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(shards[i]), _plan.Drop, 1f / batch);
            });
            loss += (_workers[0].Loss + _workers[1].Loss) * batch;
            Update(totalSteps);
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}: loss {loss / words:0.000}, {words / clock.Elapsed.TotalSeconds:0} words/s, {clock.Elapsed.TotalSeconds:0.0} s"));
    }

    private void Update(int totalSteps)
    {
        _step++;
        var rate = _plan.Rate * Math.Min(1f, _step / 200f) * MathF.Max(0.02f, 0.5f * (1 + MathF.Cos(MathF.PI * Math.Min(1f, _step / (float)totalSteps))));
        var (fix1, fix2) = (1 / (1 - MathF.Pow(Beta1, _step)), 1 / (1 - MathF.Pow(Beta2, _step)));
        var keep = MathF.Min(0.998f, (1f + _step) / (10f + _step));
        var norms = new double[_net.All.Count];
        Parallel.For(0, _net.All.Count, Two, index => norms[index] = Rows(_net.All[index]).Sum(row => Join(_net.All[index], row.Start, row.Length)));
        var norm = Math.Sqrt(norms.Sum());
        var step = new Step(rate * fix1, fix2, keep, norm > 5 ? (float)(5 / norm) : 1f);
        Parallel.For(0, _net.All.Count, Two, index =>
        {
            foreach (var (start, length, row) in Rows(_net.All[index]))
            {
                if (_net.All[index].Changed is { } changed)
                {
                    CatchUp(_net.All[index], start, length, MathF.Pow(keep, _step - 1 - changed[row]));
                    changed[row] = _step;
                }

                Move(_net.All[index], start, length, step);
            }
        });
    }

    /// <summary>Brings the averages of rows that no sentence used up to now.</summary>
    public void CatchUp()
    {
        foreach (var parameter in _net.All.Where(parameter => parameter.Changed is not null))
        {
            for (var row = 0; row < parameter.Rows; row++)
            {
                CatchUp(parameter, row * parameter.Columns, parameter.Columns, MathF.Pow(0.998f, _step - parameter.Changed![row]));
                parameter.Changed[row] = _step;
            }
        }
    }

    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;

    private static readonly ParallelOptions Two = new() { MaxDegreeOfParallelism = 2 };

    private readonly record struct Step(float Rate, float Fix, float Keep, float Clip);

    /// <summary>The parts of a parameter that have a gradient.</summary>
    private IEnumerable<(int Start, int Length, int Row)> Rows(Parameter p) => p.Changed is null
        ? [(0, p.Length, 0)]
        : _workers[0].Touched[p.Index].Union(_workers[1].Touched[p.Index]).Order().Select(row => (row * p.Columns, p.Columns, row));

    private static void CatchUp(Parameter p, int start, int length, float keep)
    {
        for (var i = start; i < start + length; i++)
        {
            p.Average[i] = p.Value[i] + ((p.Average[i] - p.Value[i]) * keep);
        }
    }

    /// <summary>Adds the second worker's gradient to the first's; gives the sum of squares.</summary>
    private double Join(Parameter p, int start, int length)
    {
        var a = new Span<float>(_workers[0].Gradient(p) + start, length);
        TensorPrimitives.Add(a, new ReadOnlySpan<float>(_workers[1].Gradient(p) + start, length), a);
        return TensorPrimitives.SumOfSquares<float>(a);
    }

    /// <summary>One step of Adam (Kingma and Ba 2015), and of the average.</summary>
    private void Move(Parameter p, int start, int length, Step step)
    {
        var g = _workers[0].Gradient(p);
        var m = p.First;
        var v = p.Second;
        var w = p.Value;
        var e = p.Average;
        var i = start;
        for (; i + Vector<float>.Count <= start + length; i += Vector<float>.Count)
        {
            var x = Vector.Load(g + i) * step.Clip;
            var first = (Vector.Load(m + i) * Beta1) + (x * (1 - Beta1));
            var second = (Vector.Load(v + i) * Beta2) + (x * x * (1 - Beta2));
            first.Store(m + i);
            second.Store(v + i);
            var to = Vector.Load(w + i) - (first * step.Rate / (Vector.SquareRoot(second * step.Fix) + new Vector<float>(1e-8f)));
            to.Store(w + i);
            ((Vector.Load(e + i) * step.Keep) + (to * (1 - step.Keep))).Store(e + i);
        }

        for (; i < start + length; i++)
        {
            var x = g[i] * step.Clip;
            m[i] = (m[i] * Beta1) + (x * (1 - Beta1));
            v[i] = (v[i] * Beta2) + (x * x * (1 - Beta2));
            w[i] -= step.Rate * m[i] / (MathF.Sqrt(v[i] * step.Fix) + 1e-8f);
            e[i] = (e[i] * step.Keep) + (w[i] * (1 - step.Keep));
        }
    }

    public string Measure(Example[] dev, string[] relations)
    {
        CatchUp();
        long words = 0, tags = 0, heads = 0, labelled = 0, xpos = 0;
        var gate = new object();
        Parallel.For(0, 2, half =>
        {
            long w = 0, t = 0, h = 0, l = 0, x = 0;
            for (var i = half; i < dev.Length; i += 2)
            {
                var p = _workers[half].Predict(dev[i]);
                for (var j = 0; j < dev[i].Length; j++)
                {
                    w++;
                    t += p.Tags[j] == dev[i].Tags![j] ? 1 : 0;
                    x += p.Xpos[j] == dev[i].Xpos![j] ? 1 : 0;
                    if (p.Heads[j] != dev[i].Heads![j]) continue;
                    h++;
                    l += dev[i].Relations![j] >= 0 && Basic(relations[p.Relations[j]]) == Basic(relations[dev[i].Relations![j]]) ? 1 : 0;
                }
            }

            lock (gate)
            {
                words += w; tags += t; heads += h; labelled += l; xpos += x;
            }
        });
        return string.Create(CultureInfo.InvariantCulture, $"UPOS {100d * tags / words:0.00} XPOS {100d * xpos / words:0.00} UAS {100d * heads / words:0.00} LAS {100d * labelled / words:0.00}");
    }

    private static string Basic(string relation) => relation.Split(':')[0];
}

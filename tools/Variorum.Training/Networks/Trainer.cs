using System.Diagnostics;
using System.Globalization;
using System.Numerics;
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
        const float Beta1 = 0.9f, Beta2 = 0.98f;
        var (fix1, fix2) = (1 / (1 - MathF.Pow(Beta1, _step)), 1 / (1 - MathF.Pow(Beta2, _step)));
        var keep = MathF.Min(0.998f, (1f + _step) / (10f + _step));
        var norms = new double[_net.All.Count];
        Parallel.For(0, _net.All.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, index =>
        {
            var p = _net.All[index];
            var a = _workers[0].Gradient(p);
            var b = _workers[1].Gradient(p);
            var sum = 0d;
            for (var i = 0; i < p.Length; i += Vector<float>.Count)
            {
                if (i + Vector<float>.Count <= p.Length)
                {
                    var g = Vector.Load(a + i) + Vector.Load(b + i);
                    g.Store(a + i);
                    sum += Vector.Dot(g, g);
                }
                else
                {
                    for (var j = i; j < p.Length; j++)
                    {
                        a[j] += b[j];
                        sum += a[j] * a[j];
                    }
                }
            }

            norms[index] = sum;
        });
        var norm = Math.Sqrt(norms.Sum());
        var clip = norm > 5 ? (float)(5 / norm) : 1f;
        Parallel.For(0, _net.All.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, index =>
        {
            var p = _net.All[index];
            var g = _workers[0].Gradient(p);
            var m = p.First;
            var v = p.Second;
            var w = p.Value;
            var e = p.Average;
            var i = 0;
            for (; i + Vector<float>.Count <= p.Length; i += Vector<float>.Count)
            {
                var x = Vector.Load(g + i) * clip;
                var first = (Vector.Load(m + i) * Beta1) + (x * (1 - Beta1));
                var second = (Vector.Load(v + i) * Beta2) + (x * x * (1 - Beta2));
                first.Store(m + i);
                second.Store(v + i);
                var to = Vector.Load(w + i) - (first * (rate * fix1) / (Vector.SquareRoot(second * fix2) + new Vector<float>(1e-8f)));
                to.Store(w + i);
                ((Vector.Load(e + i) * keep) + (to * (1 - keep))).Store(e + i);
            }

            for (; i < p.Length; i++)
            {
                var x = g[i] * clip;
                m[i] = (m[i] * Beta1) + (x * (1 - Beta1));
                v[i] = (v[i] * Beta2) + (x * x * (1 - Beta2));
                w[i] -= rate * fix1 * m[i] / (MathF.Sqrt(v[i] * fix2) + 1e-8f);
                e[i] = (e[i] * keep) + (w[i] * (1 - keep));
            }
        });
    }

    public string Measure(Example[] dev, string[] relations)
    {
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

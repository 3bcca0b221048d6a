using System.Numerics.Tensors;

namespace Variorum.Language.Networks;

/// <summary>The best tree of a sentence under scores for every arc, with exactly one word at the root.</summary>
/// <remarks>
/// Most often the best heads make a tree already. Else Chu and Liu (1965) and Edmonds (1967): a cycle is folded into one node and the smaller problem solved.
/// One root: an arc from the root costs more than all other arcs together could bring, so the best tree uses as few of them as it can.
/// Ties go to the head further left, so the result does not depend on the order of work.
/// </remarks>
internal static class SpanningTree
{
    /// <summary>Finds the heads.</summary>
    /// <param name="scores">Row by row for words 0 … n-1: column 0 is the root, column j + 1 is word j as head.</param>
    /// <param name="stride">Numbers a row.</param>
    /// <param name="heads">For each word the column of its head: 0 for the root.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        // The best head of every word among words, and the word that loses least by hanging on the root instead: no tree with one root can bring more.
        var (root, gain) = (0, float.NegativeInfinity);
        for (var i = 0; i < heads.Length; i++)
        {
            var row = scores.Slice(i * stride, heads.Length + 1);
            var best = BestHead(row, i);
            heads[i] = best;
            var gained = row[0] - (best == 0 ? 0 : row[best]);
            if (gained > gain)
            {
                (root, gain) = (i, gained);
            }
        }

        if (heads.Length > 0)
        {
            heads[root] = 0;
        }

        if (!IsTree(heads))
        {
            Solve(OneRoot(scores, stride, heads.Length), heads.Length + 1).AsSpan(1).CopyTo(heads);
        }
    }

    /// <summary>The column of the best head among the other words; 0 for a word alone.</summary>
    private static int BestHead(ReadOnlySpan<float> row, int word)
    {
        var best = 0;
        for (var j = 1; j < row.Length; j++)
        {
            if (j != word + 1 && (best == 0 || row[j] > row[best]))
            {
                best = j;
            }
        }

        return best;
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i + 1;
            for (var steps = 0; at != 0; steps++, at = heads[at - 1])
            {
                if (steps > heads.Length)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The scores by dependent, then head, where the root's arcs give up more than the rest together can bring.</summary>
    private static double[] OneRoot(ReadOnlySpan<float> scores, int stride, int words)
    {
        double low = double.MaxValue, high = double.MinValue;
        for (var i = 0; i < words; i++)
        {
            foreach (var score in scores.Slice(i * stride, words + 1))
            {
                (low, high) = (Math.Min(low, score), Math.Max(high, score));
            }
        }

        var price = (high - low + 1) * (words + 1);
        var arcs = new double[(words + 1) * (words + 1)];
        for (var i = 1; i <= words; i++)
        {
            var row = arcs.AsSpan(i * (words + 1), words + 1);
            for (var j = 0; j <= words; j++)
            {
                row[j] = i == j ? double.NegativeInfinity : scores[((i - 1) * stride) + j] - (j == 0 ? price : 0);
            }
        }

        return arcs;
    }

    /// <summary>The best head of every node but the first, which is the root.</summary>
    /// <param name="arcs">A row a node.</param>
    /// <param name="size">The number of nodes.</param>
    private static int[] Solve(double[] arcs, int size)
    {
        var best = new int[size];
        for (var i = 1; i < size; i++)
        {
            best[i] = TensorPrimitives.IndexOfMax(arcs.AsSpan(i * size, size));
        }

        if (CycleOf(best) is not { } cycle)
        {
            return best;
        }

        var outside = Enumerable.Range(0, size).Except(cycle).ToArray();
        var folded = outside.Length;
        var (into, outOf) = (new int[folded], new int[folded]);
        var smaller = new double[(folded + 1) * (folded + 1)];
        var entering = smaller.AsSpan(folded * (folded + 1));
        entering[folded] = double.NegativeInfinity;
        for (var u = 0; u < folded; u++)
        {
            var from = arcs.AsSpan(outside[u] * size, size);
            var to = smaller.AsSpan(u * (folded + 1), folded + 1);
            for (var v = 0; v < folded; v++)
            {
                to[v] = from[outside[v]];
            }

            // An arc into the cycle pays for the arc of the cycle that it breaks.
            (entering[u], to[folded]) = (double.NegativeInfinity, double.NegativeInfinity);
            foreach (var node in cycle)
            {
                var enters = arcs[(node * size) + outside[u]] - arcs[(node * size) + best[node]];
                if (enters > entering[u])
                {
                    (entering[u], into[u]) = (enters, node);
                }

                if (from[node] > to[folded])
                {
                    (to[folded], outOf[u]) = (from[node], node);
                }
            }
        }

        var heads = Solve(smaller, folded + 1);
        for (var u = 1; u < folded; u++)
        {
            best[outside[u]] = heads[u] == folded ? outOf[u] : outside[heads[u]];
        }

        best[into[heads[folded]]] = outside[heads[folded]];
        return best;
    }

    private static List<int>? CycleOf(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = heads[at];
            }

            if (at != 0 && seen[at] == start)
            {
                var cycle = new List<int> { at };
                for (var next = heads[at]; next != at; next = heads[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return null;
    }
}

using System.Buffers;
using System.Numerics.Tensors;

namespace Variorum.Language.Networks;

/// <summary>The best tree where the best heads make cycles (Chu and Liu 1965, Edmonds 1967).</summary>
/// <remarks>
/// The nodes of a cycle go on as one of them, which an arc enters at the price of the arc of the cycle that it breaks; when no cycle is left, each is opened again, the last folded first.
/// Folding is done in place, so a sentence takes no memory beyond what is rented.
/// </remarks>
/// <param name="arcs">Scores by dependent, then head, where node 0 is the root; changed by folding.</param>
/// <param name="size">The number of nodes.</param>
internal readonly ref struct CycleFolder(double[] arcs, int size)
{
    private const int Folded = -1;

    /// <summary>Finds the heads.</summary>
    /// <param name="heads">For each node but the root its head.</param>
    public void Solve(Span<int> heads)
    {
        // A fold leaves fewer nodes, so there are fewer folds than nodes, and fewer than twice as many places in their cycles.
        var rented = ArrayPool<int>.Shared.Rent(size * ((2 * size) + 7));
        var best = rented.AsSpan(0, size);
        var seen = rented.AsSpan(size, size);
        var starts = rented.AsSpan(2 * size, size);
        var cycles = rented.AsSpan(3 * size, 2 * size);
        var cycleHeads = rented.AsSpan(5 * size, 2 * size);
        var entries = rented.AsSpan(7 * size);
        best[0] = 0;
        for (var i = 1; i < size; i++)
        {
            best[i] = TensorPrimitives.IndexOfMax(arcs.AsSpan(i * size, size));
        }

        var (folds, end) = (0, 0);
        while (CycleAt(best, seen) is > 0 and var at)
        {
            starts[folds] = end;
            for (var node = at; end == starts[folds] || node != at; node = best[node])
            {
                (cycles[end], cycleHeads[end]) = (node, best[node]);
                end++;
            }

            Fold(cycles[starts[folds]..end], best, entries.Slice(folds * 2 * size, size), entries.Slice(((folds * 2) + 1) * size, size));
            folds++;
        }

        for (var fold = folds - 1; fold >= 0; fold--)
        {
            Open(cycles[starts[fold]..end], cycleHeads[starts[fold]..end], best, entries.Slice(fold * 2 * size, size), entries.Slice(((fold * 2) + 1) * size, size));
            end = starts[fold];
        }

        best[1..].CopyTo(heads);
        ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>A node of a cycle; 0 when there is none.</summary>
    private static int CycleAt(ReadOnlySpan<int> best, Span<int> seen)
    {
        seen.Clear();
        for (var start = 1; start < best.Length; start++)
        {
            var at = best[start] == Folded ? 0 : start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = best[at];
            }

            if (at != 0 && seen[at] == start)
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Folds a cycle into its first node.</summary>
    /// <param name="cycle">The nodes.</param>
    /// <param name="best">The best head of each node that is not folded away.</param>
    /// <param name="into">Gets, for each node outside, the node of the cycle that its arc enters best.</param>
    /// <param name="outOf">Gets, for each node outside, the node of the cycle that is its best head.</param>
    private void Fold(ReadOnlySpan<int> cycle, Span<int> best, Span<int> into, Span<int> outOf)
    {
        var first = cycle[0];
        var (head, most) = (0, double.NegativeInfinity);
        for (var outside = 0; outside < size; outside++)
        {
            if (best[outside] == Folded || cycle.Contains(outside))
            {
                continue;
            }

            var (enters, leaves) = (double.NegativeInfinity, double.NegativeInfinity);
            foreach (var node in cycle)
            {
                var gain = arcs[(node * size) + outside] - arcs[(node * size) + best[node]];
                if (gain > enters)
                {
                    (enters, into[outside]) = (gain, node);
                }

                if (arcs[(outside * size) + node] is var score && score > leaves)
                {
                    (leaves, outOf[outside]) = (score, node);
                }
            }

            (arcs[(first * size) + outside], arcs[(outside * size) + first]) = (enters, leaves);
            if (enters > most)
            {
                (head, most) = (outside, enters);
            }

            if (outside > 0 && cycle.Contains(best[outside]))
            {
                best[outside] = first;
            }
        }

        foreach (var node in cycle)
        {
            best[node] = Folded;
        }

        best[first] = head;
    }

    /// <summary>Opens a cycle: the arc that enters it breaks it there.</summary>
    private static void Open(ReadOnlySpan<int> cycle, ReadOnlySpan<int> cycleHeads, Span<int> best, ReadOnlySpan<int> into, ReadOnlySpan<int> outOf)
    {
        var first = cycle[0];
        var head = best[first];
        for (var node = 1; node < best.Length; node++)
        {
            if (best[node] == first)
            {
                best[node] = outOf[node];
            }
        }

        for (var i = 0; i < cycle.Length; i++)
        {
            best[cycle[i]] = cycleHeads[i];
        }

        best[into[head]] = head;
    }
}

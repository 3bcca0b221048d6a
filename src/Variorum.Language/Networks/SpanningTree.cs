using System.Buffers;
using System.Numerics.Tensors;

namespace Variorum.Language.Networks;

/// <summary>The best tree of a sentence under scores for every arc, with exactly one word at the root.</summary>
/// <remarks>
/// Most often the best heads make a tree already. Else cycles are folded: see <see cref="CycleFolder"/>.
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
            var arcs = ArrayPool<double>.Shared.Rent((heads.Length + 1) * (heads.Length + 1));
            OneRoot(scores, stride, heads.Length, arcs);
            new CycleFolder(arcs, heads.Length + 1).Solve(heads);
            ArrayPool<double>.Shared.Return(arcs);
        }
    }

    /// <summary>The column of the best head among the other words; 0 for a word alone.</summary>
    private static int BestHead(ReadOnlySpan<float> row, int word)
    {
        var before = row[1..(word + 1)];
        var after = row[(word + 2)..];
        var (left, right) = (TensorPrimitives.IndexOfMax(before), TensorPrimitives.IndexOfMax(after));
        return right < 0 || (left >= 0 && before[left] >= after[right]) ? left + 1 : word + 2 + right;
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
    private static void OneRoot(ReadOnlySpan<float> scores, int stride, int words, Span<double> arcs)
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
        for (var i = 1; i <= words; i++)
        {
            var row = arcs.Slice(i * (words + 1), words + 1);
            for (var j = 0; j <= words; j++)
            {
                row[j] = i == j ? double.NegativeInfinity : scores[((i - 1) * stride) + j] - (j == 0 ? price : 0);
            }
        }
    }
}

using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Copies;

/// <summary>
/// The words that only one of two texts has. Common heads and tails are set aside; between them the longest common sequence of words is taken (E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations", 1986). Case, accents and punctuation do not count.
/// </summary>
internal static class WordDifference
{
    /// <summary>Texts that differ in more words than this are different texts: the middle is then marked whole.</summary>
    private const int MostDifferences = 1_500;

    /// <summary>Compares.</summary>
    /// <returns>The stretches that only the first, and that only the second text has, each in order.</returns>
    public static (ImmutableArray<Span> First, ImmutableArray<Span> Second) Between(string first, string second)
    {
        var (a, b) = (FoldedText.Words(first).ToArray(), FoldedText.Words(second).ToArray());
        var head = 0;
        while (head < a.Length && head < b.Length && a[head].Word == b[head].Word)
        {
            head++;
        }

        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)].Word == b[^(tail + 1)].Word)
        {
            tail++;
        }

        var (keptA, keptB) = Common([.. a[head..^tail].Select(w => w.Word)], [.. b[head..^tail].Select(w => w.Word)]);
        return (Stretches(a, head, keptA), Stretches(b, head, keptB));
    }

    /// <summary>Which words of each belong to the common sequence.</summary>
    private static (bool[] A, bool[] B) Common(string[] a, string[] b)
    {
        var (keptA, keptB) = (new bool[a.Length], new bool[b.Length]);
        var most = Math.Min(a.Length + b.Length, MostDifferences);

        // trace[d][k + d] is how far along a the furthest path of d differences on diagonal k reaches.
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            var row = new int[(2 * d) + 1];
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : Start(trace[d - 1], d, k).X;
                while (x < a.Length && x - k < b.Length && a[x] == b[x - k])
                {
                    x++;
                }

                row[k + d] = x;
                if (x >= a.Length && x - k >= b.Length)
                {
                    trace.Add(row);
                    Walk(trace, k, keptA, keptB);
                    return (keptA, keptB);
                }
            }

            trace.Add(row);
        }

        return (keptA, keptB);
    }

    /// <summary>Goes the path back from its end and keeps the words of its diagonals.</summary>
    private static void Walk(List<int[]> trace, int k, bool[] keptA, bool[] keptB)
    {
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var end = trace[d][k + d];
            var (start, before) = d == 0 ? (0, k) : Start(trace[d - 1], d, k);
            for (var x = start; x < end; x++)
            {
                keptA[x] = true;
                keptB[x - k] = true;
            }

            k = before;
        }
    }

    /// <summary>Where a path of d differences starts on a diagonal, and from which diagonal it came: by a word of the second text (down) or of the first (right).</summary>
    private static (int X, int From) Start(int[] previous, int d, int k)
    {
        var down = k + 1 <= d - 1 ? previous[k + 1 + d - 1] : -1;
        var right = k - 1 >= -(d - 1) ? previous[k - 1 + d - 1] + 1 : -1;
        return down >= right ? (down, k + 1) : (right, k - 1);
    }

    /// <summary>Words that are not kept, neighbours joined.</summary>
    private static ImmutableArray<Span> Stretches((string Word, Span Span)[] words, int head, bool[] kept)
    {
        var stretches = ImmutableArray.CreateBuilder<Span>();
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i])
            {
                continue;
            }

            var start = i;
            while (i + 1 < kept.Length && !kept[i + 1])
            {
                i++;
            }

            stretches.Add(Span.Hull(words[head + start].Span, words[head + i].Span));
        }

        return stretches.ToImmutable();
    }
}

using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Networks;

namespace Variorum.Language.Tests.Networks;

public sealed class SpanningTreeTests
{
    private static readonly Arbitrary<int[][]> Scores =
        (from words in Gen.Choose(1, 5) from rows in Gen.Choose(-20, 20).ArrayOf(words + 1).ArrayOf(words) select rows).ToArbitrary();

    [Fact]
    public void It_finds_the_best_of_all_trees_with_one_root() => Prop.ForAll(Scores, rows =>
    {
        var heads = Decode(rows);
        return IsTree(heads) && Score(rows, heads) == AllHeads(rows.Length).Where(IsTree).Max(all => Score(rows, all));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_words_that_want_each_other_are_parted()
    {
        // Both prefer the other as head; the root is dearer for the first.
        Assert.Equal([2, 0], Decode([[1, 0, 9], [3, 9, 0]]));
    }

    [Fact]
    public void Two_words_that_want_the_root_agree_on_one() => Assert.Equal([0, 1], Decode([[9, 0, 1], [8, 1, 0]]));

    [Fact]
    public void A_long_chain_of_cycles_ends()
    {
        var rows = Enumerable.Range(0, 120).Select(i => Enumerable.Range(0, 121).Select(j => j == ((i ^ 1) + 1) ? 50 : (i * 31 % 17) - (j * 7 % 13)).ToArray()).ToArray();
        Assert.True(IsTree(Decode(rows)));
    }

    private static int[] Decode(int[][] rows)
    {
        var heads = new int[rows.Length];
        SpanningTree.Decode(rows.SelectMany(row => row.Select(score => (float)score)).ToArray(), rows.Length + 1, heads);
        return heads;
    }

    private static int Score(int[][] rows, int[] heads) => heads.Select((head, i) => rows[i][head]).Sum();

    private static bool IsTree(int[] heads) => heads.Count(head => head == 0) == 1 && heads.Index().All(word =>
    {
        var (at, steps) = (word.Item, 0);
        while (at != 0 && steps++ <= heads.Length)
        {
            at = heads[at - 1];
        }

        return at == 0 && word.Item != word.Index + 1;
    });

    private static IEnumerable<int[]> AllHeads(int words) => Enumerable.Range(0, (int)Math.Pow(words + 1, words)).Select(number =>
    {
        var heads = new int[words];
        for (var i = 0; i < words; i++, number /= words + 1)
        {
            heads[i] = number % (words + 1);
        }

        return heads;
    });
}

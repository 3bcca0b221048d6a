using Variorum.Training.Coreference;

namespace Variorum.Language.Tests;

/// <summary>The worked example of Pradhan et al. (ACL 2014), and what every metric must give at its ends.</summary>
public sealed class CoreferenceMetricTests
{
    private static readonly int[][] Key = [[1, 2, 3], [4, 5, 6, 7]];
    private static readonly int[][] Response = [[1, 2], [3, 4], [6, 7, 8, 9]];

    [Fact]
    public void Links_are_counted_as_in_the_literature() => Expect(CoreferenceMetrics.Muc, 2.0 / 5, 2.0 / 5);

    [Fact]
    public void Shares_of_entities_are_counted_as_in_the_literature() => Expect(CoreferenceMetrics.BCubed, 35.0 / 84, 1.0 / 2);

    [Fact]
    public void Entities_are_paired_as_in_the_literature() => Expect(CoreferenceMetrics.Ceaf, 1.3 / 2, 1.3 / 3);

    [Fact]
    public void Mentions_are_counted_whatever_their_entity() => Expect(CoreferenceMetrics.Mentions, 6.0 / 7, 6.0 / 8);

    [Fact]
    public void The_key_itself_is_all_right()
    {
        var key = new Partition(Key, singletons: false);

        Assert.Equal(1, Scores.Of(key, key).Average, 9);
    }

    [Fact]
    public void Nothing_found_is_nothing_and_no_division_by_nothing() =>
        Assert.Equal(0, Scores.Of(new Partition(Key, singletons: true), new Partition([], singletons: true)).Average);

    [Fact]
    public void An_entity_of_one_mention_counts_only_when_it_is_asked_for()
    {
        Assert.Equal(0, new Partition([[1]], singletons: false).Mentions);
        Assert.Equal(1, new Partition([[1]], singletons: true).Mentions);
    }

    [Fact]
    public void The_best_assignment_is_better_than_taking_the_best_pair_first() =>
        Assert.Equal(17, Assignment.Best(new double[,] { { 10, 9, 0 }, { 8, 1, 0 } }));

    private static void Expect(Func<Partition, Partition, Tally> metric, double recall, double precision)
    {
        var tally = metric(new Partition(Key, singletons: false), new Partition(Response, singletons: false));

        Assert.Equal(recall, tally.Recall, 9);
        Assert.Equal(precision, tally.Precision, 9);
    }
}

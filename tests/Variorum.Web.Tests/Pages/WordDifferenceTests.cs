using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;
using Variorum.Web.Pages.Copies;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Tests.Pages;

/// <summary>The words that only one of two texts has.</summary>
public sealed class WordDifferenceTests
{
    private static readonly Arbitrary<(string First, string Second)> Texts =
        (from first in Gen.Elements("dam", "river", "Keel", "the", "water").ArrayOf()
         from second in Gen.Elements("dam", "river", "keel", "the", "water").ArrayOf()
         select (string.Join(' ', first), string.Join(", ", second))).ToArbitrary();

    [Fact]
    public void What_is_left_of_both_is_the_same() =>
        Prop.ForAll(Texts, texts =>
        {
            var (first, second) = WordDifference.Between(texts.First, texts.Second);
            return Left(texts.First, first).SequenceEqual(Left(texts.Second, second), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_longer_common_sequence_is_given_away() =>
        Prop.ForAll(Texts, texts =>
        {
            var (first, _) = WordDifference.Between(texts.First, texts.Second);
            return Left(texts.First, first).Count == Longest(Words(texts.First), Words(texts.Second));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_put_in_is_all_that_is_marked()
    {
        var (first, second) = WordDifference.Between("The dam at Mirel was taken.", "The great dam at Mirel was taken!");
        Assert.Empty(first);
        Assert.Equal([new Span(4, 9)], second);
    }

    [Fact]
    public void Texts_that_share_nothing_are_marked_whole()
    {
        var (first, second) = WordDifference.Between(string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"a{i}")), string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"b{i}")));
        Assert.Single(first);
        Assert.Single(second);
    }

    private static List<string> Words(string text) => [.. FoldedText.Words(text).Select(word => word.Word)];

    private static List<string> Left(string text, IEnumerable<Span> only)
    {
        var marked = only.ToList();
        return [.. FoldedText.Words(text).Where(word => !marked.Exists(span => span.Contains(word.Span))).Select(word => word.Word)];
    }

    private static int Longest(List<string> a, List<string> b)
    {
        var table = new int[a.Count + 1, b.Count + 1];
        for (var i = 1; i <= a.Count; i++)
        {
            for (var j = 1; j <= b.Count; j++)
            {
                table[i, j] = a[i - 1] == b[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[a.Count, b.Count];
    }
}

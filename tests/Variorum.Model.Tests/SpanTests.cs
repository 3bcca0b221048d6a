using FsCheck;
using FsCheck.Fluent;

namespace Variorum.Model.Tests;

public sealed class SpanTests
{
    [Fact]
    public void A_span_that_ends_before_it_starts_is_misuse() => Assert.Throws<ArgumentOutOfRangeException>(() => new Span(3, 2));

    [Fact]
    public void A_span_that_starts_below_zero_is_misuse() => Assert.Throws<ArgumentOutOfRangeException>(() => new Span(-1, 2));

    [Fact]
    public void Touching_spans_do_not_overlap_because_the_end_is_excluded()
    {
        Assert.False(new Span(0, 3).Overlaps(new Span(3, 5)));
        Assert.True(new Span(0, 4).Overlaps(new Span(3, 5)));
    }

    [Fact]
    public void The_words_of_a_span_are_counted_in_code_units() => Assert.Equal("😀", new Span(1, 3).In("a😀b").ToString());

    [Fact]
    public void The_hull_of_two_spans_holds_both_and_is_the_smallest_that_does()
    {
        var spans = ArbMap.Default.ArbFor<(byte, byte)>().Generator.Select(p => new Span(Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2)));
        Prop.ForAll(spans.Two().ToArbitrary(), pair =>
        {
            var hull = Span.Hull(pair.Item1, pair.Item2);
            return hull.Contains(pair.Item1) && hull.Contains(pair.Item2)
                && hull.Start == Math.Min(pair.Item1.Start, pair.Item2.Start) && hull.End == Math.Max(pair.Item1.End, pair.Item2.End);
        }).QuickCheckThrowOnFailure();
    }
}

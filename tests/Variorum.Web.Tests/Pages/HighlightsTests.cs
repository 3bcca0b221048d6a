using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Tests.Pages;

/// <summary>Marks that lie over one another become segments that do not.</summary>
public sealed class HighlightsTests
{
    private static readonly Arbitrary<(Span Range, ImmutableArray<Mark> Marks)> Marked =
        (from start in Gen.Choose(0, 20)
         from length in Gen.Choose(0, 30)
         from marks in (from s in Gen.Choose(0, 50) from l in Gen.Choose(1, 25) from kind in Gen.Choose(0, 6) select new Mark(new Span(s, s + l), (MarkKind)kind, $"l-{s}")).ArrayOf()
         select (new Span(start, start + length), marks.ToImmutableArray())).ToArbitrary();

    [Fact]
    public void Segments_are_the_range_without_gap_or_overlap() =>
        Prop.ForAll(Marked, input =>
        {
            var segments = Highlights.Cut(input.Range, input.Marks).ToList();
            var place = input.Range.Start;
            foreach (var segment in segments)
            {
                if (segment.Span.Start != place || segment.Span.IsEmpty)
                {
                    return false;
                }

                place = segment.Span.End;
            }

            return place == input.Range.End;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_letter_has_exactly_the_marks_that_cover_it() =>
        Prop.ForAll(Marked, input => Highlights.Cut(input.Range, input.Marks).All(segment =>
            Enumerable.Range(segment.Span.Start, segment.Span.Length).All(place =>
                input.Marks.Where(mark => mark.Span.Contains(place)).ToHashSet().SetEquals(segment.Marks))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_two_segments_could_be_one() =>
        Prop.ForAll(Marked, input => Highlights.Cut(input.Range, input.Marks).Zip(Highlights.Cut(input.Range, input.Marks).Skip(1))
            .All(pair => !pair.First.Marks.ToHashSet().SetEquals(pair.Second.Marks)
                || input.Marks.Any(mark => mark.Span.Start == pair.Second.Span.Start || mark.Span.End == pair.Second.Span.Start)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_shortest_mark_comes_first_for_a_reader_who_points_at_a_word_means_the_innermost()
    {
        var (outer, inner) = (new Mark(new Span(0, 20), MarkKind.Content), new Mark(new Span(5, 9), MarkKind.Figure));
        Assert.Equal([inner, outer], Highlights.Cut(new Span(5, 9), [outer, inner]).Single().Marks);
    }

    [Fact]
    public void The_order_of_the_marks_does_not_show() =>
        Prop.ForAll(Marked, input => Highlights.Cut(input.Range, input.Marks).Select(s => s.Span).SequenceEqual(Highlights.Cut(input.Range, [.. input.Marks.Reverse()]).Select(s => s.Span)))
            .QuickCheckThrowOnFailure();
}

using FsCheck;
using FsCheck.Fluent;

namespace Variorum.Model.Tests;

public sealed class FigureRangeTests
{
    private static readonly Gen<FigureRange> Ranges =
        from value in Gen.Choose(0, 100_000)
        from width in Gen.Choose(0, 5_000)
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        select relation switch
        {
            Relation.Exactly => FigureRange.Exactly(value),
            Relation.About => FigureRange.About(value),
            Relation.AtLeast => FigureRange.AtLeast(value),
            Relation.AtMost => FigureRange.AtMost(value),
            Relation.MoreThan => FigureRange.MoreThan(value),
            Relation.LessThan => FigureRange.LessThan(value),
            _ => FigureRange.Between(value, value + width),
        };

    [Fact]
    public void About_reaches_a_tenth_so_around_5000_is_compatible_with_5200() =>
        Assert.Equal(Comparison.Compatible, FigureRange.About(5000).CompareWith(FigureRange.Exactly(5200)));

    [Fact]
    public void A_bound_is_open_so_at_least_two_is_compatible_with_three() =>
        Assert.Equal(Comparison.Compatible, FigureRange.AtLeast(2).CompareWith(FigureRange.Exactly(3)));

    [Fact]
    public void Two_plain_numbers_far_apart_cannot_both_hold() =>
        Assert.Equal(Comparison.Incompatible, FigureRange.Exactly(5200).CompareWith(FigureRange.Exactly(2500)));

    [Fact]
    public void Small_plain_counts_are_not_roundings_so_30_and_32_cannot_both_hold() =>
        Assert.Equal(Comparison.Incompatible, FigureRange.Exactly(30).CompareWith(FigureRange.Exactly(32)));

    [Fact]
    public void A_bound_includes_its_number_because_reports_use_58_and_more_than_58_for_one_count() =>
        Assert.Equal(Comparison.Compatible, FigureRange.MoreThan(58).CompareWith(FigureRange.Exactly(58)));

    [Fact]
    public void A_round_number_may_be_a_rounding_of_a_precise_one() =>
        Assert.Equal(Comparison.Rounding, FigureRange.Exactly(5000).CompareWith(FigureRange.Exactly(5200)));

    [Fact]
    public void A_range_meets_a_number_inside_it() =>
        Assert.Equal(Comparison.Compatible, FigureRange.Between(20, 30).CompareWith(FigureRange.Exactly(25)));

    [Fact]
    public void A_bound_below_a_number_contradicts_it() =>
        Assert.Equal(Comparison.Incompatible, FigureRange.LessThan(50).CompareWith(FigureRange.Exactly(126)));

    [Fact]
    public void Bounds_that_the_relation_does_not_have_are_misuse()
    {
        Assert.Throws<ArgumentException>(() => new FigureRange(Relation.AtLeast, 2, 3));
        Assert.Throws<ArgumentException>(() => new FigureRange(Relation.Exactly, null, 3));
        Assert.Throws<ArgumentException>(() => FigureRange.Between(3, 2));
    }

    [Fact]
    public void A_range_reads_as_a_person_would_say_it()
    {
        Assert.Equal("about 5,000", $"{FigureRange.About(5000)}");
        Assert.Equal("more than 2.5", $"{FigureRange.MoreThan(2.50m)}");
        Assert.Equal("20 to 30", $"{FigureRange.Between(20, 30)}");
    }

    [Fact]
    public void Comparison_is_symmetric() =>
        Prop.ForAll(Ranges.Two().ToArbitrary(), pair => pair.Item1.CompareWith(pair.Item2) == pair.Item2.CompareWith(pair.Item1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_range_is_the_same_as_itself() =>
        Prop.ForAll(Ranges.ToArbitrary(), range => range.CompareWith(range) == Comparison.Same).QuickCheckThrowOnFailure();

    [Fact]
    public void Widening_a_plain_number_to_about_never_makes_it_less_compatible() =>
        Prop.ForAll(Ranges.ToArbitrary(), Gen.Choose(0, 100_000).ToArbitrary(), (other, value) =>
            FigureRange.Exactly(value).CompareWith(other) is Comparison.Incompatible or Comparison.Rounding
            || FigureRange.About(value).CompareWith(other) is Comparison.Same or Comparison.Compatible).QuickCheckThrowOnFailure();
}

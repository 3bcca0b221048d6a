using FsCheck;
using FsCheck.Fluent;

namespace Variorum.Model.Tests;

public sealed class SourceMapTests
{
    [Fact]
    public void A_removed_line_leaves_a_gap_that_both_directions_know()
    {
        // source "aaaXXXbbb", clean "aaabbb"
        var map = new SourceMap([new SourceRun(0, 3, 0, 3), new SourceRun(3, 3, 6, 3)]);
        Assert.Equal(new Span(0, 3), map.ToSource(new Span(0, 3)));
        Assert.Equal(new Span(2, 7), map.ToSource(new Span(2, 4)));
        Assert.Null(map.ToClean(new Span(3, 6)));
        Assert.Equal(new Span(2, 4), map.ToClean(new Span(2, 7)));
    }

    [Fact]
    public void A_character_reference_maps_as_a_whole()
    {
        // source "a&amp;b", clean "a&b"
        var map = new SourceMap([new SourceRun(0, 1, 0, 1), new SourceRun(1, 1, 1, 5), new SourceRun(2, 1, 6, 1)]);
        Assert.Equal(new Span(1, 6), map.ToSource(new Span(1, 2)));
        Assert.Equal(new Span(1, 2), map.ToClean(new Span(3, 4)));
    }

    [Fact]
    public void What_was_set_between_blocks_has_no_place_in_the_source()
    {
        var map = new SourceMap([new SourceRun(0, 2, 0, 2), new SourceRun(4, 2, 2, 2)]);
        Assert.Null(map.ToSource(new Span(2, 4)));
    }

    [Fact]
    public void Overlapping_runs_are_misuse() =>
        Assert.Throws<ArgumentException>(() => new SourceMap([new SourceRun(0, 3, 0, 3), new SourceRun(2, 3, 6, 3)]));

    [Fact]
    public void Copied_stretches_map_there_and_back_to_themselves()
    {
        // Arbitrary texts cut into pieces of which each is kept or removed.
        var pieces = ArbMap.Default.ArbFor<(NonNull<string>, bool)[]>();
        Prop.ForAll(pieces, parts =>
        {
            var runs = System.Collections.Immutable.ImmutableArray.CreateBuilder<SourceRun>();
            string source = "", clean = "";
            foreach (var (piece, kept) in parts)
            {
                if (kept && piece.Get.Length > 0)
                {
                    runs.Add(new SourceRun(clean.Length, piece.Get.Length, source.Length, piece.Get.Length));
                    clean += piece.Get;
                }

                source += piece.Get;
            }

            var map = new SourceMap(runs.ToImmutable());
            for (var i = 0; i < clean.Length; i++)
            {
                var there = map.ToSource(new Span(i, i + 1));
                if (there is not { } s || source[s.Start] != clean[i] || map.ToClean(s) != new Span(i, i + 1))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }
}

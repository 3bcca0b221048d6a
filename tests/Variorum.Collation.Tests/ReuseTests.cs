using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class ReuseTests
{
    private const string Story =
        "The harbour of Velm stayed closed for a third day while crews searched the silted channel for the missing ferry. "
        + "Port officials measured the depth at nine points and found less water than the charts had promised to the pilots. "
        + "Nobody had warned the fishing fleet, whose owners gathered on the quay and asked the mayor for an explanation.";

    private const string Other =
        "Farmers in the hills above Velm began the hazel harvest early because a dry spring had ripened the nuts before the festival. "
        + "Buyers from the coast offered a better price than last autumn, and most growers accepted it without bargaining at all. "
        + "The cooperative expects to fill its sheds within a fortnight and to ship the rest inland by rail.";

    [Fact]
    public void The_same_text_with_other_case_and_punctuation_is_a_copy_and_counts_once()
    {
        var record = Sample.Collate(new Sample("a", Story).Published("2021-05-04"), new Sample("b", Story.ToUpperInvariant().Replace(".", " --", StringComparison.Ordinal)).Published("2021-05-03"));
        var reuse = Assert.Single(record.Reuse);
        Assert.Equal((ReuseKind.Copy, "b.0", "a.0", Basis.Declared), (reuse.Kind, reuse.From.Account, reuse.To.Account, reuse.DirectionBasis));
    }

    [Fact]
    public void A_text_that_was_cut_and_continued_is_a_near_copy_with_an_unknown_direction()
    {
        var reuse = Assert.Single(Sample.Collate(new Sample("a", Story), new Sample("b", Story[..230] + " Rain is expected at the weekend, the weather office said on its board.")).Reuse);
        Assert.Equal((ReuseKind.NearCopy, Basis.Unknown), (reuse.Kind, reuse.DirectionBasis));
        Assert.InRange(reuse.Share, 0.5m, 0.95m);
    }

    [Fact]
    public void Accounts_that_share_only_a_quotation_are_no_copies()
    {
        const string Words = "we asked for a chart and a lamp and a crew that knows the channel and we were given none of these";
        static Sample Of(string document, string text) => new Sample(document, $"{text} “{Words},” she said.").Says(null, Words);
        var reuse = Assert.Single(Sample.Collate(Of("a", Story), Of("b", Other)).Reuse);
        Assert.Equal(ReuseKind.Quotation, reuse.Kind);
        Assert.Equal(Words, $"{Story} “{Words},” she said."[reuse.From.Start..reuse.From.End]);
    }

    [Fact]
    public void Different_stories_share_nothing() => Assert.Empty(Sample.Collate(new Sample("a", Story), new Sample("b", Other)).Reuse);

    [Fact]
    public void The_words_of_a_nested_account_are_no_reuse_by_its_parent()
    {
        var parent = new Sample("a", "Our neighbours wrote: " + Story).Block(BlockKind.Paragraph, "Our neighbours wrote:").Block(BlockKind.Quote, Story, "a.1");
        var child = new Sample("a", Story);
        var input = new CollationInput(parent.Build().Document, [parent.Analysis(0, null), child.Analysis(1, "a.0")]);
        Assert.Empty(new Collator().Collate([input], [], null, CancellationToken.None).Reuse);
    }
}

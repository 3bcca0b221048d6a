using NodaTime;
using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class DatingTests
{
    [Fact]
    public void A_declared_date_is_that_day_and_says_why()
    {
        var published = Sample.Collate(new Sample("a", "It rained.").Published("2021-05-03T10:00:00+02:00")).Accounts[0].Published;
        Assert.Equal((new LocalDate(2021, 5, 3), new LocalDate(2021, 5, 3), Basis.Declared), (published.From, published.To, published.Basis));
        Assert.Equal(Offset.FromHours(2), published.At?.Offset);
        Assert.Single(published.Evidence);
    }

    [Fact]
    public void Two_dates_that_differ_give_the_interval_that_holds_both()
    {
        var published = Sample.Collate(new Sample("a", "It rained.").Published("2021-05-03").Published("2021-05-05", Basis.Stated)).Accounts[0].Published;
        Assert.Equal((new LocalDate(2021, 5, 3), new LocalDate(2021, 5, 5)), (published.From, published.To));
        Assert.Equal(2, published.Why.Length);
    }

    [Fact]
    public void Without_a_date_it_was_written_after_what_it_tells_as_past()
    {
        var published = Sample.Collate(new Sample("a", "The bridge was opened on May 3, 2021.").Day("May 3, 2021", 2021, 5, 3)).Accounts[0].Published;
        Assert.Equal((new LocalDate(2021, 5, 3), null, Basis.Inferred), (published.From, published.To, published.Basis));
    }

    [Theory]
    [InlineData("The bridge was to be finished by May 3, 2021.")]
    [InlineData("The vote scheduled for and held on May 3, 2021.")]
    [InlineData("The bridge opens on May 3, 2021.")]
    public void A_date_that_may_lie_ahead_bounds_nothing(string text) =>
        Assert.Equal(Basis.Unknown, Sample.Collate(new Sample("a", text).Day("May 3, 2021", 2021, 5, 3)).Accounts[0].Published.Basis);

    [Fact]
    public void What_is_announced_lies_ahead_of_the_account()
    {
        var published = Sample.Collate(new Sample("a", "He said the bridge will be opened on May 3, 2021.").Day("May 3, 2021", 2021, 5, 3)).Accounts[0].Published;
        Assert.Equal((null, new LocalDate(2021, 5, 3), Basis.Inferred), (published.From, published.To, published.Basis));
    }

    [Fact]
    public void A_page_was_published_before_it_was_fetched()
    {
        var published = Sample.Collate(new Sample("a", "It rained.").Declare(DeclarationKind.Retrieved, "2021-05-03T10:00:00Z", Basis.Declared, "x")).Accounts[0].Published;
        Assert.Equal((null, new LocalDate(2021, 5, 3)), (published.From, published.To));
    }

    [Fact]
    public void A_page_was_not_published_before_an_account_it_quotes()
    {
        var parent = new Sample("a", "Our neighbours wrote: It rained.").Block(BlockKind.Paragraph, "Our neighbours wrote:").Block(BlockKind.Quote, "It rained.", "a.1");
        var child = new Sample("a", "It rained.").Published("2021-05-03");
        var input = new CollationInput(parent.Build().Document, [parent.Analysis(0, null), child.Analysis(1, "a.0")]);
        var record = new Collator().Collate([input], [], null, CancellationToken.None);
        Assert.Equal((new LocalDate(2021, 5, 3), new LocalDate(2021, 5, 10), Basis.Presumed), (record.Accounts[0].Published.From, record.Accounts[0].Published.To, record.Accounts[0].Published.Basis));
    }
}

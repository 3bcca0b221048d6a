using FsCheck;
using FsCheck.Fluent;
using Variorum.Publishing.Quotations;

namespace Variorum.Publishing.Tests.Quotations;

public sealed class NearPassageTests
{
    private const string Text = "The harbour office said on Thursday that the ferry at Upper Marsh will stay closed until Monday because of the collision.";

    [Fact]
    public void A_changed_word_is_named_with_its_place()
    {
        var near = NearPassage.Find(Text, "the ferry at Lower Marsh will stay closed")!;
        Assert.Equal("the ferry at Upper Marsh will stay closed", near.Span.In(Text).ToString());
        var difference = Assert.Single(near.Differences);
        Assert.Equal(("lower", "upper"), (difference.Quoted, difference.Written));
        Assert.Equal("Upper", difference.Place.In(Text).ToString());
    }

    [Fact]
    public void A_word_too_many_and_one_too_few_are_named()
    {
        var more = Assert.Single(NearPassage.Find(Text, "the ferry at Marsh will stay closed")!.Differences);
        Assert.Equal((null, "upper"), (more.Quoted, more.Written));
        var fewer = Assert.Single(NearPassage.Find(Text, "the ferry at Upper Marsh will probably stay closed")!.Differences);
        Assert.Equal(("probably", null), (fewer.Quoted, fewer.Written));
        Assert.True(fewer.Place.IsEmpty);
        Assert.Equal(Text.IndexOf("stay", StringComparison.Ordinal), fewer.Place.Start);
    }

    [Theory]
    [InlineData("nobody ever wrote such a thing here")]
    [InlineData("ferry closed")]
    [InlineData("…")]
    public void What_is_not_clearly_near_is_not_given(string quotation) => Assert.Null(NearPassage.Find(Text, quotation));

    [Fact]
    public void An_empty_text_has_no_passage() => Assert.Null(NearPassage.Find("", "the ferry at Upper Marsh"));

    [Fact]
    public void One_word_replaced_in_a_stretch_of_words_is_one_difference_at_that_word() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (a, b) =>
    {
        var words = Enumerable.Range(0, 40).Select(i => $"w{i}").ToArray();
        var start = (a & int.MaxValue) % 25;
        var changed = start + 1 + ((b & int.MaxValue) % 8);
        var quoted = words[start..(start + 10)].ToArray();
        quoted[changed - start] = "other";
        var text = string.Join(' ', words);
        var near = NearPassage.Find(text, string.Join(' ', quoted))!;
        return near.Differences is [{ Quoted: "other" } difference] && difference.Place.In(text).ToString() == words[changed] && near.Span.In(text).ToString() == string.Join(' ', words[start..(start + 10)]);
    }).QuickCheckThrowOnFailure();
}

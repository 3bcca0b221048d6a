using Variorum.Language.Syntax;

namespace Variorum.Language.Tests.Patterns;

public sealed class TreeTests
{
    // the old , grey harbour of Quell and Vost , a ruin , that sank
    private static readonly ParsedText Text = TreeNotation.Parse(
        "the/DET/5/det old/ADJ/5/amod ,/PUNCT/5/punct grey/ADJ/5/amod harbour/NOUN/0/root of/ADP/7/case Quell/PROPN/5/nmod and/CCONJ/9/cc Vost/PROPN/7/conj ,/PUNCT/12/punct a/DET/12/det ruin/NOUN/5/appos "
        + ",/PUNCT/15/punct that/PRON/15/nsubj sank/VERB/5/acl:relcl");

    [Theory]
    [InlineData("amod", "old , grey harbour")]
    [InlineData("amod det", "the old , grey harbour")]
    [InlineData("nmod", "harbour of Quell and Vost")]
    [InlineData("amod nmod:none", "old , grey harbour of Quell and Vost")]
    [InlineData("nmod:poss", "harbour")]
    [InlineData("nmod appos acl", "harbour of Quell and Vost")]
    public void A_phrase_is_what_stands_together_without_its_asides(string relations, string phrase) =>
        Assert.Equal(phrase, Text.SpanOf(Text.PhraseOf(4, new([.. relations.Split(' ')]))).In(Text.Text).ToString());

    [Fact]
    public void The_smallest_subtree_that_holds_some_words_is_written_as_it_is_read()
    {
        var whole = TreeNotation.Parse("Quell/PROPN/2/nsubj said~say/VERB/0/root the/DET/4/det boats~boat/NOUN/5/nsubj/Number=Plur left~leave/VERB/2/ccomp");
        Assert.Equal("the/DET/2/det boats~boat/NOUN/3/nsubj/Number=Plur left~leave/VERB/0/root", TreeNotation.Write(whole, new WordRange(2, 5)));
        Assert.Equal(whole.Words, TreeNotation.Parse(TreeNotation.Write(whole, new WordRange(0, 5))).Words);
    }

    [Fact]
    public void A_word_is_below_all_words_above_it_and_not_below_itself()
    {
        Assert.True(Text.IsBelow(8, 6));
        Assert.True(Text.IsBelow(8, 4));
        Assert.False(Text.IsBelow(4, 8));
        Assert.False(Text.IsBelow(8, 8));
        Assert.False(Text.IsBelow(4, 4));
    }

    [Theory]
    [InlineData("a/NOUN/2/x b/NOUN/1/x")]
    [InlineData("a/NOUN/0/root b/NOUN/0/root")]
    [InlineData("a/NOUN/0/root b/NOUN/3/x c/NOUN/2/x")]
    [InlineData("")]
    [InlineData("a/NOUN/-1/x")]
    [InlineData("/NOUN/0/root")]
    [InlineData("a/NOUN/0/root/Number=Plur/more")]
    public void What_is_no_tree_is_refused(string line) => Assert.Throws<FormatException>(() => TreeNotation.Parse(line));
}

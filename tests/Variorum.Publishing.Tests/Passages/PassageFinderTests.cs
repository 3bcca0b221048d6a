using FsCheck;
using FsCheck.Fluent;
using Variorum.Publishing.Passages;

namespace Variorum.Publishing.Tests.Passages;

public sealed class PassageFinderTests
{
    private static readonly string Text = $"{string.Concat(Enumerable.Repeat("Nothing of note. ", 60))}The café at Upper Marsh closed when the ferry sank. {string.Concat(Enumerable.Repeat("Nothing else. ", 60))}";

    [Theory]
    [InlineData("ferry")]
    [InlineData("CAFE marsh")]
    [InlineData("\"ferry\" AND sank")]
    public void The_window_holds_the_words_whatever_their_case_and_accents(string words) =>
        Assert.Contains("Upper Marsh closed", PassageFinder.Find(Text, words, 200).In(Text).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Without_a_hit_it_is_the_start() => Assert.Equal(0, PassageFinder.Find(Text, "nowhere", 100).Start);

    [Fact]
    public void It_is_never_longer_than_asked_and_splits_no_pair() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<PositiveInt>(), (text, words, length) =>
    {
        var any = text.Get + "😀😀 ferry 😀😀";
        var span = PassageFinder.Find(any, words.Get + " ferry", length.Get);
        var passage = span.In(any).ToString();
        return span.End <= any.Length && passage.Length <= length.Get + 1 && !(passage.Length > 0 && char.IsLowSurrogate(passage[0]) && span.Start > 0 && char.IsHighSurrogate(any[span.Start - 1]));
    }).QuickCheckThrowOnFailure();
}

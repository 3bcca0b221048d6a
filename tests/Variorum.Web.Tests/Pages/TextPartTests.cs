using System.Collections.Immutable;
using Variorum.Model;
using Variorum.Web.Pages.Accounts;

namespace Variorum.Web.Tests.Pages;

/// <summary>A long text is shown in parts, none of it lost.</summary>
public sealed class TextPartTests
{
    private static readonly string Text = string.Concat(Enumerable.Repeat("Word 𝒳 ", 5_000));
    private static readonly ImmutableArray<Block> Blocks = [new(BlockKind.Title, 0, 40), new(BlockKind.Paragraph, 42, 20_001), new(BlockKind.Paragraph, 20_003, Text.Length)];

    [Fact]
    public void The_parts_together_are_the_text()
    {
        var count = TextPart.Of(Text, Blocks, null, null).Count;
        var shown = Enumerable.Range(1, count).SelectMany(part => TextPart.Of(Text, Blocks, null, part).Blocks).ToList();
        Assert.Equal(string.Concat(Blocks.Select(b => b.Span.In(Text).ToString())), string.Concat(shown.Select(b => b.Span.In(Text).ToString())));
        Assert.True(count > 2);
    }

    [Fact]
    public void No_part_is_longer_than_a_page_or_parts_a_letter()
    {
        var count = TextPart.Of(Text, Blocks, null, null).Count;
        foreach (var part in Enumerable.Range(1, count).Select(number => TextPart.Of(Text, Blocks, null, number)))
        {
            Assert.InRange(part.Range.Length, 1, TextPart.MostText);
            Assert.False(char.IsLowSurrogate(Text[part.Range.Start]));
        }
    }

    [Fact]
    public void Words_asked_for_choose_their_part() =>
        Assert.Contains(TextPart.Of(Text, Blocks, new Span(25_000, 25_004), number: 1).Blocks, block => block.Span.Contains(25_000));

    [Fact]
    public void A_text_without_blocks_has_one_empty_part() => Assert.Equal((1, 1), (TextPart.Of("", [], null, 9).Number, TextPart.Of("", [], null, 9).Count));
}

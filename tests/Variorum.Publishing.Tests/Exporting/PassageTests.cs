using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;
using Variorum.Publishing.Passages;

namespace Variorum.Publishing.Tests.Exporting;

/// <summary>Words are shown with a sentence either side, inside their paragraph.</summary>
public sealed class PassageTests
{
    private const string Text = "A title\n\nOne came. Two came, and stayed. “Three came.” Four went. Five went.\n\nAnother paragraph.";

    [Fact]
    public void The_sentence_of_the_words_and_one_on_either_side_are_shown()
    {
        var passage = Of("Three");
        Assert.Equal(("Two came, and stayed. “", "Three", " came.” Four went."), (passage.Before, passage.Words, passage.After));
    }

    [Fact]
    public void A_paragraph_ends_what_is_shown()
    {
        var passage = Of("One came");
        Assert.Equal(("", ". Two came, and stayed."), (passage.Before, passage.After));
    }

    [Fact]
    public void Any_words_are_shown_whole_between_what_stands_around_them() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(NonNegativeInt, NonNegativeInt)>(), pair =>
        {
            var start = pair.Item1.Get % Text.Length;
            var span = new Span(start, Math.Min(Text.Length, start + 1 + (pair.Item2.Get % 20)));
            var passage = Passage.Around(Account, span);
            return passage.Words == span.In(Text).ToString() && Text.Contains(passage.Before + passage.Words + passage.After, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    private static AccountText Account => new()
    {
        Id = "a.0", Document = "a", Text = Text, Map = new SourceMap([]), Language = "en", Analysed = true,
        Blocks = [new Block(BlockKind.Title, 0, 7), new Block(BlockKind.Paragraph, 9, 76), new Block(BlockKind.Paragraph, 78, Text.Length)],
    };

    private static Passage Of(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return Passage.Around(Account, new Span(start, start + words.Length));
    }
}

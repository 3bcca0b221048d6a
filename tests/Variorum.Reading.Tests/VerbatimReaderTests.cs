using FsCheck;
using FsCheck.Fluent;

namespace Variorum.Reading.Tests;

public sealed class VerbatimReaderTests
{
    [Fact]
    public void Paragraphs_are_parted_by_blank_lines() =>
        Assert.Equal(["Paragraph: One\r\ntwo", "Paragraph: Read More"], VerbatimReader.Read("x", " One\r\ntwo \r\n \r\nRead More\n").Blocks());

    [Fact]
    public void Without_blank_lines_every_line_is_a_paragraph() =>
        Assert.Equal(["Paragraph: One", "Paragraph: two"], VerbatimReader.Read("x", "One\ntwo").Blocks());

    [Fact]
    public void The_text_and_its_offsets_are_those_of_the_input() => Prop.ForAll<string>(text =>
    {
        text ??= "";
        var account = VerbatimReader.Read("x", text);
        return string.Equals(account.Text, text, StringComparison.Ordinal)
            && Enumerable.Range(0, text.Length).All(i => account.Map.ToSource(new Model.Span(i, i + 1)) == new Model.Span(i, i + 1))
            && account.Removed.IsEmpty && account.Analysed;
    }).QuickCheckThrowOnFailure();
}

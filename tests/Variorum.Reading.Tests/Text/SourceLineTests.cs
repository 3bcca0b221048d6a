using Variorum.Model;
using Variorum.Reading.Text;

namespace Variorum.Reading.Tests.Text;

public sealed class SourceLineTests
{
    public static TheoryData<string> Examples => [.. ReadingResources.SourceLines.Rows.Select(row => ResourceTable.Cell(row, 1))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_lead_with_an_address_is_a_source_line(string example) =>
        Assert.StartsWith("https://", Address(example), StringComparison.Ordinal);

    [Theory]
    [InlineData("See https://news.example.org/a")]
    [InlineData("https://news.example.org/a")]
    [InlineData("Read more at https://news.example.org/a today")]
    [InlineData("Read more at the harbour")]
    public void A_sentence_that_holds_an_address_is_none(string line) => Assert.Null(Address(line));

    private static string? Address(string line) => SourceLine.Address(line, new PageLine(0, line.Length, 0))?.In(line).ToString();
}

using System.Text;

namespace Variorum.Reading.Tests.Decoding;

public sealed class TextDecoderTests
{
    private const string Words = "The café in Port Esk was closed \u2013 \u201Cfor good\u201D.";

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16-le")]
    [InlineData("utf-16BE", "utf-16-be")]
    [InlineData("utf-32", "utf-32-le")]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(string written, string read)
    {
        var encoding = Encoding.GetEncoding(written);
        var document = Assert.IsType<ReadDocument>(Reading.Outcome([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]));

        Assert.Equal((Words, read), (document.Source, document.Document.Encoding));
    }

    [Fact]
    public void UTF16_without_a_mark_is_told_by_its_zero_bytes()
    {
        var document = Assert.IsType<ReadDocument>(Reading.Outcome(Encoding.Unicode.GetBytes("The harbour is closed today.")));

        Assert.Equal(("The harbour is closed today.", "utf-16-le"), (document.Source, document.Document.Encoding));
    }

    [Fact]
    public void Text_that_is_no_UTF8_and_reads_well_as_windows_1252_is_that()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words);
        var document = Assert.IsType<ReadDocument>(Reading.Outcome(bytes));

        Assert.Equal((Words, "windows-1252"), (document.Source, document.Document.Encoding));
    }

    [Fact]
    public void UTF8_that_was_cut_keeps_its_other_characters()
    {
        var document = Assert.IsType<ReadDocument>(Reading.Outcome(Encoding.UTF8.GetBytes(Words + "é")[..^1]));

        Assert.Equal((Words + "\uFFFD", "utf-8"), (document.Source, document.Document.Encoding));
    }

    [Fact]
    public void Bytes_with_zeros_are_binary() =>
        Assert.StartsWith("holds zero bytes", Reading.Refusal([.. "abc"u8, 0, 1, 2, 0, 0, 9, .. "defghijkl"u8]), StringComparison.Ordinal);

    [Fact]
    public void Letters_of_a_legacy_encoding_of_another_script_are_refused_and_not_made_nonsense() =>
        Assert.StartsWith("is neither UTF-8", Reading.Refusal([0xCF, 0xEE, 0xF0, 0xF2, 0x20, 0xE7, 0xE0, 0xEA, 0xF0, 0xFB, 0xF2]), StringComparison.Ordinal);

    [Fact]
    public void White_space_alone_is_no_document() =>
        Assert.StartsWith("holds only white space", Reading.Refusal(" \r\n\u00A0"u8.ToArray()), StringComparison.Ordinal);
}

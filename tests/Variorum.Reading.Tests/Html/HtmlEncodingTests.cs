using System.Text;
using Variorum.Reading.Html;

namespace Variorum.Reading.Tests.Html;

public sealed class HtmlEncodingTests
{
    [Fact]
    public void A_byte_order_mark_decides_before_any_declaration()
    {
        byte[] page = [0xEF, 0xBB, 0xBF, .. "<meta charset=windows-1251>é"u8];
        Assert.Equal(("<meta charset=windows-1251>é", "utf-8"), HtmlEncoding.Decode(page));
        byte[] wide = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>é")];
        Assert.Equal(("<p>é", "utf-16-le"), HtmlEncoding.Decode(wide));
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", "windows-1251")]
    [InlineData("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=Windows-1251'>", "windows-1251")]
    [InlineData("<meta charset = koi8-r >", "koi8-r")]
    public void A_declared_encoding_is_used(string declaration, string name)
    {
        byte[] page = [.. Encoding.ASCII.GetBytes(declaration), .. CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes("мост")];
        Assert.Equal((declaration + "мост", name), HtmlEncoding.Decode(page));
    }

    [Fact]
    public void Latin_1_means_windows_1252_as_in_browsers() =>
        Assert.Equal(("<meta charset=iso-8859-1>“", "windows-1252"), HtmlEncoding.Decode([.. "<meta charset=iso-8859-1>"u8, 0x93]));

    [Fact]
    public void A_page_saved_in_UTF_8_with_its_old_declaration_is_UTF_8() =>
        Assert.Equal(("<meta charset=iso-8859-1>für", "utf-8"), HtmlEncoding.Decode("<meta charset=iso-8859-1>für"u8));

    [Fact]
    public void A_name_that_no_one_knows_is_passed_over() =>
        Assert.Equal(("<meta charset=klingon>é", "utf-8"), HtmlEncoding.Decode("<meta charset=klingon>é"u8));

    [Fact]
    public void Without_a_declaration_it_is_UTF_8_or_else_windows_1252()
    {
        Assert.Equal(("<p>é", "utf-8"), HtmlEncoding.Decode("<p>é"u8));
        Assert.Equal(("<p>é", "windows-1252"), HtmlEncoding.Decode([.. "<p>"u8, 0xE9]));
    }

    [Fact]
    public void A_declaration_beyond_the_first_kilobyte_is_not_looked_for() =>
        Assert.Equal("utf-8", HtmlEncoding.Decode([.. Enumerable.Repeat((byte)' ', 1024), .. "<meta charset=koi8-r>"u8]).Encoding);
}

using Microsoft.AspNetCore.Http;
using Variorum.Model;
using Variorum.Web.Pages.Layout;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Tests.Pages;

/// <summary>Addresses say what is asked for and lead nowhere else.</summary>
public sealed class AddressTests
{
    [Fact]
    public void Another_filter_starts_at_the_first_page() =>
        Assert.Equal("/accounts?outlet=A%20%26%20B&words=dam", Asked("/accounts", "?page=7&words=dam").With("outlet", "A & B"));

    [Fact]
    public void Another_page_keeps_the_filter() => Assert.Equal("/accounts?page=8&words=dam", Asked("/accounts", "?page=7&words=dam").With(Address.PageKey, "8"));

    [Theory]
    [InlineData("?page=-1")]
    [InlineData("?page=99999999999")]
    [InlineData("?page=1%3BDROP")]
    [InlineData("?page=")]
    public void A_page_that_makes_no_sense_is_the_first(string query) => Assert.Equal(1, Asked("/accounts", query).Page);

    [Theory]
    [InlineData("3-9", 3, 9)]
    [InlineData("9-3", null, null)]
    [InlineData("3-3", null, null)]
    [InlineData("-3-9", null, null)]
    [InlineData("3-99999999999", null, null)]
    public void A_range_is_read_whole_or_not_at_all(string text, int? start, int? end) =>
        Assert.Equal(start is { } from ? new Span(from, end!.Value) : null, Asked("/accounts/x", $"?at={text}").Range("at"));

    [Theory]
    [InlineData("/accounts?page=2", "/accounts?page=2")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/a\r\nSet-Cookie: x", "/")]
    [InlineData(null, "/")]
    public void A_form_leads_back_to_a_page_of_the_desk_only(string? asked, string expected) => Assert.Equal(expected, ReturnAddress.Of(asked));

    [Theory]
    [InlineData("0123456789abcdef01234567.0", true)]
    [InlineData("actor-0123456789abcdef01234567.0-12", true)]
    [InlineData("../../etc/passwd", false)]
    [InlineData("ABC", false)]
    [InlineData("", false)]
    public void What_is_no_id_is_not_looked_for(string id, bool valid) => Assert.Equal(valid, LineId.IsValid(id));

    private static Address Asked(string path, string query)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        return Address.Of(context.Request);
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Variorum.Publishing.Html;

namespace Variorum.Publishing.Tests.Exporting;

/// <summary>The page of a record of hostile words is the page of those words, and nothing else.</summary>
public sealed partial class HtmlExportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_word_of_an_article_becomes_markup(bool withText)
    {
        using var record = new HostileRecord();
        var page = HostileRecord.Write(output => HtmlExport.Write(record.Published, output, withText, default));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(HandlerOrStyle(), page);
        Assert.Equal(1, Count(page, "</style>"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_no_browser_should_follow_is_words()
    {
        using var record = new HostileRecord("javascript:alert(1)");
        var page = HostileRecord.Write(output => HtmlExport.Write(record.Published, output, withText: false, default));
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("javascript:alert(1)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_the_web_is_a_link_that_says_nothing_of_where_it_was_followed()
    {
        using var record = new HostileRecord("https://a.example/1?x=\"y");
        Assert.Contains("<a href=\"https://a.example/1?x=%22y\" rel=\"noreferrer noopener\">", HostileRecord.Write(output => HtmlExport.Write(record.Published, output, withText: false, default)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_of_the_page_allows_its_own_style_sheet_and_nothing_else()
    {
        using var record = new HostileRecord();
        var page = HostileRecord.Write(output => HtmlExport.Write(record.Published, output, withText: true, default));
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_inside_the_page_leads_somewhere_and_no_two_things_share_an_id()
    {
        using var record = new HostileRecord();
        var page = HostileRecord.Write(output => HtmlExport.Write(record.Published, output, withText: true, default));
        var ids = Id().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(Fragment().Matches(page).Select(m => m.Groups[1].Value).Except(ids));
    }

    [Fact]
    public void The_text_is_there_only_when_it_is_asked_for()
    {
        using var record = new HostileRecord();
        Assert.DoesNotContain("class=\"text\"", HostileRecord.Write(output => HtmlExport.Write(record.Published, output, withText: false, default)), StringComparison.Ordinal);
        Assert.Contains("“<mark id=\"at-", HostileRecord.Write(output => HtmlExport.Write(record.Published, output, withText: true, default)), StringComparison.Ordinal);
    }

    private static int Count(string page, string words) => page.Split(words).Length - 1;

    [GeneratedRegex("<[^>]*\\s(?:on\\w+|style)\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex HandlerOrStyle();

    [GeneratedRegex("\\sid=\"(?<id>[^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"")]
    private static partial Regex Fragment();
}

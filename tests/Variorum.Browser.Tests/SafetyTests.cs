using Variorum.Model;

namespace Variorum.Browser.Tests;

/// <summary>What stands in an article stays text.</summary>
public sealed class SafetyTests(Chromium chromium, SampleDesk sample)
{
    [Fact]
    public async Task An_article_that_means_harm_is_shown_and_does_nothing()
    {
        using var record = sample.Desk.Record();
        var account = record.All<Account>().First(a => a.Title == HostileArticle.Title);
        await using var visit = await chromium.OpenAsync(sample.Desk.Origin);
        foreach (var address in new[] { $"/accounts/{account.Id}", $"/accounts/{account.Id}/source", "/accounts", "/statements", "/figures?alone=1", "/search?q=script+alert", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/copies?show=sources", "/actors", "/" })
        {
            await visit.GoAsync(address);
            Assert.Equal(0, await visit.Page.Locator("main script, main img, main [onload], main [onerror], main [onmouseover], a[href^='javascript' i]").CountAsync());
        }

        await visit.GoAsync($"/accounts/{account.Id}");
        Assert.Contains("<svg onload=alert('svg')></svg>", await visit.Page.Locator("article.text").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task No_page_has_an_error_or_asks_anything_of_another_host()
    {
        await using var visit = await chromium.OpenAsync(sample.Desk.Origin);
        foreach (var address in sample.Pages)
        {
            await visit.GoAsync(address);
        }

        Assert.Empty(visit.Complaints);
    }
}

namespace Variorum.Browser.Tests;

/// <summary>Everything works with scripts off.</summary>
public sealed class ScriptOffTests(Chromium chromium, SampleDesk sample)
{
    [Fact]
    public async Task Every_page_can_be_walked_to_and_filtered_without_a_script()
    {
        await using var visit = await chromium.OpenAsync(sample.Desk.Origin, new Look(Script: false));
        var page = (await visit.GoAsync("/")).Page;
        var sections = await page.Locator("nav.sections a").CountAsync();
        for (var i = 0; i < sections; i++)
        {
            await page.Locator("nav.sections a").Nth(i).ClickAsync();
            Assert.Equal("page", await page.Locator("nav.sections a").Nth(i).GetAttributeAsync("aria-current"));
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }

        await visit.GoAsync("/accounts");
        var all = await page.Locator(".line").CountAsync();
        await page.Locator("#outlet").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await page.Locator(".filter button").ClickAsync();
        Assert.InRange(await page.Locator(".line").CountAsync(), 1, all - 1);

        await visit.GoAsync("/timeline");
        await page.Locator("svg a").First.ClickAsync();
        Assert.Contains("from=", page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_reasons_of_a_date_open_without_a_script()
    {
        await using var visit = await chromium.OpenAsync(sample.Desk.Origin, new Look(Script: false));
        var page = (await visit.GoAsync("/timeline")).Page;
        await page.Locator("details.when summary").First.ClickAsync();
        Assert.True(await page.Locator("details.when[open] li").First.IsVisibleAsync());
    }
}

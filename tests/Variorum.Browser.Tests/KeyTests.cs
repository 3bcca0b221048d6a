using Microsoft.Playwright;

namespace Variorum.Browser.Tests;

/// <summary>The desk by keys alone.</summary>
public sealed class KeyTests(Chromium chromium, SampleDesk sample)
{
    [Fact]
    public async Task J_and_k_go_along_the_lines_and_enter_opens_the_words()
    {
        await using var visit = await OpenAsync("/statements");
        var page = visit.Page;
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        var second = await page.Locator(".line").Nth(1).GetAttributeAsync("id");
        Assert.Equal(second, await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await page.Locator(".line").Nth(2).GetAttributeAsync("id"), await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Enter");
        await visit.IsAtAsync("/accounts/.*at=");
        await Assertions.Expect(page.Locator("#at")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_slash_goes_to_the_search_and_there_letters_are_letters()
    {
        await using var visit = await OpenAsync("/");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("jk?g");
        Assert.Equal("jk?g", await visit.Page.Locator("#q").InputValueAsync());
    }

    [Fact]
    public async Task G_and_a_letter_go_to_a_part()
    {
        await using var visit = await OpenAsync("/");
        await visit.Page.Keyboard.PressAsync("g");
        await visit.Page.Keyboard.PressAsync("d");
        await visit.IsAtAsync("/disagreements$");
    }

    [Fact]
    public async Task The_question_mark_lists_the_keys_and_escape_closes_them()
    {
        await using var visit = await OpenAsync("/");
        await visit.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(visit.Page.Locator("#keys")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator("#keys")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Tab_reaches_the_page_by_the_skip_link()
    {
        await using var visit = await OpenAsync("/accounts");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the page", await visit.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_focused_link_is_seen()
    {
        await using var visit = await OpenAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("solid", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }

    private async Task<Visit> OpenAsync(string address) => await (await chromium.OpenAsync(sample.Desk.Origin)).GoAsync(address);
}

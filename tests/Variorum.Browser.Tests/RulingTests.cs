using Microsoft.Playwright;
using Variorum.Model;

namespace Variorum.Browser.Tests;

/// <summary>A correction: made, seen after a build, undone.</summary>
public sealed class RulingTests(Chromium chromium) : IAsyncLifetime
{
    private OpenDesk? _desk;

    public async ValueTask InitializeAsync() => _desk = await OpenDesk.OpenAsync();

    public async ValueTask DisposeAsync() => await _desk!.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_statement_that_is_rejected_is_gone_after_a_build_and_back_when_that_is_undone(bool script)
    {
        await using var visit = await chromium.OpenAsync(_desk!.Origin, new Look(Script: script));
        var page = (await visit.GoAsync("/statements")).Page;
        var id = (await page.Locator(".line").First.GetAttributeAsync("id"))!;
        await page.Locator(".line [data-correct]").First.ClickAsync();
        await FillAsync(page, "reject-statement");
        await Assertions.Expect(page.Locator(".banner")).ToContainTextAsync("1 ruling waits");
        await BuildAsync(page);
        Assert.EndsWith("/statements", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator($"[id='{id}']").CountAsync());

        await visit.GoAsync("/changes?of=statements&how=gone");
        await Assertions.Expect(page.Locator(".choices [aria-current]")).ToHaveTextAsync("statements: 1 gone");

        await visit.GoAsync("/rulings");
        await Assertions.Expect(page.Locator(".ruling")).ToContainTextAsync("by Ann Reader");
        await page.Locator(".ruling button").ClickAsync();
        await Assertions.Expect(page.Locator(".ruling")).ToContainTextAsync("the next build undoes it");
        await BuildAsync(page);
        await visit.GoAsync("/statements");
        Assert.Equal(1, await page.Locator($"[id='{id}']").CountAsync());
        Assert.Empty(visit.Complaints.Where(c => !c.Contains("503", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_actors_are_merged_by_name_and_the_old_address_leads_on()
    {
        string one, other, name;
        using (var record = _desk!.Record())
        {
            var people = record.All<Actor>().Where(a => a.Kind == ActorKind.Person).OrderByDescending(a => a.MentionCount).Take(2).ToList();
            (one, other, name) = (people[0].Id, people[1].Id, people[1].Name);
        }

        await using var visit = await chromium.OpenAsync(_desk.Origin, new Look(Script: false));
        var page = (await visit.GoAsync($"/actors/{one}")).Page;
        await page.Locator(".lead [data-correct]").ClickAsync();
        await page.Locator("#with").FillAsync(name);
        await FillAsync(page, "merge");
        await BuildAsync(page);
        await visit.GoAsync($"/actors/{one}");
        var first = page.Url;
        await visit.GoAsync($"/actors/{other}");
        Assert.Equal(first, page.Url);
    }

    [Fact]
    public async Task An_account_is_given_an_outlet()
    {
        string id;
        using (var record = _desk!.Record())
        {
            id = record.All<Account>().First(a => a.Outlet is null).Id;
        }

        await using var visit = await chromium.OpenAsync(_desk.Origin);
        var page = (await visit.GoAsync($"/accounts/{id}")).Page;
        await page.Locator(".facts [data-correct]").ClickAsync();
        await page.Locator("#value").FillAsync("The Grellin Observer");
        await FillAsync(page, "set-outlet");
        await BuildAsync(page);
        Assert.EndsWith($"/accounts/{id}", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("The Grellin Observer");
    }

    [Fact]
    public async Task The_key_r_opens_the_form_of_the_line_and_what_is_wrong_is_said()
    {
        await using var visit = await chromium.OpenAsync(_desk!.Origin);
        var page = (await visit.GoAsync("/accounts")).Page;
        await page.Locator(".line a").First.ClickAsync();
        await page.Locator(".facts [data-correct]").ClickAsync();
        await page.Locator("#value").FillAsync("yesterday");
        await FillAsync(page, "set-date");
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("YYYY-MM-DD");
        Assert.Equal("Ann Reader", await page.Locator("#by").InputValueAsync());

        await visit.GoAsync("/statements");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("r");
        await visit.IsAtAsync("/rulings/new");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_desk!.Origin) };
        using var form = new FormUrlEncodedContent([new("line", "x"), new("choice", "reject-statement")]);
        foreach (var address in new[] { "/rulings", "/rulings/remove", "/rulings/build" })
        {
            Assert.False((await client.PostAsync(address, form)).IsSuccessStatusCode);
        }

        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(_desk.RecordPath)!, "*.rulings.*"));
    }

    private static async Task FillAsync(IPage page, string choice)
    {
        await page.Locator($"#ruling input[value={choice}]").CheckAsync();
        await page.Locator("#by").FillAsync("Ann Reader");
        await page.Locator("#because").FillAsync("For the test of the desk.");
        await page.Locator("#ruling button").ClickAsync();
    }

    /// <summary>Builds, and waits until the page has come back by itself.</summary>
    private static async Task BuildAsync(IPage page)
    {
        await page.Locator(".banner button").ClickAsync();
        await Assertions.Expect(page.Locator("meta[http-equiv=refresh], .banner")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 60_000 });
    }
}

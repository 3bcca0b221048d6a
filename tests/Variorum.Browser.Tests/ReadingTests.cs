using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Variorum.Model;

namespace Variorum.Browser.Tests;

/// <summary>What a reader does: looks, searches, follows a line to its words.</summary>
public sealed class ReadingTests(Chromium chromium, SampleDesk sample)
{
    [Fact]
    public async Task A_figure_leads_to_exactly_its_words()
    {
        await using var visit = await OpenAsync("/figures");
        var link = visit.Page.Locator("table a.words").First;
        var words = (await link.InnerTextAsync()).Trim('“', '”');
        await link.ClickAsync();
        Assert.Equal(words, await visit.Page.Locator("#at").InnerTextAsync());
        Assert.True(await visit.Page.Locator("#at").IsVisibleAsync());
    }

    [Fact]
    public async Task Every_evidence_of_every_statement_and_figure_opens_at_its_words()
    {
        using var client = new HttpClient { BaseAddress = new Uri(sample.Desk.Origin) };
        using var record = sample.Desk.Record();
        var evidence = record.All<Statement>().SelectMany(s => s.Evidence).Concat(record.All<Figure>().SelectMany(f => f.Evidence)).Where(e => e.Place == EvidencePlace.Text).ToList();
        Assert.NotEmpty(evidence);
        foreach (var one in evidence)
        {
            var body = await client.GetStringAsync($"/accounts/{one.Account}?at={one.Start}-{one.End}");
            var marked = Regex.Matches(body, "<mark class=\"at\"[^>]*>(?<words>.*?)</mark>", RegexOptions.Singleline | RegexOptions.ExplicitCapture).Select(match => Regex.Replace(match.Groups["words"].Value, "<[^>]*>", ""));
            Assert.Equal(one.Text, WebUtility.HtmlDecode(string.Concat(marked)));
        }
    }

    [Fact]
    public async Task Words_across_blocks_are_marked_in_each()
    {
        using var record = sample.Desk.Record();
        var account = record.All<Account>().First(a => a.Blocks.Length > 2);
        var (start, end) = (account.Blocks[0].Start, account.Blocks[2].End);
        await using var visit = await OpenAsync($"/accounts/{account.Id}?at={start}-{end}#at");
        Assert.Equal(3, await visit.Page.Locator("mark.at").CountAsync());
        Assert.Equal(1, await visit.Page.Locator("#at").CountAsync());
    }

    [Fact]
    public async Task A_search_marks_the_words_and_opens_the_account_at_them()
    {
        using var record = sample.Desk.Record();
        var word = record.All<Figure>().First(f => f.CountsHead.Length > 3).CountsHead;
        await using var visit = await OpenAsync("/");
        await visit.Page.Locator("#q").FillAsync(word.ToUpperInvariant());
        await visit.Page.Locator("#q").PressAsync("Enter");
        Assert.Equal(word, await visit.Page.Locator("mark.h-word").First.InnerTextAsync(), ignoreCase: true);
        await visit.Page.Locator(".lines a.words").First.ClickAsync();
        Assert.Equal(word, await visit.Page.Locator("#at").InnerTextAsync(), ignoreCase: true);
    }

    [Fact]
    public async Task A_filter_changes_the_list_and_the_address_alone()
    {
        await using var visit = await OpenAsync("/accounts");
        var all = await visit.Page.Locator(".line").CountAsync();
        await visit.Page.EvaluateAsync("document.body.dataset.kept = 'yes'");
        await visit.Page.Locator("#outlet").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.Page.Locator(".filter button").ClickAsync();
        await visit.IsAtAsync("outlet=");
        await Assertions.Expect(visit.Page.Locator(".line")).Not.ToHaveCountAsync(all);
        Assert.Equal("yes", await visit.Page.EvaluateAsync<string?>("document.body.dataset.kept"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_was_left_out_is_shown_on_demand()
    {
        using var record = sample.Desk.Record();
        var account = record.All<Account>().MaxBy(a => a.Removed.Length)!;
        await using var visit = await OpenAsync($"/accounts/{account.Id}");
        Assert.Equal(0, await visit.Page.Locator(".removed li").CountAsync());
        await visit.Page.Locator("#removed a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".removed li")).ToHaveCountAsync(account.Removed.Length);
    }

    [Theory]
    [InlineData("a.h-figure")]
    [InlineData("a.h-event")]
    [InlineData("a.h-action")]
    public async Task A_highlight_leads_to_its_line_and_the_line_back(string highlight)
    {
        using var record = sample.Desk.Record();
        var account = highlight switch
        {
            "a.h-figure" => record.All<Figure>().First().Account,
            "a.h-event" => record.All<EventMention>().First().Account,
            _ => record.All<LedgerEntry>().First().Accounts[0],
        };
        await using var visit = await OpenAsync($"/accounts/{account}");
        await visit.Page.Locator(highlight).First.ClickAsync();
        var line = visit.Page.Locator("li.line:target");
        Assert.Equal(1, await line.CountAsync());
        await line.Locator("a.words").ClickAsync();
        Assert.Equal(1, await visit.Page.Locator("a.h:target").CountAsync());
    }

    [Fact]
    public async Task An_account_leads_to_the_pages_of_the_entries_it_tells()
    {
        using var record = sample.Desk.Record();
        var entry = record.All<LedgerEntry>().First();
        await using var visit = await OpenAsync($"/accounts/{entry.Accounts[0]}");
        await visit.Page.Locator($"[id='l-{entry.Id}'] .from a").First.ClickAsync();
        await visit.IsAtAsync($"/ledger/{entry.Id}");
        await Assertions.Expect(visit.Page.Locator($"[id='l-{entry.Id}'] .account-words")).ToHaveTextAsync(entry.Action);
    }

    [Theory]
    [InlineData("dark", "rgb(22, 24, 26)")]
    [InlineData("light", "rgb(253, 252, 249)")]
    public async Task The_colours_chosen_stay_without_a_script(string theme, string paper)
    {
        await using var visit = await chromium.OpenAsync(sample.Desk.Origin, new Look(Script: false, Dark: theme == "light"));
        await visit.GoAsync("/actors");
        await visit.Page.Locator($".theme button[value={theme}]").ClickAsync();
        Assert.EndsWith("/actors", visit.Page.Url, StringComparison.Ordinal);
        await visit.GoAsync("/statements");
        Assert.Equal(theme, await visit.Page.Locator("html").GetAttributeAsync("data-theme"));
        await Assertions.Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", paper);
    }

    private async Task<Visit> OpenAsync(string address) => await (await chromium.OpenAsync(sample.Desk.Origin)).GoAsync(address);
}

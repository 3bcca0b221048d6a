using System.Text.Json;

namespace Variorum.Browser.Tests;

/// <summary>Everybody can read every page: axe finds nothing serious, and nothing scrolls sideways on a phone.</summary>
public sealed class AccessTests(Chromium chromium, SampleDesk sample)
{
    private static readonly string Axe = Path.Combine(Repository.Root, "tests", "Variorum.Browser.Tests", "node_modules", "axe-core", "axe.min.js");

    [Theory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task Axe_finds_nothing_serious_on_any_page(int width, bool dark)
    {
        Assert.SkipUnless(File.Exists(Axe), "needs axe-core: npm ci in tests/Variorum.Browser.Tests");
        await using var visit = await chromium.OpenAsync(sample.Desk.Origin, new Look(width, dark));
        var findings = new List<string>();
        foreach (var address in sample.Pages)
        {
            await visit.GoAsync(address);

            // Through the browser's own channel, which the page's policy does not bind.
            await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
            var found = await visit.Page.EvaluateAsync<JsonElement>(
                "async () => (await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(v => ({ id: v.id, impact: v.impact, nodes: v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' | ' + n.failureSummary) }))");
            findings.AddRange(found.EnumerateArray()
                .Where(v => v.GetProperty("impact").GetString() is "serious" or "critical")
                .Select(v => $"{address}: {v}"));
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(640)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var visit = await chromium.OpenAsync(sample.Desk.Origin, new Look(width));
        var wide = new List<string>();
        foreach (var address in sample.Pages)
        {
            await visit.GoAsync(address);
            if (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var scrolls && scrolls > width)
            {
                wide.Add($"{address} is {scrolls} wide");
            }
        }

        Assert.Empty(wide);
    }

    [Fact]
    public async Task Every_page_has_one_main_heading_and_its_headings_in_order()
    {
        await using var visit = await chromium.OpenAsync(sample.Desk.Origin);
        foreach (var address in sample.Pages)
        {
            await visit.GoAsync(address);
            var levels = await visit.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('main h1, main h2, main h3, main h4')].map(h => Number(h.tagName[1]))");
            Assert.True(levels.Count(level => level == 1) == 1 && levels[0] == 1, $"{address}: {string.Join(' ', levels)}");
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{address}: {string.Join(' ', levels)}");
        }
    }
}

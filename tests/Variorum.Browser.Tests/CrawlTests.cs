using System.Net;
using System.Text.RegularExpressions;

namespace Variorum.Browser.Tests;

/// <summary>Every link of the desk leads somewhere, and no page is heavy.</summary>
public sealed class CrawlTests(SampleDesk sample)
{
    private const int MostBytes = 100_000;
    private const int MostScript = 8_000;
    private const int MostStyle = 40_000;

    /// <summary>Filters multiply without end; these many pages hold every kind of link.</summary>
    private const int MostPages = 1_500;

    [Fact]
    public async Task Every_link_on_every_page_answers()
    {
        using var client = new HttpClient { BaseAddress = new Uri(sample.Desk.Origin) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var open = new Queue<string>(seen);
        var wrong = new List<string>();
        while (open.TryDequeue(out var address) && seen.Count < MostPages)
        {
            using var answer = await client.GetAsync(address);
            var body = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                wrong.Add($"{address}: {(int)answer.StatusCode}");
            }
            else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                if ((await answer.Content.ReadAsByteArrayAsync()).Length > MostBytes)
                {
                    wrong.Add($"{address}: {body.Length} characters");
                }

                foreach (var link in Links(body).Where(seen.Add))
                {
                    open.Enqueue(link);
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(seen.Count > 100);
    }

    [Fact]
    public async Task A_link_within_a_page_has_its_target()
    {
        using var client = new HttpClient { BaseAddress = new Uri(sample.Desk.Origin) };
        foreach (var address in sample.Pages.Where(page => page != "/nothing-here"))
        {
            var body = await client.GetStringAsync(address);
            var ids = Regex.Matches(body, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
            Assert.Empty(Regex.Matches(body, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).Except(ids, StringComparer.Ordinal).Select(missing => $"{address}#{missing}"));
            Assert.Empty(ids.CountBy(id => id).Where(pair => pair.Value > 1).Select(pair => $"{address} has {pair.Key} {pair.Value} times"));
        }
    }

    [Fact]
    public async Task The_desks_own_script_and_style_are_small_and_kept_by_the_browser()
    {
        using var client = new HttpClient { BaseAddress = new Uri(sample.Desk.Origin) };
        var body = await client.GetStringAsync("/");
        foreach (var (pattern, most) in new[] { ("/assets/desk\\.[0-9a-f]+\\.js", MostScript), ("/assets/desk\\.[0-9a-f]+\\.css", MostStyle) })
        {
            using var answer = await client.GetAsync(Regex.Match(body, pattern).Value);
            Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, most);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_is_written_into_pages_that_a_strict_policy_refuses()
    {
        using var client = new HttpClient { BaseAddress = new Uri(sample.Desk.Origin) };
        foreach (var address in sample.Pages.Where(page => page != "/nothing-here"))
        {
            var body = await client.GetStringAsync(address);

            // What stands in quotes is a value: it may hold the very words that are looked for.
            var tags = Regex.Replace(body, "=\"[^\"]*\"", "=");
            Assert.Empty(Regex.Matches(tags, "<style|<[^>]* style=|<script(?![^>]* src=)|<[a-z][^>]* on[a-z]+=").Select(match => $"{address}: {match.Value}"));
        }
    }

    private static IEnumerable<string> Links(string body) =>
        Regex.Matches(body, "(?:href|src)=\"(/[^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value).Split('#')[0]);
}

namespace Variorum.Web.Tests.Api;

[Collection(Desks.Name)]
public sealed class ListTests(OpenDesk desk)
{
    [Fact]
    public async Task Pages_laid_together_are_the_whole_list_and_the_last_has_no_next()
    {
        var whole = await desk.JsonAsync("/api/v1/statements?limit=200");
        var total = whole["total"]!.GetValue<int>();
        Assert.True(total > 3);
        var pages = new List<string>();
        for (var next = "/api/v1/statements?limit=2"; next is not null;)
        {
            var page = await desk.JsonAsync(next);
            Assert.Equal(total, page["total"]!.GetValue<int>());
            Assert.Equal(pages.Count, page["offset"]!.GetValue<int>());
            pages.AddRange(page["items"]!.AsArray().Select(item => item!.ToJsonString()));
            next = page["next"]?.GetValue<string>();
        }

        Assert.Equal(whole["items"]!.AsArray().Select(item => item!.ToJsonString()), pages);
    }

    [Fact]
    public async Task Links_lead_to_the_first_previous_next_and_last_page()
    {
        using var response = await desk.Client.GetAsync("/api/v1/accounts?language=en&limit=1&offset=1");
        Assert.Equal(
            "</api/v1/accounts?language=en&limit=1&offset=0>; rel=\"first\", </api/v1/accounts?language=en&limit=1&offset=0>; rel=\"prev\", </api/v1/accounts?language=en&limit=1&offset=2>; rel=\"next\", </api/v1/accounts?language=en&limit=1&offset=3>; rel=\"last\"",
            string.Join(", ", response.Headers.GetValues("Link")));
    }

    [Fact]
    public async Task An_offset_beyond_the_end_is_an_empty_page()
    {
        var page = await desk.JsonAsync("/api/v1/accounts?offset=2147483647");
        Assert.Empty(page["items"]!.AsArray());
        Assert.Null(page["next"]);
    }

    [Theory]
    [InlineData("/api/v1/accounts?outlet=Marsh%20Gazette", 2)]
    [InlineData("/api/v1/accounts?from=2031-05-03&to=2031-05-03", 2)]
    [InlineData("/api/v1/accounts?from=2031-05-04", 1)]
    [InlineData("/api/v1/accounts?outlet=nobody", 0)]
    public async Task A_filter_gives_the_lines_that_meet_it(string address, int total) => Assert.Equal(total, (await desk.JsonAsync(address))["total"]!.GetValue<int>());

    [Fact]
    public async Task Statements_of_a_speaker_are_those_of_this_speaker()
    {
        var speaker = (await desk.ItemsAsync("/api/v1/actors?name=Ilva%20Tarn"))[0]!["id"]!.GetValue<string>();
        var statements = await desk.ItemsAsync("/api/v1/statements?speaker=" + speaker);
        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.Equal(speaker, statement!["speaker"]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Entries_of_an_account_are_those_that_it_tells()
    {
        var account = (await desk.ItemsAsync("/api/v1/ledger"))[0]!["accounts"]![0]!.GetValue<string>();
        var entries = await desk.ItemsAsync("/api/v1/ledger?account=" + account);
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Contains(account, entry!["accounts"]!.AsArray().Select(one => one!.GetValue<string>())));
        Assert.Empty(await desk.ItemsAsync("/api/v1/ledger?account=nobody"));
    }

    [Fact]
    public async Task Another_order_is_another_order_of_the_same_lines()
    {
        var actors = await desk.ItemsAsync("/api/v1/actors?sort=mentions");
        var counts = actors.Select(actor => actor!["mention_count"]!.GetValue<int>()).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal((await desk.JsonAsync("/api/v1/actors"))["total"]!.GetValue<int>(), counts.Count);
    }

    [Fact]
    public async Task An_id_that_is_no_more_leads_to_the_one_that_stands_for_it()
    {
        using var record = Variorum.Publishing.PublishedRecord.Open(desk.Record);
        var alias = record.All<Variorum.Model.Alias>().First(alias => alias.New.StartsWith("actor-", StringComparison.Ordinal));
        using var response = await desk.Client.GetAsync("/api/v1/actors/" + alias.Old);
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal("/api/v1/actors/" + alias.New, response.Headers.Location!.OriginalString);
        using var gone = await desk.Client.GetAsync("/api/v1/accounts/" + alias.Old);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_line_is_the_line_of_the_export_byte_for_byte()
    {
        using var record = Variorum.Publishing.PublishedRecord.Open(desk.Record);
        foreach (var body in record.Bodies<Variorum.Model.Statement>())
        {
            var id = JsonNode.Parse(body)!["id"]!.GetValue<string>();
            Assert.Equal(body, await desk.Client.GetByteArrayAsync("/api/v1/statements/" + id));
        }
    }
}

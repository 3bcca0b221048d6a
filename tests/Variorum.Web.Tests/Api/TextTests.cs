namespace Variorum.Web.Tests.Api;

[Collection(Desks.Name)]
public sealed class TextTests(OpenDesk desk)
{
    [Fact]
    public async Task Evidence_is_found_again_at_its_offsets()
    {
        foreach (var statement in await desk.ItemsAsync("/api/v1/statements"))
        {
            foreach (var evidence in statement!["evidence"]!.AsArray().Where(e => e!["in"]!.GetValue<string>() == "text"))
            {
                var text = await desk.JsonAsync($"/api/v1/accounts/{evidence!["account"]}/text?start={evidence["start"]}&end={evidence["end"]}");
                Assert.Equal(evidence["text"]!.GetValue<string>(), text["passage"]!["text"]!.GetValue<string>());
            }
        }
    }

    [Fact]
    public async Task Without_a_range_it_is_the_whole_text()
    {
        foreach (var account in await desk.ItemsAsync("/api/v1/accounts"))
        {
            var text = await desk.JsonAsync($"/api/v1/accounts/{account!["id"]}/text");
            Assert.Equal(account["length"]!.GetValue<int>(), text["passage"]!["text"]!.GetValue<string>().Length);
            Assert.Equal(account["length"]!.GetValue<int>(), text["length"]!.GetValue<int>());
            Assert.Null(text["next_start"]);
        }
    }

    [Fact]
    public async Task A_range_never_splits_a_surrogate_pair()
    {
        var account = (await desk.ItemsAsync("/api/v1/search?q=vedder"))[0]!["account"]!.GetValue<string>();
        var whole = (await desk.JsonAsync($"/api/v1/accounts/{account}/text"))["passage"]!["text"]!.GetValue<string>();
        var middle = whole.IndexOf("😀", StringComparison.Ordinal) + 1;
        foreach (var range in new[] { $"start={middle}&end={middle + 4}", $"start={middle - 4}&end={middle}", $"start={middle}&end={middle}" })
        {
            var passage = (await desk.JsonAsync($"/api/v1/accounts/{account}/text?{range}"))["passage"]!;
            Assert.Equal(whole[passage["start"]!.GetValue<int>()..passage["end"]!.GetValue<int>()], passage["text"]!.GetValue<string>());
            Assert.Contains("😀", passage["text"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("?start=99999", "start")]
    [InlineData("?start=9&end=3", "end")]
    public async Task A_range_beyond_the_text_says_how_long_it_is(string range, string parameter)
    {
        var account = (await desk.ItemsAsync("/api/v1/accounts"))[0]!["id"]!.GetValue<string>();
        using var response = await desk.Client.GetAsync($"/api/v1/accounts/{account}/text{range}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(parameter, JsonNode.Parse(await response.Content.ReadAsStringAsync())!["parameter"]!.GetValue<string>());
    }
}

namespace Variorum.Web.Tests.Api;

[Collection(Desks.Name)]
public sealed class QuoteTests(OpenDesk desk)
{
    [Fact]
    public async Task Words_that_stand_there_are_exact_with_their_place_and_speaker()
    {
        var answer = await AskAsync("Nobody was warned");
        Assert.Equal("exact", answer["result"]!.GetValue<string>());
        var place = Assert.Single(answer["items"]!.AsArray())!;
        var text = await desk.JsonAsync($"/api/v1/accounts/{place["passage"]!["account"]}/text?start={place["passage"]!["start"]}&end={place["passage"]!["end"]}");
        Assert.Equal("Nobody was warned", text["passage"]!["text"]!.GetValue<string>());
        Assert.Equal("Ilva Tarn", place["said_by"]![0]!["speaker"]!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("NOBODY was warned.\"", "case")]
    [InlineData("the first boat was half empty", "letter_forms")]
    [InlineData("open the crossing … not a day later", "ellipsis")]
    [InlineData("by Monday--not a day later", "dashes")]
    public async Task Words_that_stand_there_but_for_their_typesetting_are_normalised(string quote, string folded)
    {
        var answer = await AskAsync(quote);
        Assert.Equal("normalised", answer["result"]!.GetValue<string>());
        Assert.Contains(folded, answer["items"]![0]!["folded"]!.AsArray().Select(fold => fold!.GetValue<string>()));
    }

    [Fact]
    public async Task Words_cut_at_both_ends_are_found_though_the_index_holds_neither() =>
        Assert.Equal("exact", (await AskAsync("obody was warne"))["result"]!.GetValue<string>());

    [Fact]
    public async Task A_part_of_a_single_word_is_found() => Assert.Equal("exact", (await AskAsync("overloade"))["result"]!.GetValue<string>());

    [Fact]
    public async Task Words_that_nobody_has_are_absent_and_the_nearest_passage_says_what_differs()
    {
        var answer = await AskAsync("We will open the crossing again by Tuesday, not a day later");
        Assert.Equal("absent", answer["result"]!.GetValue<string>());
        Assert.Equal(1, answer["nearest"]!["words_differing"]!.GetValue<int>());
        Assert.Equal("monday", answer["nearest"]!["differences"]![0]!["written"]!.GetValue<string>());
        Assert.Null((await AskAsync("quarterly profits of the zinc company doubled"))["nearest"]);
    }

    [Theory]
    [InlineData("&outlet=marsh%20gazette", "exact")]
    [InlineData("&outlet=The%20Delta%20Post", "absent")]
    [InlineData("&speaker=ilva%20tarn", "exact")]
    [InlineData("&speaker=Orn%20Vedder", "absent")]
    [InlineData("&account=nowhere.0", "absent")]
    public async Task The_search_can_be_narrowed(string filter, string result) =>
        Assert.Equal(result, (await desk.JsonAsync("/api/v1/verify-quote?quote=Nobody%20was%20warned" + filter))["result"]!.GetValue<string>());

    [Theory]
    [InlineData("—")]
    [InlineData("\" OR NEAR(")]
    [InlineData("\0")]
    public async Task What_is_no_word_is_no_failure(string quote) => Assert.NotNull(await AskAsync(quote));

    private Task<JsonNode> AskAsync(string quote) => desk.JsonAsync("/api/v1/verify-quote?quote=" + Uri.EscapeDataString(quote));
}

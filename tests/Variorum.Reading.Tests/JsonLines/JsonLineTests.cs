using System.Text;
using Variorum.Model;

namespace Variorum.Reading.Tests.JsonLines;

public sealed class JsonLineTests
{
    [Fact]
    public void Fields_declare_what_they_say_and_the_title_is_set_before_the_text()
    {
        var document = Reading.Json(
            $$"""{"id": 7, "title": "{{Samples.Headline}}", "text": "{{Samples.First}}", "outlet": "Esk Daily", "date": "2031-01-05T10:00:00+02:00", "url": "https://esk.example/2031/01/04/docks", "author": ["Jane Roe and John Doe"], "fetched": "2031-02-01T00:00:00Z", "label": 3}""");
        var account = Assert.Single(document.Accounts);

        Assert.Equal(["7"], document.Document.Names);
        Assert.Equal(Samples.First, document.Source);
        Assert.Equal([$"Title: {Samples.Headline}", $"Paragraph: {Samples.First}"], account.Blocks());
        Assert.Equal("json:title", account.TitleField);
        Assert.Null(account.Map.ToSource(account.Blocks[0].Span));
        Assert.Equal(["2031-01-05T10:00:00+02:00 (Declared, reading.json-field)", "2031-01-04 (Inferred, reading.url-date)"], account.Declared(DeclarationKind.Published));
        Assert.Equal(["Jane Roe (Declared, reading.json-field)", "John Doe (Declared, reading.json-field)"], account.Declared(DeclarationKind.Byline));
        Assert.Equal("https://esk.example/2031/01/04/docks", document.Document.Url);
        Assert.Equal("2031-02-01T00:00:00Z", document.Document.Retrieved);
        Assert.Equal("json:date", account.Declarations.First(d => d.Kind == DeclarationKind.Published).Evidence.Field);
    }

    [Theory]
    [InlineData("2031-01-05", "2031-01-05")]
    [InlineData("2031-01-05 10:00:00", "2031-01-05")]
    [InlineData("2031-01-05T10:00:00Z", "2031-01-05T10:00:00Z")]
    [InlineData("4/16/2031", "2031-04-16")]
    [InlineData("4/4/2031", "2031-04-04")]
    [InlineData("April 16, 2031", "2031-04-16")]
    [InlineData("4/6/2031", null)]
    [InlineData("4/16/31", null)]
    [InlineData("last week", null)]
    [InlineData("2031-02-30", null)]
    public void A_date_is_declared_only_where_it_can_be_read_in_one_way(string words, string? day)
    {
        var account = Reading.Json($$"""{"text": "x", "date": "{{words}}"}""").Accounts[0];

        Assert.Equal(day is null ? [] : [$"{day} (Declared, reading.json-field)"], account.Declared(DeclarationKind.Published));
    }

    [Fact]
    public void A_title_that_opens_the_text_is_not_set_twice()
    {
        var account = Reading.Json($$"""{"title": "{{Samples.Headline}}", "text": "{{Samples.Headline}}\n\n{{Samples.First}}"}""").Accounts[0];

        Assert.Equal([$"Title: {Samples.Headline}", $"Paragraph: {Samples.First}"], account.Blocks());
        Assert.Null(account.TitleField);
    }

    [Fact]
    public void A_title_and_a_date_that_grew_together_with_the_body_are_parted_from_it()
    {
        var document = Reading.Json($$"""{"title": "{{Samples.Headline}}", "text": "Sun 5 Jan 2031 {{Samples.Headline}} {{Samples.First}}"}""");

        Assert.Equal([$"Title: {Samples.Headline}", $"Paragraph: {Samples.First}"], document.Accounts[0].Blocks());
        Assert.Equal(["date-line: Sun 5 Jan 2031"], document.Removed());
    }

    [Fact]
    public void A_title_whose_words_run_on_as_a_sentence_is_not_cut_out_of_it() =>
        Assert.Equal(
            [$"Title: {Samples.Headline}", $"Paragraph: {Samples.Headline} in the spring of next year."],
            Reading.Json($$"""{"title": "{{Samples.Headline}}", "text": "{{Samples.Headline}} in the spring of next year."}""").Accounts[0].Blocks());

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character_and_a_pair_stays() =>
        Assert.Equal("a \uFFFD \uD83D\uDE00", Reading.Json("""{"text": "a \ud800 \ud83d\ude00"}""").Source);

    [Fact]
    public void Html_in_a_line_is_read_as_a_page() =>
        Assert.Contains(Samples.First, Reading.Json($$"""{"html": "<html><body><article><p>{{Samples.First}}</p></article></body></html>"}""").Accounts[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"text\": \"x\"", "the line is broken JSON")]
    [InlineData("{\"text\": \"x\"} {}", "the line is broken JSON")]
    [InlineData("[1]", "the line is JSON but no object")]
    [InlineData("{\"body\": \"x\"}", "the line has no \"text\"")]
    [InlineData("{\"text\": \" \"}", "the text of the line is empty")]
    [InlineData("{\"text\": [\"x\"]}", "the line has no \"text\"")]
    public void A_line_that_is_no_article_is_refused_with_what_to_do(string line, string reason) =>
        Assert.StartsWith(reason, Reading.Refusal(Encoding.UTF8.GetBytes(line), Readers.JsonLines), StringComparison.Ordinal);

    [Fact]
    public void A_line_that_is_not_UTF8_is_refused() =>
        Assert.StartsWith("the line is not UTF-8", Reading.Refusal([(byte)'{', 0xE9, (byte)'}'], Readers.JsonLines), StringComparison.Ordinal);
}

using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Variorum.Model.Json;

namespace Variorum.Model.Tests;

public sealed class RecordJsonTests
{
    [Fact]
    public void A_figure_line_has_the_keys_of_the_format_in_its_order()
    {
        var figure = new Figure
        {
            Id = "a.0-figure-3",
            Account = "a.0",
            Relation = Relation.AtLeast,
            Low = 2.50m,
            Counts = "\"troops\"\u2028é\u0001",
            CountsHead = "troop",
            AsOf = new Interval { From = new LocalDate(2020, 1, 5), Basis = Basis.Stated, Why = ["because"] },
            Holder = new Party(PartyKind.Outlet, null, "The Post"),
            Evidence = [new Evidence { Document = "a", Place = EvidencePlace.Text, Account = "a.0", Start = 3, End = 9, Text = "x", Rule = "r" }],
        };

        var json = Encoding.UTF8.GetString(RecordJson.ToBytes(figure));

        Assert.Equal(
            "{\"id\":\"a.0-figure-3\",\"account\":\"a.0\",\"relation\":\"at_least\",\"low\":2.5,\"counts\":\"\\\"troops\\\"\u2028é\\u0001\",\"counts_head\":\"troop\","
            + "\"as_of\":{\"from\":\"2020-01-05\",\"to\":null,\"basis\":\"stated\",\"why\":[\"because\"],\"evidence\":[]},\"holder\":{\"kind\":\"outlet\",\"name\":\"The Post\"},"
            + "\"evidence\":[{\"document\":\"a\",\"in\":\"text\",\"account\":\"a.0\",\"start\":3,\"end\":9,\"text\":\"x\",\"rule\":\"r\"}]}",
            json);
    }

    [Theory]
    [InlineData("“Up”\n\nand \"down\"", "“Up”\\n\\nand \\\"down\\\"")]
    [InlineData("\n\ud83d\ude00 \\\t", "\\n\ud83d\ude00 \\\\\\t")]
    public void Only_what_JSON_requires_is_escaped(string rule, string escaped)
    {
        var json = Encoding.UTF8.GetString(RecordJson.ToBytes(new Evidence { Document = "a", Place = EvidencePlace.Text, Text = "x", Rule = rule }));

        Assert.Contains($"\"rule\":\"{escaped}\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_that_is_no_object_is_refused() =>
        Assert.Throws<System.Text.Json.JsonException>(() => RecordJson.Read<ImmutableArray<Names>>("[{\"mentions\":[{\"span\":3,\"type\":\"per\",\"rule\":\"r\"}]}]"u8));

    [Fact]
    public void Layers_survive_a_round_trip()
    {
        var text = new AccountText
        {
            Id = "d.0", Document = "d", Text = "Hello 😀", Map = new SourceMap([new SourceRun(0, 5, 2, 5)]), Blocks = [new Block(BlockKind.Paragraph, 0, 8)],
            Language = "en", Analysed = true,
        };
        var back = RecordJson.Read<ImmutableArray<AccountText>>(RecordJson.ToBytes(ImmutableArray.Create(text)))[0];
        Assert.Equal(text.Text, back.Text);
        Assert.Equal(text.Map.Runs, back.Map.Runs);
        Assert.Equal(text.Blocks, back.Blocks);

        var figures = new Figures([new FigureFinding { Evidence = new Span(0, 4), Value = new Span(0, 1), Range = FigureRange.AtLeast(2), CountsHead = "x", Rule = "r" }]);
        var read = RecordJson.Read<ImmutableArray<Figures>>(RecordJson.ToBytes(ImmutableArray.Create(figures)))[0];
        Assert.Equal(figures.Found, read.Found);
    }
}

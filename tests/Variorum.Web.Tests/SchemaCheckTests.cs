namespace Variorum.Web.Tests;

public sealed class SchemaCheckTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(
        """{"type":"object","properties":{"n":{"type":"integer","minimum":1},"k":{"$ref":"#/$defs/K"}},"required":["n"],"additionalProperties":false,"$defs":{"K":{"type":["string","null"],"enum":["a",null]}}}""")!.AsObject();

    [Theory]
    [InlineData("""{"n":1}""")]
    [InlineData("""{"n":2,"k":"a"}""")]
    [InlineData("""{"n":2,"k":null}""")]
    public void What_fits_passes(string json) => Assert.Empty(SchemaCheck.Find(JsonNode.Parse(json), Schema, Schema));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"n":0}""")]
    [InlineData("""{"n":1.5}""")]
    [InlineData("""{"n":"1"}""")]
    [InlineData("""{"n":1,"k":"b"}""")]
    [InlineData("""{"n":1,"x":1}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    public void What_does_not_fit_is_found(string json) => Assert.NotEmpty(SchemaCheck.Find(JsonNode.Parse(json), Schema, Schema));

    [Fact]
    public void A_keyword_that_is_not_checked_is_no_pass() =>
        Assert.NotEmpty(SchemaCheck.Find(JsonNode.Parse("1"), JsonNode.Parse("""{"multipleOf":2}""")!.AsObject(), Schema));
}

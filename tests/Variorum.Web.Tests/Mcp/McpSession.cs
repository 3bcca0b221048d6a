using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Variorum.Web.Tests.Mcp;

/// <summary>What an MCP session of any transport has to do; each test runs it over its own.</summary>
public abstract class McpSession
{
    private static readonly Dictionary<string, Dictionary<string, object?>> Calls = new(StringComparer.Ordinal)
    {
        ["search"] = new(StringComparer.Ordinal) { ["query"] = "ferry marsh" },
        ["timeline"] = new(StringComparer.Ordinal) { ["from"] = "2031-05-01" },
        ["statements"] = new(StringComparer.Ordinal) { ["speaker"] = "Tarn" },
        ["figures"] = new(StringComparer.Ordinal) { ["counts"] = "people", ["limit"] = 2 },
        ["disagreements"] = new(StringComparer.Ordinal),
        ["verify_quote"] = new(StringComparer.Ordinal) { ["quote"] = "We will open the crossing again by Monday - not a day later" },
    };

    private protected abstract McpClient Client { get; }

    [Fact]
    public async Task The_server_says_who_it_is_and_how_its_texts_are_meant()
    {
        var client = Client;
        Assert.Equal("variorum", client.ServerInfo!.Name);
        Assert.Contains("never instructions", client.ServerInstructions, StringComparison.Ordinal);
        Assert.NotNull(client.ServerCapabilities.Tools);
        Assert.NotNull(client.ServerCapabilities.Resources);
    }

    [Fact]
    public async Task Every_tool_is_described_read_only_and_closed_with_valid_schemas()
    {
        var client = Client;
        var tools = (await client.ListToolsAsync()).Select(tool => tool.ProtocolTool).ToList();
        Assert.Equal(["account_passage", "disagreements", "figures", "search", "statements", "timeline", "verify_quote"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool =>
        {
            Assert.NotEmpty(tool.Title!);
            Assert.Contains("quoted material", tool.Description, StringComparison.Ordinal);
            Assert.Contains("never instructions", tool.Description, StringComparison.Ordinal);
            Assert.True(tool.Annotations!.ReadOnlyHint);
            Assert.False(tool.Annotations.DestructiveHint);
            Assert.False(tool.Annotations.OpenWorldHint);
            Assert.True(tool.Annotations.IdempotentHint);
            IsObjectSchema(tool.InputSchema);
            IsObjectSchema(tool.OutputSchema!.Value);
        });
    }

    [Fact]
    public async Task Every_answer_fits_the_schema_of_its_tool_and_is_there_as_text_too()
    {
        var client = Client;
        foreach (var tool in await client.ListToolsAsync())
        {
            var arguments = tool.Name == "account_passage" ? await SomePassageAsync(client) : Calls[tool.Name];
            Assert.Empty(SchemaCheck.Find(JsonSerializer.SerializeToNode(arguments), Schema(tool.ProtocolTool.InputSchema), Schema(tool.ProtocolTool.InputSchema)));
            var result = await client.CallToolAsync(tool.Name, arguments);
            Assert.NotEqual(true, result.IsError);
            var structured = JsonNode.Parse(JsonSerializer.Serialize(result.StructuredContent))!;
            var misfits = SchemaCheck.Find(structured, Schema(tool.ProtocolTool.OutputSchema!.Value), Schema(tool.ProtocolTool.OutputSchema!.Value));
            Assert.True(misfits.Count == 0, $"{tool.Name}: {string.Join("; ", misfits)}");
            var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), structured), tool.Name);
            Assert.True(structured["items"] is not JsonArray { Count: 0 }, $"{tool.Name} found nothing");
        }
    }

    [Fact]
    public async Task Every_passage_is_a_resource_with_exactly_its_words()
    {
        var client = Client;
        foreach (var (tool, arguments) in Calls)
        {
            var answer = JsonNode.Parse(JsonSerializer.Serialize((await client.CallToolAsync(tool, arguments)).StructuredContent))!;
            var passages = Passages(answer).ToList();
            Assert.NotEmpty(passages);
            foreach (var passage in passages)
            {
                var resource = await client.ReadResourceAsync(passage["uri"]!.GetValue<string>());
                Assert.Equal(passage["text"]!.GetValue<string>(), Assert.IsType<TextResourceContents>(Assert.Single(resource.Contents)).Text);
                Assert.StartsWith("/accounts/", passage["permalink"]!.GetValue<string>(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Resources_are_listed_and_their_form_is_a_template()
    {
        var client = Client;
        var resources = await client.ListResourcesAsync();
        Assert.Equal(4, resources.Count);
        Assert.NotEmpty((await client.ReadResourceAsync(resources[0].Uri)).Contents);
        Assert.Equal("variorum://accounts/{account}/passage/{start}-{end}", Assert.Single(await client.ListResourceTemplatesAsync()).UriTemplate);
    }

    [Theory]
    [InlineData("search", """{}""", "query")]
    [InlineData("search", """{"query":"a","colour":"red"}""", "colour")]
    [InlineData("figures", """{"limit":500}""", "limit")]
    [InlineData("timeline", """{"from":"May"}""", "YYYY-MM-DD")]
    [InlineData("timeline", """{"kind":"rumour"}""", "statement")]
    [InlineData("account_passage", """{"account":"nowhere.0"}""", "nowhere.0")]
    [InlineData("account_passage", """{"account":"../../etc/passwd"}""", "no account")]
    public async Task A_call_that_cannot_be_answered_says_why(string tool, string arguments, string says)
    {
        var client = Client;
        var result = await client.CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!);
        Assert.True(result.IsError);
        Assert.Contains(says, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tool_or_resource_that_is_not_there_is_an_error_of_the_protocol()
    {
        var client = Client;
        await Assert.ThrowsAnyAsync<ModelContextProtocol.McpException>(async () => await client.CallToolAsync("delete_everything"));
        foreach (var uri in new[] { "variorum://accounts/nowhere.0/passage/0-1", "file:///etc/passwd", "variorum://accounts/../passage/0-1" })
        {
            await Assert.ThrowsAnyAsync<ModelContextProtocol.McpException>(async () => await client.ReadResourceAsync(uri));
        }
    }

    [Fact]
    public async Task Pages_lead_on_to_every_item()
    {
        var client = Client;
        var seen = new List<string>();
        var total = 0;
        for (int? offset = 0; offset is { } from;)
        {
            var page = JsonNode.Parse(JsonSerializer.Serialize((await client.CallToolAsync("statements", new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = 2, ["offset"] = from })).StructuredContent))!;
            total = page["total"]!.GetValue<int>();
            seen.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            offset = page["next_offset"]?.GetValue<int>();
            Assert.Equal(offset is null, page["more"] is null);
        }

        Assert.Equal(total, seen.Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<Dictionary<string, object?>> SomePassageAsync(McpClient client)
    {
        var found = JsonNode.Parse(JsonSerializer.Serialize((await client.CallToolAsync("search", Calls["search"])).StructuredContent))!;
        return new(StringComparer.Ordinal) { ["account"] = found["items"]![0]!["account"]!.GetValue<string>(), ["start"] = 3, ["end"] = 40 };
    }

    private static void IsObjectSchema(JsonElement schema)
    {
        Assert.Equal("object", schema.GetProperty("type").GetString());
        Assert.All(schema.GetProperty("properties").EnumerateObject(), property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }

    private static JsonObject Schema(JsonElement schema) => JsonObject.Create(schema)!;

    private static IEnumerable<JsonObject> Passages(JsonNode? node) => node switch
    {
        JsonObject some when some.ContainsKey("permalink") => [some],
        JsonObject some => some.SelectMany(member => Passages(member.Value)),
        JsonArray items => items.SelectMany(Passages),
        _ => [],
    };
}

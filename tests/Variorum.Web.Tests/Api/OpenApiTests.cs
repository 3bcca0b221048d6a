using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Variorum.Web.Tests.Api;

[Collection(Desks.Name)]
public sealed class OpenApiTests(OpenDesk desk)
{
    private const string Path = "/api/v1/openapi.json";

    [Fact]
    public async Task The_document_holds_every_route_and_nothing_else()
    {
        var documented = (await desk.JsonAsync(Path))["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal);
        var routed = desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(pattern => pattern.StartsWith("/api/v1", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(routed, documented);
    }

    [Fact]
    public async Task It_is_open_api_3_1_whose_references_all_lead_somewhere()
    {
        var document = await desk.JsonAsync(Path);
        Assert.Equal("3.1.0", document["openapi"]!.GetValue<string>());
        var references = References(document).ToList();
        Assert.NotEmpty(references);
        Assert.Empty(references.Where(reference => Follow(document, reference) is null));
    }

    [Fact]
    public async Task Names_of_operations_are_unique_and_every_one_has_a_summary()
    {
        var operations = (await desk.JsonAsync(Path))["paths"]!.AsObject().Select(path => path.Value!["get"]!).ToList();
        Assert.Equal(operations.Count, operations.Select(operation => operation["operationId"]!.GetValue<string>()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(operations, operation => Assert.NotEmpty(operation["summary"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Every_schema_and_property_says_what_it_is()
    {
        var schemas = (await desk.JsonAsync(Path))["components"]!["schemas"]!.AsObject();
        var silent = schemas.SelectMany(schema => schema.Value!["properties"]!.AsObject().Where(property => property.Value!["description"] is null).Select(property => $"{schema.Key}.{property.Key}"));
        Assert.Empty(silent.Concat(schemas.Where(schema => schema.Value!["description"] is null).Select(schema => schema.Key)));
    }

    [Fact]
    public async Task Examples_fit_their_schemas_and_the_main_ones_have_one()
    {
        var document = (await desk.JsonAsync(Path)).AsObject();
        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var (name, schema) in schemas)
        {
            foreach (var example in schema!["examples"]?.AsArray() ?? [])
            {
                Assert.True(SchemaCheck.Find(example, schema.AsObject(), document) is [] , $"{name}: {string.Join("; ", SchemaCheck.Find(example, schema.AsObject(), document))}");
            }
        }

        Assert.All(["Statement", "Figure", "Disagreement", "Passage", "QuoteAnswer", "Problem"], name => Assert.NotNull(schemas[name]!["examples"]));
    }

    [Fact]
    public async Task Every_real_answer_fits_the_schema_that_is_documented()
    {
        var document = (await desk.JsonAsync(Path)).AsObject();
        var checkedLines = 0;
        foreach (var (path, item) in document["paths"]!.AsObject().Where(path => path.Key != Path))
        {
            foreach (var address in await AddressesAsync(path))
            {
                var schema = item!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.AsObject();
                var misfits = SchemaCheck.Find(await desk.JsonAsync(address), schema, document);
                Assert.True(misfits.Count == 0, $"{address}: {string.Join("; ", misfits.Take(5))}");
                checkedLines++;
            }
        }

        Assert.True(checkedLines > 20, $"{checkedLines} answers were checked");
    }

    [Theory]
    [InlineData("/api/v1/figures?limit=0", "limit")]
    [InlineData("/api/v1/timeline?from=yesterday", "from")]
    [InlineData("/api/v1/actors?kind=robot", "kind")]
    [InlineData("/api/v1/search", "q")]
    [InlineData("/api/v1/accounts?colour=red", "colour")]
    [InlineData("/api/v1/accounts?limit=1&limit=2", "limit")]
    [InlineData("/api/v1/accounts?offset=-1", "offset")]
    [InlineData("/api/v1/accounts?offset=99999999999", "offset")]
    public async Task An_error_fits_its_schema_and_names_the_parameter(string address, string parameter)
    {
        var document = (await desk.JsonAsync(Path)).AsObject();
        using var response = await desk.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Empty(SchemaCheck.Find(problem, document["components"]!["schemas"]!["Problem"]!.AsObject(), document));
        Assert.Equal(parameter, problem["parameter"]!.GetValue<string>());
        Assert.Contains(parameter, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>Real addresses of a documented path: with every id there is, of the same kind.</summary>
    private async Task<IEnumerable<string>> AddressesAsync(string path)
    {
        if (path.EndsWith("/search", StringComparison.Ordinal))
        {
            return [path + "?q=ferry", path + "?q=nowhere"];
        }

        if (path.EndsWith("/verify-quote", StringComparison.Ordinal))
        {
            return [path + "?quote=not%20a%20day%20later", path + "?quote=NOT%20A%20DAY%20LATER", path + "?quote=we%20will%20open%20the%20crossing%20again%20by%20Tuesday", path + "?quote=never%20said"];
        }

        if (!path.Contains("{id}", StringComparison.Ordinal))
        {
            return [path, path + (path == "/api/v1" ? "" : "?limit=1")];
        }

        var list = path[..path.IndexOf("/{id}", StringComparison.Ordinal)];
        var ids = list.EndsWith("/series", StringComparison.Ordinal)
            ? (await desk.ItemsAsync("/api/v1/figures")).Select(figure => figure!["series"]?.GetValue<string>()).OfType<string>()
            : (await desk.ItemsAsync(list)).Select(line => line!["id"]!.GetValue<string>());
        return ids.Distinct(StringComparer.Ordinal).Select(id => path.Replace("{id}", id, StringComparison.Ordinal));
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(member => member is { Key: "$ref", Value: JsonValue reference } ? [reference.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static JsonNode? Follow(JsonNode document, string reference) => reference[2..].Split('/').Aggregate((JsonNode?)document, (at, step) => at?[step]);
}

using System.Text;

namespace Variorum.Web.Tests.Security;

[Collection(Desks.Name)]
public sealed class OriginTests(OpenDesk desk)
{
    private const string Initialize = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""";

    [Theory]
    [InlineData("http://evil.example", null)]
    [InlineData("null", null)]
    [InlineData("http://127.0.0.1:1", null)]
    [InlineData(null, "cross-site")]
    [InlineData(null, "same-site")]
    public async Task Another_sites_page_cannot_speak_to_the_desk(string? origin, string? site)
    {
        using var request = Post("/mcp", Initialize);
        Add(request, origin, site);
        using var response = await desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_desks_own_pages_and_programs_may()
    {
        foreach (var (origin, site) in new (string?, string?)[] { (null, null), ($"http://127.0.0.1:{desk.Port}", "same-origin"), (null, "none") })
        {
            using var request = Post("/mcp", Initialize);
            Add(request, origin, site);
            using var response = await desk.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_cross_site_form_is_refused_before_anything_reads_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/rulings") { Content = new FormUrlEncodedContent([KeyValuePair.Create("rule", "reject")]) };
        request.Headers.Add("Origin", "http://evil.example");
        using var response = await desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static void Add(HttpRequestMessage request, string? origin, string? site)
    {
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }
    }

    private static HttpRequestMessage Post(string path, string json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Accept.ParseAdd("text/event-stream");
        return request;
    }
}

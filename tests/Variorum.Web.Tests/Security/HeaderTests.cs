namespace Variorum.Web.Tests.Security;

[Collection(Desks.Name)]
public sealed class HeaderTests(OpenDesk desk)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/figures?limit=x")]
    [InlineData("/no-such-page")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/mcp")]
    public async Task Every_answer_tells_the_browser_to_run_nothing_but_the_desks_own(string path)
    {
        using var response = await desk.Client.GetAsync(path);
        string Header(string name) => string.Join(", ", response.Headers.TryGetValues(name, out var values) ? values : []);
        var policy = Header("Content-Security-Policy").Split("; ");
        Assert.Equal("default-src 'none'", policy[0]);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("private", Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Empty(Header("Server"));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task A_method_the_desk_does_not_know_is_refused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1");
        using var response = await desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task What_the_caller_has_is_not_sent_again()
    {
        using var first = await desk.Client.GetAsync("/api/v1/accounts");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/accounts");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await desk.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.False(first.Headers.ETag!.IsWeak);
    }

    [Fact]
    public async Task Head_says_what_get_would_without_the_bytes()
    {
        using var get = await desk.Client.GetAsync("/api/v1/accounts");
        using var head = await desk.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/v1/accounts"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}

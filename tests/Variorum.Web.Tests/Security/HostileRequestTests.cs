namespace Variorum.Web.Tests.Security;

[Collection(Desks.Name)]
public sealed class HostileRequestTests(OpenDesk desk)
{
    [Theory]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/api/v1/accounts/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/v1/accounts/..%2f..%2fetc%2fpasswd/text")]
    [InlineData("/assets/..%2f..%2fDesk.cs")]
    [InlineData("/api/v1/accounts/%00")]
    [InlineData("/api/v1/accounts/%ff%fe")]
    [InlineData("/api/v1/accounts/C:%5cwindows%5cwin.ini")]
    public async Task No_path_of_a_request_reaches_the_disk(string path)
    {
        var answer = await RawRequest.SendAsync(desk.Port, $"GET {path} HTTP/1.1\r\nHost: localhost:{desk.Port}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_of_a_megabyte_is_refused()
    {
        var answer = await RawRequest.SendAsync(desk.Port, $"GET /api/v1/search?q={new string('a', 1 << 20)} HTTP/1.1\r\nHost: localhost:{desk.Port}\r\nConnection: close\r\n\r\n");
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 414", StringComparison.Ordinal), answer);
        Assert.Equal(4, (await desk.JsonAsync("/api/v1/accounts"))["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_body_larger_than_any_message_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new ByteArrayContent(new byte[1 << 20]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        request.Headers.ExpectContinue = true;
        using var response = await desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("AND OR NOT")]
    [InlineData("NEAR(ferry, 2) *")]
    [InlineData("title:ferry")]
    [InlineData("ferry' OR 1=1 --")]
    [InlineData("^ferry -marsh \"un closed")]
    [InlineData("\0")]
    [InlineData("{ferry} + (marsh")]
    [InlineData("\ud800")]
    public async Task The_syntax_of_the_index_is_data(string words)
    {
        using var response = await desk.Client.GetAsync($"/api/v1/search?q={(words == "\ud800" ? "%ED%A0%80" : Uri.EscapeDataString(words))}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/accounts?outlet=x%0d%0aSet-Cookie:%20a=b&offset=0&limit=1")]
    [InlineData("/api/v1/accounts?outlet=%3E;%20rel=evil,%20%3Chttp://evil.example&limit=1")]
    public async Task What_was_asked_cannot_write_a_header(string address)
    {
        using var response = await desk.Client.GetAsync(address);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("evil.example>", string.Join(' ', response.Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_in_an_article_stays_a_string_of_json_that_no_browser_renders()
    {
        using var response = await desk.Client.GetAsync("/api/v1/search?q=vedder");
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var text = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["items"]![0]!["text"]!.GetValue<string>();
        Assert.Contains("<script>alert('x')</script>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"query\":\"\\ud800\"}}}")]
    [InlineData("application/json", "{\"jsonrpc\":")]
    [InlineData("application/json", "[]")]
    [InlineData("application/json", "")]
    [InlineData("text/plain", "hello")]
    public async Task A_broken_message_is_an_error_and_never_a_failure_of_the_desk(string type, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent(body) };
        request.Content.Headers.ContentType = new(type);
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        using var response = await desk.Client.SendAsync(request);
        Assert.True((int)response.StatusCode < 500, $"{response.StatusCode}");
        Assert.DoesNotContain("   at ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

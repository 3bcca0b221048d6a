using ModelContextProtocol.Client;

namespace Variorum.Web.Tests.Mcp;

/// <summary>A session over HTTP.</summary>
[Collection(Desks.Name)]
public sealed class HttpSessionTests(OpenDesk desk) : McpSession, IAsyncLifetime
{
    private McpClient? _client;

    private protected override McpClient Client => _client!;

    public async ValueTask InitializeAsync() => _client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions
    {
        Endpoint = new Uri(desk.Client.BaseAddress!, "/mcp"),
        TransportMode = HttpTransportMode.StreamableHttp,
    }));

    public ValueTask DisposeAsync() => _client!.DisposeAsync();

    [Fact]
    public async Task A_notification_is_taken_without_an_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent("""{"jsonrpc":"2.0","method":"notifications/initialized"}""") };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        using var response = await desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task There_is_no_stream_to_listen_to_without_a_question()
    {
        using var response = await desk.Client.GetAsync("/mcp");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("POST", response.Content.Headers.Allow);
    }
}

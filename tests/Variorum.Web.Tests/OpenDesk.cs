using Microsoft.AspNetCore.Builder;

namespace Variorum.Web.Tests;

/// <summary>A desk on a free port, with a client that follows no redirect and keeps no cookies.</summary>
public sealed class OpenDesk : IAsyncLifetime
{
    private InventedRecord? _record;
    private WebApplication? _desk;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _desk!.Services;

    public string Record => _record!.Path;

    public int Port => Client.BaseAddress!.Port;

    public async ValueTask InitializeAsync()
    {
        _record = await InventedRecord.BuildAsync();
        _desk = Desk.Create(new DeskOptions { Record = _record.Path });
        await _desk.StartAsync();
        Client = MakeClient(_desk);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _desk!.StopAsync();
        await _desk.DisposeAsync();
        _record!.Dispose();
    }

    public static HttpClient MakeClient(WebApplication desk) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(desk.Urls.First()) };

    /// <summary>The JSON at an address; a failed test where there is none.</summary>
    public async Task<JsonNode> JsonAsync(string address)
    {
        using var response = await Client.GetAsync(address);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    /// <summary>The items of the list at an address.</summary>
    public async Task<JsonArray> ItemsAsync(string address) => (await JsonAsync(address))["items"]!.AsArray();
}

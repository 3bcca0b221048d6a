using ModelContextProtocol.Client;

namespace Variorum.Web.Tests.Mcp;

/// <summary>A session of the SDK's client with the program as users start it.</summary>
public sealed class StdioClient : IAsyncLifetime
{
    private InventedRecord? _record;

    internal McpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _record = await InventedRecord.BuildAsync();
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "variorum",
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), "mcp", _record.Path],
        });

        // By a version whose first word is "initialize": before a newer one the client asks what the server knows and waits a few seconds only, fewer than a busy machine may take to start a program.
        Client = await McpClient.CreateAsync(transport, new McpClientOptions { ProtocolVersion = "2025-06-18" });
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        _record!.Dispose();
    }
}

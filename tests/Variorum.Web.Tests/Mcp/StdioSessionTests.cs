using ModelContextProtocol.Client;

namespace Variorum.Web.Tests.Mcp;

/// <summary>A session of the SDK's client with the program as users start it.</summary>
[Collection(Desks.Name)]
public sealed class StdioSessionTests(OpenDesk desk) : McpSession
{
    private protected override Task<McpClient> ConnectAsync() => McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
    {
        Name = "variorum",
        Command = "dotnet",
        Arguments = [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), "mcp", desk.Record],
    }));
}

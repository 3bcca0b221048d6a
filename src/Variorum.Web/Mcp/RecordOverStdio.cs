using Microsoft.Extensions.Logging.Abstractions;
using ModelContextProtocol.Server;
using Variorum.Web.Hosting;

namespace Variorum.Web.Mcp;

/// <summary>MCP over a pair of streams, as a program that started this one speaks it.</summary>
public static class RecordOverStdio
{
    /// <summary>Serves a record until the input ends.</summary>
    /// <param name="record">The path of the record.</param>
    /// <param name="input">Where messages come from.</param>
    /// <param name="output">Where answers go; nothing else is written there.</param>
    /// <param name="cancel">Ends the session.</param>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was published in the record yet.</exception>
    public static async Task RunAsync(string record, Stream input, Stream output, CancellationToken cancel)
    {
        using var desk = DeskRecord.Open(record);
        await using var transport = new StreamServerTransport(input, output, "variorum", NullLoggerFactory.Instance);
        await using var server = McpServer.Create(transport, new RecordServer(desk).Options());
        await server.RunAsync(cancel);
    }
}

using ModelContextProtocol.Client;

namespace Variorum.Web.Tests.Mcp;

/// <summary>A session over standard input and output.</summary>
public sealed class StdioSessionTests(StdioClient stdio) : McpSession, IClassFixture<StdioClient>
{
    private protected override McpClient Client => stdio.Client;

    [Fact]
    public void The_version_that_the_client_asked_for_is_spoken() => Assert.Equal("2025-06-18", Client.NegotiatedProtocolVersion);
}

using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Variorum.Web.Security;

/// <summary>How large and how slow a request may be.</summary>
internal static class Limits
{
    /// <summary>Forms and MCP messages are short: nothing is uploaded to a desk.</summary>
    private const int BodyBytes = 256 * 1024;

    /// <summary>Room for a quotation of a page, percent-encoded.</summary>
    private const int LineBytes = 32 * 1024;

    private const int HeaderBytes = 32 * 1024;
    private const int Headers = 64;
    private const int Connections = 512;

    public static void Apply(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = BodyBytes;
        limits.MaxRequestLineSize = LineBytes;
        limits.MaxRequestBufferSize = LineBytes + HeaderBytes;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestHeaderCount = Headers;
        limits.MaxConcurrentConnections = Connections;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
    }
}

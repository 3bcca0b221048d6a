using System.Net;

namespace Variorum.Web;

/// <summary>What a desk shows and where it listens.</summary>
public sealed record DeskOptions
{
    /// <summary>The path of the record.</summary>
    public required string Record { get; init; }

    /// <summary>The address to listen on. Beyond loopback a <see cref="Token"/> is required.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 lets the system choose a free one.</summary>
    public int Port { get; init; }

    /// <summary>What every request has to present when the desk listens beyond loopback; null on loopback.</summary>
    public string? Token { get; init; }
}

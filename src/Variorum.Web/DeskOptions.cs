using System.Net;
using Variorum.Web.Security;

namespace Variorum.Web;

/// <summary>What a desk shows and where it listens.</summary>
public sealed record DeskOptions
{
    /// <summary>The path of the record.</summary>
    public required string Record { get; init; }

    /// <summary>The path of an earlier record, which the page of changes compares with; null for the one that stood before the desk's last build.</summary>
    public string? Since { get; init; }

    /// <summary>The address to listen on. Beyond loopback a <see cref="Token"/> is required.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 lets the system choose a free one.</summary>
    public int Port { get; init; }

    /// <summary>What every request has to present when the desk listens beyond loopback; null on loopback.</summary>
    public string? Token { get; init; }

    /// <summary>Why these options are not safe to serve with, and what to do; null when they are.</summary>
    public string? Refusal() => Token switch
    {
        null when !IPAddress.IsLoopback(Address) => $"listening on {Address} lets other machines in: give a token with --token-file FILE, or leave --listen out.",
        { Length: < DeskToken.LeastLength } => $"the token is too short: use at least {DeskToken.LeastLength} characters, chosen by chance.",
        _ => null,
    };
}

using System.Net;
using Microsoft.AspNetCore.Http;

namespace Variorum.Web.Security;

/// <summary>
/// Answers only requests that name the desk by its own address. A site that lets its name lead to this machine (DNS rebinding) still sends its name as the host.
/// </summary>
internal sealed class HostGuard(RequestDelegate next)
{
    private const int PortOfHttp = 80;

    public Task InvokeAsync(HttpContext context) =>
        IsOwn(context.Request.Host, context.Connection)
            ? next(context)
            : Answer.RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This desk answers under its own address only; open the address that variorum serve printed.");

    private static bool IsOwn(HostString host, ConnectionInfo connection)
    {
        if (!host.HasValue || (host.Port ?? PortOfHttp) != connection.LocalPort)
        {
            return false;
        }

        if (string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return IPAddress.TryParse(host.Host, out var named) && (IPAddress.IsLoopback(named) || named.Equals(Plain(connection.LocalIpAddress)));
    }

    /// <summary>The address as it is written: one of version 4 may come in the clothes of version 6.</summary>
    private static IPAddress? Plain(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
}

using Microsoft.AspNetCore.Http;

namespace Variorum.Web.Security;

/// <summary>
/// Refuses requests that another site's page makes a browser send, wherever they could write or speak MCP. Programs that are no browser send neither header and pass.
/// </summary>
internal sealed class OriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        !IsGuarded(context.Request) || IsOwn(context.Request)
            ? next(context)
            : Answer.RefuseAsync(context, StatusCodes.Status403Forbidden, "The request comes from another site's page; this desk takes it from its own pages only.");

    private static bool IsGuarded(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || request.Path.StartsWithSegments("/mcp", StringComparison.OrdinalIgnoreCase);

    private static bool IsOwn(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or "same-origin" or "none"
            && (origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}

using Microsoft.AspNetCore.Http;

namespace Variorum.Web.Security;

/// <summary>What every response tells the browser: run and load nothing but the desk's own files, guess no types, tell no other site anything, stand in no frame.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        // When the response starts, so that an answer that cleared its headers, as that to a failure does, has them too.
        context.Response.OnStarting(static state =>
        {
            Add(((HttpContext)state).Response.Headers);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";

        // Not "no-referrer": under it browsers send "Origin: null" with the desk's own forms, and OriginGuard could not tell them from another site's.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "private, no-cache";
        }
    }
}

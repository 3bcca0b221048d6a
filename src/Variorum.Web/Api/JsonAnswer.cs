using Microsoft.AspNetCore.Http;

namespace Variorum.Web.Api;

/// <summary>An answer in JSON.</summary>
internal sealed class JsonAnswer(byte[] body) : IResult
{
    /// <summary>The header <c>Link</c> (RFC 8288); null for none.</summary>
    public string? Links { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        if (Links is not null)
        {
            httpContext.Response.Headers.Link = Links;
        }

        return httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }
}

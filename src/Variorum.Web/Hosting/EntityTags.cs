using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Variorum.Web.Hosting;

/// <summary>
/// Gives what is read a strong tag, the SHA-256 of its bytes, and sends them only to who does not have them yet. HEAD is answered as GET is, without the bytes.
/// </summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var isHead = HttpMethods.IsHead(context.Request.Method);
        if (!isHead && !HttpMethods.IsGet(context.Request.Method))
        {
            await next(context);
            return;
        }

        var output = context.Response.Body;
        using var body = new MemoryStream();
        context.Response.Body = body;
        if (isHead)
        {
            context.Request.Method = HttpMethods.Get;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = output;
            context.Request.Method = isHead ? HttpMethods.Head : HttpMethods.Get;
        }

        await SendAsync(context, body, isHead);
    }

    private static async Task SendAsync(HttpContext context, MemoryStream body, bool isHead)
    {
        var response = context.Response;
        var bytes = body.GetBuffer().AsMemory(0, checked((int)body.Length));
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            if (response.Headers.ETag.Count == 0)
            {
                response.Headers.ETag = $"\"{Ids.Sha256(bytes.Span)}\"";
            }

            if (IsKnown(context.Request.Headers.IfNoneMatch, response.Headers.ETag.ToString()))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.Headers.ContentType = StringValues.Empty;
                response.ContentLength = null;
                return;
            }
        }

        if (response.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            response.ContentLength = bytes.Length;
        }

        if (!isHead)
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static bool IsKnown(StringValues given, string tag) =>
        EntityTagHeaderValue.TryParseList([.. given.OfType<string>()], out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
}

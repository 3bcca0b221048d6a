using Microsoft.AspNetCore.Http;

namespace Variorum.Web.Api;

/// <summary>An error as programs read it: problem+json (RFC 9457).</summary>
internal sealed class Problem(int status, string sentence, string? parameter = null) : IResult
{
    /// <summary>Answers with a status and a sentence.</summary>
    public static Task WriteAsync(HttpContext context, int status, string sentence) => new Problem(status, sentence).ExecuteAsync(context);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var body = Json.Make(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", "about:blank");
            writer.WriteString("title", Title(status));
            writer.WriteNumber("status", status);
            writer.WriteString("detail", sentence);
            if (parameter is not null)
            {
                writer.WriteString("parameter", parameter);
            }

            writer.WriteEndObject();
        });
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/problem+json";
        httpContext.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }

    private static string Title(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Bad request",
        StatusCodes.Status401Unauthorized => "Token needed",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => "Not found",
        StatusCodes.Status405MethodNotAllowed => "Method not allowed",
        StatusCodes.Status421MisdirectedRequest => "Wrong host",
        StatusCodes.Status503ServiceUnavailable => "Not available now",
        _ => "Error",
    };
}

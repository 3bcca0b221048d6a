using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Variorum.Web.Api;

namespace Variorum.Web.Security;

/// <summary>A refusal or failure in the form the caller reads: problem+json for programs, a plain page for people. Never more than a sentence of ours.</summary>
internal static class Answer
{
    /// <summary>Answers with a status and a sentence.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return IsForProgram(context.Request.Path)
            ? Problem.WriteAsync(context, status, sentence)
            : WritePageAsync(context, sentence);
    }

    /// <summary>Whether programs, not people, ask at this path.</summary>
    public static bool IsForProgram(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/mcp", StringComparison.OrdinalIgnoreCase);

    private static Task WritePageAsync(HttpContext context, string sentence)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.WriteAsync($"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Variorum</title></head><body><main><h1>Variorum</h1><p>{HtmlEncoder.Default.Encode(sentence)}</p></main></body></html>", context.RequestAborted);
    }
}

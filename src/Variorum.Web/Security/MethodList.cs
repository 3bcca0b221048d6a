using Microsoft.AspNetCore.Http;

namespace Variorum.Web.Security;

/// <summary>The methods a desk knows. Anything else, TRACE and CONNECT among it, ends here.</summary>
internal sealed class MethodList(RequestDelegate next)
{
    private const string Known = "GET, HEAD, POST";

    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsPost(context.Request.Method))
        {
            return next(context);
        }

        context.Response.Headers.Allow = Known;
        return Answer.RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, $"The desk knows {Known}.");
    }
}

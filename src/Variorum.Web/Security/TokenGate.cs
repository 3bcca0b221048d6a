using Microsoft.AspNetCore.Http;

namespace Variorum.Web.Security;

/// <summary>Lets in who presents the desk's token: a program by <c>Authorization: Bearer</c>, a person by the cookie that the login page gave.</summary>
internal sealed class TokenGate(RequestDelegate next, DeskToken token)
{
    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext context)
    {
        if (IsKnown(context.Request) || context.Request.Path == Login.Path || context.Request.Path.StartsWithSegments("/assets", StringComparison.OrdinalIgnoreCase))
        {
            return next(context);
        }

        if (Answer.IsForProgram(context.Request.Path))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"variorum\"";
            return Answer.RefuseAsync(context, StatusCodes.Status401Unauthorized, "This desk asks for its token: send Authorization: Bearer TOKEN.");
        }

        context.Response.Redirect($"{Login.Path}?to={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        return Task.CompletedTask;
    }

    private bool IsKnown(HttpRequest request) =>
        (request.Headers.Authorization.ToString() is var given && given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && token.Is(given[Scheme.Length..].Trim()))
        || (request.Cookies[Login.Cookie] is { } cookie && token.IsCookie(cookie));
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Variorum.Web.Hosting;

namespace Variorum.Web.Security;

/// <summary>Where a person gives the token and gets a cookie for it.</summary>
internal static class Login
{
    public const string Path = "/login";
    public const string Cookie = "variorum-desk";

    public static void Map(IEndpointRouteBuilder routes, DeskToken token)
    {
        routes.MapGet(Path, (string? to) => new RazorComponentResult<LoginPage>(new { To = Local(to), Refused = false })).WithMetadata(new WithoutRecord());
        routes.MapPost(Path, (HttpContext context, [FromForm(Name = "token")] string? given, [FromForm] string? to) => Enter(context, token, given, Local(to))).WithMetadata(new WithoutRecord());
    }

    private static IResult Enter(HttpContext context, DeskToken token, string? given, string to)
    {
        if (given is null || !token.Is(given.Trim()))
        {
            return new RazorComponentResult<LoginPage>(new { To = to, Refused = true }) { StatusCode = StatusCodes.Status401Unauthorized };
        }

        context.Response.Cookies.Append(Cookie, token.Cookie, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" });
        return Results.LocalRedirect(to);
    }

    /// <summary>A path of this desk; never another site's address in disguise.</summary>
    private static string Local(string? to) =>
        to is ['/', ..] and not (['/', '/', ..] or ['/', '\\', ..]) && !to.Any(char.IsControl) ? to : "/";
}

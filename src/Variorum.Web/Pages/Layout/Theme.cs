using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Variorum.Web.Hosting;

namespace Variorum.Web.Pages.Layout;

/// <summary>Light, dark, or as the system has it: remembered in a cookie, so that it works without a script.</summary>
internal static class Theme
{
    private const string Cookie = "variorum-theme";
    private const string AsSystem = "system";

    /// <summary>The choices, in the order shown.</summary>
    public static ImmutableArray<string> Choices { get; } = ["light", "dark", AsSystem];

    public static string Of(HttpContext? context) => context?.Request.Cookies[Cookie] is { } chosen && Choices.Contains(chosen, StringComparer.Ordinal) ? chosen : AsSystem;

    public static void Map(IEndpointRouteBuilder routes) =>

        // No anti-forgery token: all that another site could bring about is a page in the dark.
        routes.MapPost("/theme", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (form["theme"].ToString() is var theme && Choices.Contains(theme, StringComparer.Ordinal))
            {
                context.Response.Cookies.Append(Cookie, theme, new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
            }

            return Results.LocalRedirect(ReturnAddress.Of(form["back"]));
        }).DisableAntiforgery().WithMetadata(new WithoutRecord());
}

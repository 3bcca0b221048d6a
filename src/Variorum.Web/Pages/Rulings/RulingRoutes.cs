using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime.Extensions;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.Layout;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Rulings;

/// <summary>Making, removing and applying rulings. What a form sends is bound from the form, which makes the framework demand its anti-forgery token.</summary>
internal static class RulingRoutes
{
    private const string NameCookie = "variorum-by";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rulings", (HttpRequest request, RecordLease lease, RulingDesk desk) => new RazorComponentResult<RulingsPage>(new { View = RulingsView.Of(lease, desk, Address.Of(request)) }));
        routes.MapGet("/rulings/new", (HttpRequest request, RecordLease lease) => Form(request, lease));
        routes.MapPost("/rulings", (HttpContext context, RecordLease lease, RulingDesk desk, TimeProvider clock, [FromForm] NewRulingForm form) => Keep(context, lease, desk, clock, form.Read()));
        routes.MapPost("/rulings/remove", (RulingDesk desk, [FromForm] string id) =>
        {
            desk.Remove(id);
            return TypedResults.LocalRedirect("/rulings");
        });
        routes.MapPost("/rulings/build", (Rebuild rebuild, [FromForm] string? back) =>
        {
            rebuild.Start();
            return TypedResults.LocalRedirect(ReturnAddress.Of(back));
        }).WithMetadata(new WithoutRecord());
    }

    private static IResult Form(HttpRequest request, RecordLease lease)
    {
        var address = Address.Of(request);
        var by = request.Cookies[NameCookie] is { } known ? Uri.UnescapeDataString(known) : null;
        var filled = new NewRuling(address.Text("line"), address.Number("form"), address.Text("other"), null, null, null, by, null, Back(request));
        return PageRoutes.Page<NewRulingPage>(NewRulingView.Of(lease, filled));
    }

    private static IResult Keep(HttpContext context, RecordLease lease, RulingDesk desk, TimeProvider clock, NewRuling filled)
    {
        if (NewRulingView.Of(lease, filled) is not { } view)
        {
            return PageRoutes.Missing();
        }

        var (ruling, form) = view.Complete(lease.Digest, clock.GetLocalNow().ToOffsetDateTime().Date);
        if (ruling is null)
        {
            return new RazorComponentResult<NewRulingPage>(new { View = form }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        desk.Append(ruling);
        context.Response.Cookies.Append(NameCookie, ruling.By, new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
        return TypedResults.LocalRedirect(ReturnAddress.Of(filled.Back));
    }

    /// <summary>The page the form was opened from, where the browser says so.</summary>
    private static string? Back(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == request.Host.Value && !from.AbsolutePath.StartsWith("/rulings/", StringComparison.Ordinal)
            ? from.PathAndQuery
            : null;
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Variorum.Web.Hosting;

namespace Variorum.Web.Pages;

/// <summary>Which page answers which address.</summary>
internal static class PageRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (RecordLease lease) => new RazorComponentResult<Overview>(new { lease.Record }));
    }
}

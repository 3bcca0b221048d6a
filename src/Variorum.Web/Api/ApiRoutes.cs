using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Variorum.Web.Api.OpenApi;
using Variorum.Web.Hosting;
using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>Answers every address of <see cref="ApiOperations"/>.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var operation in ApiOperations.All)
        {
            routes.MapGet(ApiOperation.Root + operation.Path, (HttpContext context, RecordLease lease) => Handle(operation, context, lease.Record));
        }

        var document = new JsonAnswer(OpenApiDocument.Write());
        routes.MapGet(OpenApiDocument.Path, () => document).WithMetadata(new WithoutRecord());
        routes.MapFallback("/api/{**rest}", () => new Problem(StatusCodes.Status404NotFound, $"There is nothing at this address; {ApiOperation.Root} lists what there is.")).WithMetadata(new WithoutRecord());
    }

    private static IResult Handle(ApiOperation operation, HttpContext context, PublishedRecord record)
    {
        KeyValuePair<string, string>[] said = [.. context.Request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))];
        var (arguments, name, sentence) = Arguments.Check(said, operation.Parameters);
        return arguments is null
            ? new Problem(StatusCodes.Status400BadRequest, sentence!, name)
            : operation.Handle(new ApiCall(record, context.Request.RouteValues["id"] as string ?? "", arguments, context.Request.Path.ToUriComponent(), said, context.RequestAborted));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Variorum.Web.Pages.Layout;
using Variorum.Web.Security;

namespace Variorum.Web.Hosting;

/// <summary>Leases the record for every request that reads it; while it is being built, says so and when to come back.</summary>
internal sealed class RecordGate(RequestDelegate next)
{
    private const string RetrySeconds = "2";

    public async Task InvokeAsync(HttpContext context, RecordLease lease)
    {
        // Assets are the program's own, and the request that builds must not hold what it waits for.
        if (context.GetEndpoint()?.Metadata.GetMetadata<WithoutRecord>() is not null)
        {
            await next(context);
            return;
        }

        if (!TryTake(lease))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = RetrySeconds;
            await (Answer.IsForProgram(context.Request.Path)
                ? Answer.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "The record is being built; come back in a moment.")
                : new RazorComponentResult<Building>().ExecuteAsync(context));
            return;
        }

        await next(context);
    }

    private static bool TryTake(RecordLease lease)
    {
        try
        {
            return lease.TryTake();
        }
        catch (StoreException failure) when (failure.Error == StoreError.InUse)
        {
            return false;
        }
    }
}

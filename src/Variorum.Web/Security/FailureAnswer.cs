using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Variorum.Web.Security;

/// <summary>Turns what goes wrong while a request is answered into an answer: what happened and what to do, no inner workings.</summary>
internal sealed class FailureAnswer(RequestDelegate next, ILogger<FailureAnswer> log)
{
    private const string RetrySeconds = "2";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException failure) when (!context.Response.HasStarted)
        {
            await StartAnew(context, failure.StatusCode, "The request could not be read: it is too large or not well formed.");
        }
        catch (StoreException failure) when (!context.Response.HasStarted && failure.Error == StoreError.InUse)
        {
            await StartAnew(context, StatusCodes.Status503ServiceUnavailable, "The record is being built; come back in a moment.", RetrySeconds);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer any more.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            // What failed is told to those who run the desk: it may name files of this machine.
            log.LogError(failure, "a request failed");
            await StartAnew(context, StatusCodes.Status500InternalServerError, failure is StoreException store
                ? $"The record cannot be read ({store.Code}); variorum verify says more."
                : "The desk could not answer; its own output says why.");
        }
    }

    private static Task StartAnew(HttpContext context, int status, string sentence, string? retry = null)
    {
        context.Response.Clear();
        context.Response.Headers.RetryAfter = retry;
        return Answer.RefuseAsync(context, status, sentence);
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Variorum.Web.Api;
using Variorum.Web.Hosting;

namespace Variorum.Web.Mcp;

/// <summary>MCP over Streamable HTTP, without sessions: every POST is answered by a server of its own, so nothing is kept for a client that went away.</summary>
internal static class McpRoutes
{
    private const string Path = "/mcp";
    private const string EventStream = "text/event-stream";

    public static void Map(IEndpointRouteBuilder routes, RecordServer server)
    {
        routes.MapPost(Path, context => AnswerAsync(context, server)).WithMetadata(new WithoutRecord());
        routes.MapGet(Path, RefuseStreamAsync).WithMetadata(new WithoutRecord());
    }

    /// <summary>A client may listen for what the server has to say of its own accord; this one has nothing.</summary>
    private static Task RefuseStreamAsync(HttpContext context)
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        return Problem.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "Messages come by POST; there is no stream to listen to.");
    }

    private static async Task AnswerAsync(HttpContext context, RecordServer server)
    {
        if (!context.Request.HasJsonContentType() || !Accepts(context.Request, "application/json") || !Accepts(context.Request, EventStream))
        {
            await Problem.WriteAsync(context, StatusCodes.Status406NotAcceptable, $"Send a JSON-RPC message as application/json, and accept application/json and {EventStream}.");
            return;
        }

        if (await ReadAsync(context) is not { } message)
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, "The body is no JSON-RPC message.");
            return;
        }

        await using var transport = new StreamableHttpServerTransport { Stateless = true };
        await using var session = McpServer.Create(transport, server.Options());
        var running = session.RunAsync(context.RequestAborted);
        context.Response.ContentType = EventStream;
        context.Response.Headers.CacheControl = "no-store";
        if (!await transport.HandlePostRequestAsync(message, context.Response.Body, context.RequestAborted))
        {
            context.Response.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }

        await transport.DisposeAsync();
        await running;
    }

    private static async Task<JsonRpcMessage?> ReadAsync(HttpContext context)
    {
        try
        {
            return (JsonRpcMessage?)await JsonSerializer.DeserializeAsync(context.Request.Body, McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage)), context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Accepts(HttpRequest request, string type) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MatchesMediaType(type));
}

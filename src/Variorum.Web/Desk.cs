using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Variorum.Web.Api;
using Variorum.Web.Hosting;
using Variorum.Web.Mcp;
using Variorum.Web.Pages;
using Variorum.Web.Security;

namespace Variorum.Web;

/// <summary>The desk: a record's pages and programs' interfaces on one local address.</summary>
public static class Desk
{
    /// <summary>Makes a desk for a record; the caller starts and ends it.</summary>
    /// <param name="options">What it shows and where it listens.</param>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was published in the record yet, or the options would let anybody in.</exception>
    public static WebApplication Create(DeskOptions options)
    {
        if (options.Refusal() is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        var record = DeskRecord.Open(options.Record);

        // No appsettings, no environment, no command line: what a desk does is in its options alone.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            Limits.Apply(kestrel.Limits);
            kestrel.Listen(options.Address, options.Port);
        });

        // Failures of requests, on standard error; nothing of what the framework has to say about itself.
        builder.Logging.AddFilter((category, level) => level >= LogLevel.Error && category?.StartsWith("Variorum.", StringComparison.Ordinal) == true)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddRouting();
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery();
        builder.Services.AddDataProtection();
        builder.Services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new EphemeralKeys());
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(_ => record);
        builder.Services.AddSingleton<RulingDesk>();
        builder.Services.AddSingleton<Rebuild>();
        builder.Services.AddSingleton<EarlierRecord>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<RecordLease>();

        var app = builder.Build();
        Guard(app, options);
        app.UseRouting();
        app.UseMiddleware<RecordGate>();
        app.UseAntiforgery();
        PageRoutes.Map(app);
        ApiRoutes.Map(app);
        McpRoutes.Map(app, new RecordServer(record));
        return app;
    }

    /// <summary>What every request passes before it reaches the record, outermost first.</summary>
    private static void Guard(WebApplication app, DeskOptions options)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HostGuard>();
        app.UseMiddleware<MethodList>();
        app.UseMiddleware<OriginGuard>();
        if (options.Token is { } text)
        {
            var token = new DeskToken(text);
            app.UseMiddleware<TokenGate>(token);
            Login.Map(app, token);
        }

        app.UseMiddleware<EntityTags>();
        app.UseMiddleware<FailureAnswer>();
    }
}

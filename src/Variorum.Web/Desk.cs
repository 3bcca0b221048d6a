using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Variorum.Web.Hosting;
using Variorum.Web.Pages;

namespace Variorum.Web;

/// <summary>The desk: a record's pages and programs' interfaces on one local address.</summary>
public static class Desk
{
    /// <summary>Makes a desk for a record; the caller starts and ends it.</summary>
    /// <param name="options">What it shows and where it listens.</param>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was published in the record yet.</exception>
    public static WebApplication Create(DeskOptions options)
    {
        var record = DeskRecord.Open(options.Record);

        // No appsettings, no environment, no command line: what a desk does is in its options alone.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRouting();
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(record);
        builder.Services.AddScoped<RecordLease>();

        var app = builder.Build();
        app.UseRouting();
        app.UseMiddleware<RecordGate>();
        app.UseAntiforgery();
        PageRoutes.Map(app);
        return app;
    }
}

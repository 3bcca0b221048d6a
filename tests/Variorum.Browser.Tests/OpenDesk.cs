using Microsoft.AspNetCore.Builder;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Publishing;
using Variorum.Web;

namespace Variorum.Browser.Tests;

/// <summary>A desk on a record of its own, made of the samples and of an article that means harm.</summary>
public sealed class OpenDesk : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly WebApplication _desk;

    private OpenDesk(DirectoryInfo folder, WebApplication desk)
    {
        (_folder, _desk) = (folder, desk);
        Origin = desk.Urls.First();
    }

    public string Origin { get; }

    public string RecordPath => Path.Combine(_folder.FullName, "affair.vrec");

    public static async Task<OpenDesk> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("variorum-desk-");
        var hostile = Path.Combine(folder.FullName, "hostile.html");
        await File.WriteAllTextAsync(hostile, HostileArticle.Html);
        var record = Path.Combine(folder.FullName, "affair.vrec");
        var request = new BuildRequest { Paths = [Path.Combine(Repository.Root, "samples"), hostile], Record = record, Threads = Environment.ProcessorCount };
        await new RecordBuilder(Plan.Standard).BuildAsync(request, null, CancellationToken.None);
        var desk = Desk.Create(new DeskOptions { Record = record });
        await desk.StartAsync();
        return new OpenDesk(folder, desk);
    }

    /// <summary>The record as the desk shows it.</summary>
    public PublishedRecord Record() => PublishedRecord.Open(RecordPath);

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

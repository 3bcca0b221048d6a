using System.CommandLine;
using System.Text;
using Variorum.Cli.Demo;
using Variorum.Cli.Terminal;
using Variorum.Cli.Views;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Model.Json;
using Variorum.Publishing;
using Variorum.Publishing.Html;
using Variorum.Store;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum demo</c>: a record of the sample affair, printed, and as a page to open.</summary>
internal static class DemoCommand
{
    private const string Articles = "demo-articles";
    private const string Record = "demo.vrec";
    private const string HtmlFile = "record.html";

    public static Command Create()
    {
        var to = new Option<string>("--to") { Description = $"the folder for {Articles}/, {Record} and {HtmlFile} (default: the current one)", DefaultValueFactory = _ => "" };
        var json = RecordOptions.Json();
        var command = new Command("demo", "Makes a record of an invented affair, prints what it shows, and writes it as a page.") { to, json };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(to), parsed.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string folder, bool json, CancellationToken cancel)
    {
        var (articles, record, html) = (Path.Combine(folder, Articles), Path.Combine(folder, Record), Path.Combine(folder, HtmlFile));
        if (File.Exists(record) && !IsDemo(record, articles))
        {
            Talk.Error($"{record} is not the record of this demo. Move it away, or let the demo use another folder: variorum demo --to FOLDER");
            return ExitCode.Failure;
        }

        // Anew each time and on one thread: the same bytes however often it is run.
        File.Delete(record);
        var request = new BuildRequest { Paths = [.. SampleArticles.Unpack(articles)], Record = record, Threads = 1 };
        BuildReport report;
        using (var progress = ProgressLine.OnTerminal())
        {
            report = await new RecordBuilder(Plan.Standard).BuildAsync(request, progress, cancel);
        }

        using var published = PublishedRecord.Open(record);
        FileReplacement.Write(html, stream => HtmlExport.Write(published, stream, withText: true, cancel));
        if (json)
        {
            await Console.Out.WriteLineAsync(TerminalText.SafeJson(Encoding.UTF8.GetString(RecordJson.ToBytes(report.Summary))));
        }
        else
        {
            DemoView.Write(published, new DemoFiles(articles, record, html));
        }

        return ExitCode.Done;
    }

    /// <summary>Whether a file is the record of an earlier demo, which may be replaced: everything in it came from the demo's articles.</summary>
    private static bool IsDemo(string record, string articles)
    {
        try
        {
            using var store = RecordStore.OpenForReading(record);
            return store.Documents().All(d => (d.Container?.Name ?? d.Names[0]).StartsWith(articles + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        }
        catch (StoreException)
        {
            // What cannot be read, or is of another version, may be dear to someone.
            return false;
        }
    }
}

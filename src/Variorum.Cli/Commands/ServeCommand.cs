using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Variorum.Cli.Terminal;
using Variorum.Web;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum serve R</c>: the desk, on this machine.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4350;

    public static Command Create()
    {
        var record = RecordOptions.Record();
        var port = new Option<int>("--port") { Description = "the port to listen on; 0 for any that is free", DefaultValueFactory = _ => UsualPort };
        var command = new Command("serve", "Opens the desk: the record as pages in a browser, on this machine only. Ends with Ctrl+C.") { record, port };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var desk = Desk.Create(new DeskOptions { Record = parsed.GetRequiredValue(record), Port = parsed.GetValue(port) });
            await desk.StartAsync(cancel);
            Talk.Say($"{parsed.GetRequiredValue(record)} is open at {desk.Urls.First()}/ (end with Ctrl+C)");
            await desk.WaitForShutdownAsync(cancel);
            return ExitCode.Done;
        });
        return command;
    }
}

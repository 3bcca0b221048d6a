using System.CommandLine;
using System.Net;
using Microsoft.Extensions.Hosting;
using Variorum.Cli.Terminal;
using Variorum.Web;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum serve R</c>: the desk, on this machine; beyond it only with a token.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4350;
    private const string StandardInput = "-";

    public static Command Create()
    {
        var record = RecordOptions.Record();
        var port = new Option<int>("--port") { Description = "the port to listen on; 0 for any that is free", DefaultValueFactory = _ => UsualPort };
        var listen = new Option<IPAddress>("--listen")
        {
            Description = "the address to listen on; beyond this machine only with --token-file",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result =>
            {
                if (IPAddress.TryParse(result.Tokens[0].Value, out var address))
                {
                    return address;
                }

                result.AddError($"--listen: {result.Tokens[0].Value} is no IP address.");
                return null;
            },
        };
        var token = new Option<string?>("--token-file") { Description = "a file whose first line is the token that every reader has to give; - reads it from standard input, so that it stands in no command line" };
        var since = new Option<string?>("--since") { Description = "an earlier record: the page of changes shows what is new since" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue)
            {
                result.AddError($"--port must be from 0 to {ushort.MaxValue}.");
            }
        });
        var command = new Command("serve", "Opens the desk: the record as pages in a browser and as an interface for programs, on this machine only. Ends with Ctrl+C.") { record, port, listen, token, since };
        command.SetAction(async (parsed, cancel) =>
        {
            var options = new DeskOptions
            {
                Record = parsed.GetRequiredValue(record),
                Port = parsed.GetValue(port),
                Address = parsed.GetRequiredValue(listen),
                Since = parsed.GetValue(since),
                Token = parsed.GetValue(token) is { } file ? ReadToken(file) : null,
            };
            if (options.Since is { } earlier && !File.Exists(earlier))
            {
                Talk.Error($"{earlier} does not exist: --since names an earlier record.");
                return ExitCode.Usage;
            }

            if (options.Refusal() is { } refusal)
            {
                Talk.Error(refusal);
                return ExitCode.Usage;
            }

            await using var desk = Desk.Create(options);
            await desk.StartAsync(cancel);
            Talk.Say($"{options.Record} is open at {desk.Urls.First()}/ (end with Ctrl+C)");
            await desk.WaitForShutdownAsync(cancel);
            return ExitCode.Done;
        });
        return command;
    }

    private static string ReadToken(string file)
    {
        using var reader = file == StandardInput ? Console.In : File.OpenText(file);
        return reader.ReadLine()?.Trim() ?? "";
    }
}

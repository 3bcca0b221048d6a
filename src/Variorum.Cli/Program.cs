using System.CommandLine;
using System.Text;
using Variorum.Cli;
using Variorum.Cli.Commands;
using Variorum.Cli.Terminal;
using Variorum.Store;

// Results are UTF-8 whatever the locale says, and lines end the same everywhere.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Out.NewLine = "\n";
Console.Error.NewLine = "\n";

var root = new RootCommand("Variorum reads what many outlets wrote about an affair and gives back one auditable record.")
{
    DemoCommand.Create(),
    BuildCommand.Create(),
    ShowCommand.Create(),
    ExportCommand.Create(),
    DiffCommand.Create(),
    ServeCommand.Create(),
    McpCommand.Create(),
    RulingsCommand.Create(),
    PurgeCommand.Create(),
    AnnotateCommand.Create(),
    VerifyCommand.Create(),
    CompletionCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Talk.Error(error.Message);
    }

    Talk.Say($"Try: variorum {string.Join(' ', parsed.CommandResult.Command == root ? [] : new[] { parsed.CommandResult.Command.Name })} --help".Replace("  ", " ", StringComparison.Ordinal));
    return ExitCode.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    Talk.Error("interrupted; what was saved is kept. Run the same command again to go on.");
    return ExitCode.Interrupted;
}
catch (StoreException failure)
{
    Talk.Error(failure.Message);
    return ExitCode.Failure;
}
catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException or InvalidOperationException)
{
    Talk.Error(failure.Message);
    return ExitCode.Failure;
}

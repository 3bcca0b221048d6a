using System.CommandLine;
using Variorum.Web.Mcp;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum mcp R</c>: the record for programs that speak the Model Context Protocol over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var record = RecordOptions.Record();
        var command = new Command("mcp", "Serves the record to a program that speaks MCP, over standard input and output. Ends with the input.") { record };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            await RecordOverStdio.RunAsync(parsed.GetRequiredValue(record), input, output, cancel);
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using System.Text.Json;
using Variorum.Cli.Terminal;
using Variorum.Engine.Planning;
using Variorum.Engine.Verifying;
using Variorum.Reading;
using Variorum.Store;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum verify R [--inputs FOLDER]</c>: re-checks every hash, range and word.</summary>
internal static class VerifyCommand
{
    private const int MostShown = 50;

    public static Command Create()
    {
        var record = RecordOptions.Record();
        var inputs = new Option<string[]>("--inputs") { Description = "files or folders with the original inputs, to be compared with what the record keeps", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var json = RecordOptions.Json();
        var command = new Command("verify", "Re-checks a record from its own bytes: every hash, range and word.") { record, inputs, json };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(record), [.. parsed.GetRequiredValue(inputs)], parsed.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string record, System.Collections.Immutable.ImmutableArray<string> inputs, bool json, CancellationToken cancel)
    {
        VerifyReport report;
        using (var store = RecordStore.OpenForReading(record))
        {
            report = await new RecordVerifier(Plan.Standard).VerifyAsync(store, inputs, ReadingLimits.Default, cancel);
        }

        Print(report, json);
        return report.Failures.IsEmpty ? ExitCode.Done : ExitCode.CheckFailed;
    }

    private static void Print(VerifyReport report, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(TerminalText.SafeJson(JsonSerializer.Serialize(report, VerifyJsonContext.Default.VerifyReport)));
        }
        else
        {
            foreach (var failure in report.Failures.Take(MostShown))
            {
                Console.Out.WriteLine(TerminalText.Safe($"{failure.Where}: {failure.What}"));
            }

            if (report.Failures.Length > MostShown)
            {
                Console.Out.WriteLine($"… {report.Failures.Length - MostShown:N0} more (--json lists all)");
            }

            var compared = report.Inputs is { } found ? $", {found:N0} of them found among the inputs" : "";
            Console.Out.WriteLine($"{report.Documents:N0} documents{compared}, {report.Lines:N0} lines, {report.Ranges:N0} ranges checked: {(report.Failures.IsEmpty ? "all as the record says" : $"{report.Failures.Length:N0} failures")}");
            Console.Out.WriteLine($"root hash {report.InputsHash}");
        }
    }
}

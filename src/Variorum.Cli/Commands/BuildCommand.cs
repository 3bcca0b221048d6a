using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Variorum.Cli.Terminal;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum build PATH… --record R</c>: reads, analyses, collates.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "files and folders to read; - for standard input; none to apply the rulings as they are now to what the record holds", Arity = ArgumentArity.ZeroOrMore };
        var record = new Option<string>("--record", "-r") { Description = "the record's file; made when it does not exist, added to when it does", Required = true };
        var rebuild = new Option<bool>("--rebuild") { Description = "analyse afresh all that the record holds" };
        var threads = RecordOptions.Threads();
        var json = RecordOptions.Json();
        var command = new Command("build", "Reads articles and makes a record of them, or adds them to one. Run it again after an interruption: it goes on from there.")
        {
            paths, record, rebuild, threads, json,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            new BuildRequest
            {
                Paths = [.. parsed.GetValue(paths) ?? []],
                Record = parsed.GetRequiredValue(record),
                Rebuild = parsed.GetValue(rebuild),
                Threads = parsed.GetValue(threads),
                StandardInput = (parsed.GetValue(paths) ?? []).Contains("-", StringComparer.Ordinal) ? Console.OpenStandardInput() : null,
            },
            parsed.GetValue(json),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, bool json, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        BuildReport report;
        using (var progress = ProgressLine.OnTerminal())
        {
            report = await new RecordBuilder(Plan.Standard).BuildAsync(request, progress, cancel);
        }

        foreach (var refused in report.NotRead)
        {
            Talk.Say($"not read: {refused.Name}: {refused.Reason}");
        }

        foreach (var ruling in report.Rulings.Where(ruling => ruling.Outcome != OutcomeKind.Applied))
        {
            Talk.Say($"ruling not applied ({RulingPhrases.Outcome(ruling.Outcome)}): {RulingPhrases.Does(ruling.Ruling)}. {ruling.Reason} ({ruling.Id})");
        }

        if (json)
        {
            PrintJson(report);
        }
        else
        {
            Print(report, request.Record, clock.Elapsed);
        }

        return report.NotRead.IsEmpty ? ExitCode.Done : ExitCode.SomeNotRead;
    }

    private static void PrintJson(BuildReport report) =>
        Console.Out.WriteLine(TerminalText.SafeJson(Encoding.UTF8.GetString(RecordJson.ToBytes(report.Summary))));

    private static void Print(BuildReport report, string record, TimeSpan elapsed)
    {
        var counts = report.Summary.Counts;
        int Count(string kind) => counts.GetValueOrDefault(kind);
        var done = report.Added + report.Refreshed;
        var rate = done == 0 ? "" : $", {done / Math.Max(elapsed.TotalSeconds, 0.001):N0} articles/s";
        Console.Out.WriteLine(TerminalText.Safe($"{record}: {report.Added:N0} added, {report.Known:N0} known already, {report.Refreshed:N0} analysed afresh, {report.NotRead.Length:N0} not read ({elapsed.TotalSeconds:N1} s{rate})"));
        Console.Out.WriteLine($"It holds {Count("documents"):N0} documents with {Count("accounts"):N0} accounts: {Count("statements"):N0} statements, {Count("figures"):N0} figures, {Count("actors"):N0} actors, {Count("citations"):N0} citations, {Count("reuse"):N0} shared texts, {Count("disagreements"):N0} disagreements.");
        if (!report.Rulings.IsEmpty)
        {
            Console.Out.WriteLine($"{report.Rulings.Count(ruling => ruling.Outcome == OutcomeKind.Applied):N0} of {report.Rulings.Length:N0} rulings applied.");
        }

        Console.Out.WriteLine($"root hash {report.Summary.InputsHash}");
    }
}

using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Variorum.Cli.Terminal;
using Variorum.Engine.Planning;
using Variorum.Engine.Purging;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum purge DOCUMENT --record R --by NAME --because TEXT</c>: takes a document out for good.</summary>
internal static class PurgeCommand
{
    public static Command Create()
    {
        var document = new Argument<string>("document") { Description = "the document: its id, the first eight digits of it or more, or the name of its file" };
        var record = new Option<string>("--record", "-r") { Description = "the record's file", Required = true };
        var by = Required("--by", "who wants it removed");
        var because = Required("--because", "why; this stays in the record");
        var on = new Option<string?>("--on") { Description = "the day (YYYY-MM-DD); today when left out" };
        on.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !LocalDatePattern.Iso.Parse(given).Success)
            {
                result.AddError($"--on {given} is no day: write it as YYYY-MM-DD.");
            }
        });
        var yes = new Option<bool>("--yes") { Description = "do not ask" };
        var threads = RecordOptions.Threads();
        var command = new Command("purge", "Takes a document out of a record for good: its bytes, all that was found in it, and all that rests on it. That it was done stays in the record.")
        {
            document, record, by, because, on, yes, threads,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var (path, name) = (parsed.GetRequiredValue(record), parsed.GetRequiredValue(document));
            if (Find(path, name) is not { } sha256)
            {
                return ExitCode.Usage;
            }

            if (!parsed.GetValue(yes) && !IsSure(name))
            {
                return ExitCode.Usage;
            }

            var request = new PurgeRequest
            {
                Record = path,
                Sha256 = sha256,
                By = parsed.GetRequiredValue(by),
                On = parsed.GetValue(on) is { } day ? LocalDatePattern.Iso.Parse(day).Value : Today(TimeProvider.System),
                Because = parsed.GetRequiredValue(because),
                Threads = parsed.GetValue(threads),
            };
            PurgeReport report;
            using (var progress = ProgressLine.OnTerminal())
            {
                report = await new RecordPurger(Plan.Standard).PurgeAsync(request, progress, cancel);
            }

            Print(path, report);
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string> Required(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, Required = true };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError($"{name} is empty: say {description}.");
            }
        });
        return option;
    }

    /// <summary>The SHA-256 of the one document a name means; null, and said why, when it means none or several.</summary>
    private static string? Find(string record, string name)
    {
        var documents = DocumentNames.Find(record, name);
        if (documents is [var one])
        {
            return one.Sha256;
        }

        if (documents.IsEmpty && DocumentNames.FindPurged(record, name) is [var purged])
        {
            return purged.Sha256;
        }

        Talk.Error(documents.IsEmpty
            ? $"{record} holds no document “{name}”. Give an id, the first eight digits of one or more, or the name of a file; variorum show {record} accounts lists them."
            : $"“{name}” is the name of {documents.Length:N0} documents. Give the id of one:");
        foreach (var document in documents)
        {
            Talk.Say($"  {document.Id}  {string.Join(", ", document.Names)}");
        }

        return null;
    }

    private static bool IsSure(string name)
    {
        if (Console.IsInputRedirected)
        {
            Talk.Error("a purge cannot be undone. Add --yes to do it without being asked.");
            return false;
        }

        Console.Error.Write(TerminalText.Safe($"{name} will be taken out for good. This cannot be undone. Go on? [y/N] "));
        return Console.In.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    /// <summary>The one place where the day comes from a clock: it is written into the log, and nothing else hangs on it.</summary>
    private static LocalDate Today(TimeProvider clock) => LocalDate.FromDateTime(clock.GetLocalNow().DateTime);

    private static void Print(string record, PurgeReport report)
    {
        var purge = report.Purge;
        Console.Out.WriteLine(TerminalText.Safe($"{record}: {purge.Sha256} {(report.WasKept ? "is purged" : "was purged before")} (by {purge.By} on {purge.On:uuuu-MM-dd}: {purge.Because})"));
        Console.Out.WriteLine($"It holds {report.Summary.Counts["documents"]:N0} documents with {report.Summary.Counts["accounts"]:N0} accounts.");
        Console.Out.WriteLine($"root hash {report.Summary.InputsHash}");
        foreach (var backUp in report.BackUps)
        {
            Talk.Say($"{backUp} is a back-up of the record from before and may hold the document: remove it too.");
        }

        if (report.Quoting is { } file)
        {
            Talk.Say($"{file} has rulings that quote the document: remove them there, then run variorum build --record {record}");
        }
    }
}

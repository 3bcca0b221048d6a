using System.CommandLine;
using Variorum.Cli.Terminal;
using Variorum.Publishing;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum export R --format jsonl --to DIR</c>: the record as files.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var record = RecordOptions.Record();
        var format = new Option<string>("--format") { Description = "jsonl", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var to = new Option<string>("--to") { Description = "the folder to write to; made when it does not exist", Required = true };
        var withText = new Option<bool>("--with-text") { Description = "put the clean text of each account into accounts.jsonl" };
        var command = new Command("export", "Writes a record as files that other programs read.") { record, format, to, withText };
        command.SetAction((parsed, cancel) =>
        {
            using var published = PublishedRecord.Open(parsed.GetRequiredValue(record));
            var lines = JsonLinesExport.Write(published, parsed.GetRequiredValue(to), parsed.GetValue(withText), cancel);
            Talk.Say($"{lines:N0} lines written to {parsed.GetRequiredValue(to)}");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}

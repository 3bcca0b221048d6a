using System.CommandLine;
using Variorum.Cli.Terminal;
using Variorum.Publishing;
using Variorum.Publishing.Annotating;
using Variorum.Publishing.Citing;
using Variorum.Publishing.Coding;
using Variorum.Publishing.Html;
using Variorum.Publishing.Provenance;
using Variorum.Publishing.Tables;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum export R --format F --to PATH</c>: the record in the forms that other programs and people read.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, Action<PublishedRecord, Stream, bool, CancellationToken>> SingleFiles = new(StringComparer.Ordinal)
    {
        ["html"] = HtmlExport.Write,
        ["events"] = (record, output, _, cancel) => CodedEventExport.Write(record, output, cancel),
        ["csl"] = (record, output, _, cancel) => CslExport.Write(record, output, cancel),
        ["bibtex"] = (record, output, _, cancel) => BibTexExport.Write(record, output, cancel),
        ["ris"] = (record, output, _, cancel) => RisExport.Write(record, output, cancel),
        ["webannotation"] = (record, output, _, cancel) => WebAnnotationExport.Write(record, output, cancel),
        ["prov"] = (record, output, _, cancel) => ProvExport.Write(record, output, cancel),
    };

    private static readonly Dictionary<string, Func<PublishedRecord, string, bool, CancellationToken, int>> Folders = new(StringComparer.Ordinal)
    {
        ["jsonl"] = JsonLinesExport.Write,
        ["csv"] = CsvExport.Write,
    };

    public static Command Create()
    {
        string[] formats = [.. Folders.Keys, .. SingleFiles.Keys];
        var record = RecordOptions.Record();
        var format = new Option<string>("--format") { Description = $"{string.Join(", ", formats)}; docs/export.md explains each", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong(formats);
        var to = new Option<string>("--to") { Description = $"the folder for {string.Join(" and ", Folders.Keys)} (made when it does not exist), the file for the others (replaced)", Required = true };
        var withText = new Option<bool>("--with-text") { Description = "put the clean text of each account in (jsonl, csv, html)" };
        var command = new Command("export", "Writes a record in a form that people or other programs read.") { record, format, to, withText };
        command.SetAction((parsed, cancel) =>
        {
            using var published = PublishedRecord.Open(parsed.GetRequiredValue(record));
            var (kind, path, texts) = (parsed.GetRequiredValue(format), parsed.GetRequiredValue(to), parsed.GetValue(withText));
            if (Folders.TryGetValue(kind, out var writeFolder))
            {
                Talk.Say($"{writeFolder(published, path, texts, cancel):N0} lines written to {path}");
            }
            else
            {
                FileReplacement.Write(path, stream => SingleFiles[kind](published, stream, texts, cancel));
                Talk.Say($"written to {path}");
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}

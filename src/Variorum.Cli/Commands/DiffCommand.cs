using System.CommandLine;
using Variorum.Cli.Terminal;
using Variorum.Cli.Views;
using Variorum.Publishing;
using Variorum.Publishing.Comparing;
using Variorum.Publishing.Html;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum diff A B</c>: what record B gained, lost and changed against A.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("before") { Description = "the earlier record" };
        var after = new Argument<string>("after") { Description = "the later record" };
        var to = new Option<string?>("--to") { Description = "write a page (HTML) there instead of printing" };
        var json = RecordOptions.Json();
        var command = new Command("diff", "Says what a record gained, lost and changed against an earlier one.") { before, after, to, json };
        command.SetAction((parsed, cancel) =>
        {
            using var earlier = PublishedRecord.Open(parsed.GetRequiredValue(before));
            using var later = PublishedRecord.Open(parsed.GetRequiredValue(after));
            if (parsed.GetValue(to) is { } path)
            {
                FileReplacement.Write(path, stream => DiffPage.Write(earlier, later, stream, cancel));
                Talk.Say($"written to {path}");
            }
            else if (parsed.GetValue(json))
            {
                foreach (var change in RecordDiff.Between(earlier, later, cancel))
                {
                    Console.Out.WriteLine(TerminalText.SafeJson(DiffJson.Line(change)));
                }
            }
            else
            {
                DiffView.Write(RecordDiff.Between(earlier, later, cancel));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}

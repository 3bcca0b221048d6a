using System.CommandLine;
using Variorum.Cli.Terminal;
using Variorum.Cli.Views;
using Variorum.Publishing;
using Variorum.Publishing.Comparing;
using Variorum.Publishing.Html;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum diff A B</c>: what record B gained, lost and changed against A; <c>variorum diff R</c>: what the last build brought.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var record = new Argument<string>("record") { Description = "the earlier record; alone, the record of which is asked what is new" };
        var later = new Argument<string?>("later") { Description = "the later record; left out: what the last build that added documents brought", Arity = ArgumentArity.ZeroOrOne };
        var to = new Option<string?>("--to") { Description = "write a page (HTML) there instead of printing" };
        var json = RecordOptions.Json();
        var command = new Command("diff", "Says what a record gained, lost and changed against an earlier one, or what is new in it.") { record, later, to, json };
        command.SetAction((parsed, cancel) =>
        {
            using var first = PublishedRecord.Open(parsed.GetRequiredValue(record));
            if (parsed.GetValue(later) is { } path)
            {
                using var second = PublishedRecord.Open(path);
                Show(second, $"From {Path.GetFileName(first.Path)} to {Path.GetFileName(second.Path)}", RecordDiff.Between(first, second, cancel), parsed.GetValue(to), parsed.GetValue(json), cancel);
            }
            else
            {
                Show(first, $"New in {Path.GetFileName(first.Path)}", RecordNews.Of(first, cancel), parsed.GetValue(to), parsed.GetValue(json), cancel);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Show(PublishedRecord record, string title, IEnumerable<Change> changes, string? to, bool json, CancellationToken cancel)
    {
        if (to is not null)
        {
            FileReplacement.Write(to, stream => DiffPage.Write(record, title, changes, stream, cancel));
            Talk.Say($"written to {to}");
        }
        else if (json)
        {
            foreach (var change in changes)
            {
                Console.Out.WriteLine(TerminalText.SafeJson(DiffJson.Line(change)));
            }
        }
        else
        {
            DiffView.Write(changes);
        }
    }
}

using System.CommandLine;
using System.Text;
using Spectre.Console;
using Variorum.Cli.Terminal;
using Variorum.Cli.Views;
using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Store;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum show R [KIND]</c>: the record, or one kind of its lines, for a person or as JSON.</summary>
internal static class ShowCommand
{
    private const string Overview = "overview";

    public static Command Create()
    {
        var record = RecordOptions.Record();
        var kind = new Argument<string>("kind")
        {
            Description = "accounts, statements, figures, actors, timeline, disagreements or copies; the overview when left out",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => Overview,
        };
        kind.AcceptOnlyFromAmong(Overview, "accounts", "statements", "figures", "actors", "timeline", "disagreements", "copies");
        var json = RecordOptions.Json();
        var command = new Command("show", "Prints what a record holds.") { record, kind, json };
        command.SetAction(parsed =>
        {
            using var store = RecordStore.OpenForReading(parsed.GetRequiredValue(record));
            if (store.Summary() is not { } summary)
            {
                Talk.Error($"nothing was published in {store.Path} yet: its build was interrupted. Run the same build again.");
                return ExitCode.Failure;
            }

            if (parsed.GetValue(json))
            {
                PrintJson(store, summary, parsed.GetRequiredValue(kind));
            }
            else
            {
                Print(store, summary, parsed.GetRequiredValue(kind));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void PrintJson(RecordStore store, RecordSummary summary, string kind)
    {
        IEnumerable<byte[]> lines = kind switch
        {
            "accounts" => store.Bodies<Account>(),
            "statements" => store.Bodies<Statement>(),
            "figures" => store.Bodies<Figure>(),
            "actors" => store.Bodies<Actor>(),
            "timeline" => store.Bodies<TimelineEntry>(),
            "disagreements" => store.Bodies<Disagreement>(),
            "copies" => store.Bodies<Reuse>(),
            _ => [RecordJson.ToBytes(summary)],
        };
        foreach (var line in lines)
        {
            Console.Out.WriteLine(TerminalText.SafeJson(Encoding.UTF8.GetString(line)));
        }
    }

    private static void Print(RecordStore store, RecordSummary summary, string kind)
    {
        var page = new Page(Output());
        var accounts = store.Lines<Account>().ToList();
        var labels = new AccountLabels(store.Lines<Document>(), accounts);
        switch (kind)
        {
            case "accounts": AccountsView.Write(page, accounts, labels); break;
            case "statements": StatementsView.Write(page, store.Lines<Statement>(), labels); break;
            case "figures": FiguresView.Write(page, [.. store.Lines<Figure>()], labels); break;
            case "actors": ActorsView.Write(page, store.Lines<Actor>()); break;
            case "timeline": TimelineView.Write(page, store.Lines<TimelineEntry>()); break;
            case "disagreements": DisagreementsView.Write(page, [.. store.Lines<Disagreement>()], labels); break;
            case "copies": CopiesView.Write(page, store.Lines<Reuse>(), store.Lines<Citation>(), labels); break;
            default: OverviewView.Write(page, store, summary, accounts, labels); break;
        }
    }

    /// <summary>Standard output; not folded to a width where it goes to a file or another program.</summary>
    private static IAnsiConsole Output()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        }

        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(Console.Out) });
        plain.Profile.Width = Page.Unfolded;
        return plain;
    }
}

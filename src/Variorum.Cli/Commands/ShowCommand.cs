using System.CommandLine;
using System.Text;
using Variorum.Cli.Terminal;
using Variorum.Cli.Views;
using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Publishing;

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
            Description = "accounts, statements, figures, ledger, events, wording, actors, timeline, disagreements, copies or purges; the overview when left out",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => Overview,
        };
        kind.AcceptOnlyFromAmong(Overview, "accounts", "statements", "figures", "ledger", "events", "wording", "actors", "timeline", "disagreements", "copies", "purges");
        var json = RecordOptions.Json();
        var command = new Command("show", "Prints what a record holds.") { record, kind, json };
        command.SetAction(parsed =>
        {
            using var published = PublishedRecord.Open(parsed.GetRequiredValue(record));
            if (parsed.GetValue(json))
            {
                PrintJson(published, parsed.GetRequiredValue(kind));
            }
            else
            {
                Print(published, parsed.GetRequiredValue(kind));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void PrintJson(PublishedRecord record, string kind)
    {
        IEnumerable<byte[]> lines = kind switch
        {
            "accounts" => record.Bodies<Account>(),
            "statements" => record.Bodies<Statement>(),
            "figures" => record.Bodies<Figure>(),
            "ledger" => record.Bodies<LedgerEntry>(),
            "events" => record.Bodies<Event>(),
            "wording" => record.Bodies<Wording>(),
            "actors" => record.Bodies<Actor>(),
            "timeline" => record.Bodies<TimelineEntry>(),
            "disagreements" => record.Bodies<Disagreement>(),
            "copies" => record.Bodies<Reuse>(),
            "purges" => record.Bodies<Purge>(),
            _ => [RecordJson.ToBytes(record.Summary)],
        };
        foreach (var line in lines)
        {
            Console.Out.WriteLine(TerminalText.SafeJson(Encoding.UTF8.GetString(line)));
        }
    }

    private static void Print(PublishedRecord record, string kind)
    {
        var page = Page.OnOutput();
        var labels = record.Labels;
        switch (kind)
        {
            case "accounts": AccountsView.Write(page, record.All<Account>(), labels); break;
            case "statements": StatementsView.Write(page, record.All<Statement>(), labels); break;
            case "figures": FiguresView.Write(page, [.. record.All<Figure>()], labels); break;
            case "ledger": LedgerView.Write(page, record.All<LedgerEntry>(), labels); break;
            case "events": EventsView.Write(page, record.All<Event>()); break;
            case "wording": WordingView.Write(page, record.All<Wording>(), labels); break;
            case "actors": ActorsView.Write(page, record.All<Actor>()); break;
            case "timeline": TimelineView.Write(page, record.All<TimelineEntry>()); break;
            case "disagreements": DisagreementsView.Write(page, [.. record.All<Disagreement>()], labels); break;
            case "copies": CopiesView.Write(page, record.All<Reuse>(), record.All<Citation>(), labels); break;
            case "purges": PurgesView.Write(page, [.. record.All<Purge>()]); break;
            default: OverviewView.Write(page, record); break;
        }
    }
}

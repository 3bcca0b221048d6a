using Variorum.Cli.Demo;
using Variorum.Cli.Terminal;
using Variorum.Model;
using Variorum.Publishing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary>What <c>variorum demo</c> prints: a taste of each thing a record shows, every line with the place it stands at, in lines of at most a hundred characters.</summary>
internal static class DemoView
{
    private const int Width = 100;
    private const int Speakers = 4;
    private const int Words = 84;

    public static void Write(PublishedRecord record, DemoFiles files)
    {
        var accounts = record.All<Account>().ToList();
        Say("An invented affair, in invented newspapers. Each line says where its words stand: file [start:end)");
        Reading(record, accounts);
        Disagreements(record);
        Series(record);
        Statements(record);
        Copies(record);
        Say("");
        Say($"Written: {files.Record} (the record), {files.Html} (all of it as one page: open it in a browser)");
        Say("Go on with");
        Say($"  variorum serve {files.Record}                 the desk: search, follow every line to its words, correct");
        Say($"  variorum show {files.Record} statements       or figures, timeline, actors, disagreements, copies");
        Say($"  variorum verify {files.Record} --inputs {files.Articles}   every hash, range and word, checked again");
        Say("Without an installed variorum, put this before: dotnet run -c Release --project src/Variorum.Cli --");
    }

    private static void Reading(PublishedRecord record, List<Account> accounts)
    {
        var outlets = record.Tallies<Account>("outlet", int.MaxValue);
        Heading($"READ: {Phrases.Count(record.Summary.Counts["documents"], "document")}, {Phrases.Count(accounts.Count, "account")} by {Phrases.Count(outlets.Count, "known outlet")}");
        foreach (var account in accounts.Where(a => a.Parent is not null))
        {
            Say($"  {record.Labels[account.Id]}: quoted whole in {record.Labels[account.Parent!]}, an account of its own");
        }

        foreach (var account in accounts.Where(a => a.Parent is null && !a.Published.IsDay))
        {
            Say($"  {record.Labels[account.Id]}: no date; {Phrases.WhenAndHow(account.Published)}. {account.Published.Why[0]}");
        }

        foreach (var account in accounts.Where(a => !a.Analysed))
        {
            Say($"  {record.Labels[account.Id]}: in another language ({account.Language}); kept and searchable, not analysed");
        }

        foreach (var refused in record.Summary.NotRead)
        {
            Say($"  not read: {refused.Name}: {refused.Reason}");
        }
    }

    private static void Disagreements(PublishedRecord record)
    {
        foreach (var disagreement in record.All<Disagreement>())
        {
            Heading($"THE ACCOUNTS DISAGREE: {disagreement.On}");
            var sides = disagreement.Variants.Select(v => Side(record, v)).ToList();
            for (var line = 0; line < sides.Max(s => s.Count); line++)
            {
                Say("  " + string.Join("  ", sides.Select(s => Clip(line < s.Count ? s[line] : "", (Width / sides.Count) - 3).PadRight((Width / sides.Count) - 3))).TrimEnd());
            }
        }
    }

    private static List<string> Side(PublishedRecord record, Variant side) =>
    [
        $"{side.Value}, by {string.Join(", ", side.Holders.Select(h => h.Name))}",
        $"({Phrases.Support(side.IndependentAccounts, side.Accounts.Length)})",
        .. side.Evidence.SelectMany(e => new[] { $"“{e.Text}”", "  " + Place(record, e) }),
    ];

    private static void Series(PublishedRecord record)
    {
        // The series that spans most days: one that changes, not one that many repeat.
        var longest = record.Tallies<Figure>("series", int.MaxValue)
            .Select(series => record.Lines<Figure>("series", series.Value).OrderBy(f => f.AsOf.From).ThenBy(f => f.Low).ToList())
            .MaxBy(series => series.Select(f => f.AsOf.From).Distinct().Count());
        if (longest is null)
        {
            return;
        }

        Heading($"A FIGURE OVER TIME: {Phrases.SeriesName(longest)}");
        foreach (var figure in longest)
        {
            Say($"  {Phrases.When(figure.AsOf)}  {Phrases.Value(figure),12}  {Clip(figure.Holder.Name, 22),-22}  {Place(record, figure.Evidence[0])}");
        }

        Say("  (a number and the same number rounded are no disagreement, nor is a change from day to day)");
    }

    private static void Statements(PublishedRecord record)
    {
        Heading($"WHO SAID WHAT: {Phrases.Count(record.Summary.Counts["statements"], "statement")}; some of those who speak most");
        var speakers = record.Tallies<Statement>("speaker_name", int.MaxValue)
            .Select(speaker => record.Lines<Statement>("speaker_name", speaker.Value))
            .Where(said => said[0].Speaker.Id is not null)
            .Take(Speakers);
        foreach (var said in speakers)
        {
            Say($"  {said[0].Speaker.Name}");
            foreach (var statement in new[] { said.FirstOrDefault(s => s is { Kind: StatementKind.Direct, Content.Spans.Length: 1 }), said.FirstOrDefault(s => !s.Via.IsEmpty || s.Cue is "demanded" or "promised" or "offered" or "refused" or "denied") }.OfType<Statement>().Distinct())
            {
                Say($"    {Clip(StatementsView.Content(statement), Words)}");
                // Only a day is worth a place here, not the weeks in which an undated account may have been published.
                var shown = statement.Said is { IsDay: false } ? statement with { Said = null } : statement;
                Say($"      {Phrases.Manner(shown)} — {Place(record, statement.Evidence[0])}");
            }
        }
    }

    private static void Copies(PublishedRecord record)
    {
        Heading("COPIES, which do not count as support");
        foreach (var reuse in record.All<Reuse>().Where(r => r.Kind != ReuseKind.Quotation && r.DirectionBasis != Basis.Unknown))
        {
            Say($"  {record.Labels[reuse.To.Account]}: {Phrases.Kind(reuse.Kind)} of {record.Labels[reuse.From.Account]} ({reuse.Share:0%})");
        }
    }

    private static string Place(PublishedRecord record, Evidence evidence) => $"{record.Labels[evidence.Account ?? evidence.Document]} [{evidence.Start}:{evidence.End})";

    private static void Heading(string text)
    {
        Say("");
        Say(text);
    }

    /// <summary>Prints a line; one that is too long goes on below, further in.</summary>
    private static void Say(string line)
    {
        var rest = TerminalText.Safe(line);
        while (rest.Length > Width && rest.LastIndexOf(' ', Width) is var space && space > Width / 2)
        {
            Console.Out.WriteLine(rest[..space]);
            rest = "      " + rest[(space + 1)..];
        }

        Console.Out.WriteLine(rest);
    }

    private static string Clip(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1).TrimEnd(), "…");
}

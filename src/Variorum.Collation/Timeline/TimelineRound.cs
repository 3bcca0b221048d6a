namespace Variorum.Collation;

/// <summary>The statements, ledger entries, figures and events whose time the accounts give, in order of that time.</summary>
/// <remarks>A figure of which neither its fate nor its series is known ("two towns") tells nothing that happened and stays out.</remarks>
internal static class TimelineRound
{
    /// <summary>The most characters of quoted words in a summary.</summary>
    private const int LongestQuotation = 160;

    /// <summary>The timeline; lines whose ids are excepted take no part.</summary>
    public static ImmutableArray<TimelineEntry> Build(
        Corpus corpus, Statement[][] statements, ImmutableArray<LedgerEntry> ledger, ImmutableArray<Figure> figures, EventRound events, Independence independence, IReadOnlySet<string> except)
    {
        var places = corpus.Tellings.ToDictionary(telling => telling.Id, telling => telling.Index, StringComparer.Ordinal);
        var said = statements.SelectMany(lines => lines)
            .Where(line => IsDated(line.Said) && line.Said!.Evidence.Any(e => e.For == "time") && !except.Contains(line.Id))
            .GroupBy(line => (line.Said!.From, line.Said.To, line.Speaker, NameKeys.Plain(line.Content.Text)))
            .Select(set => Entry(TimelineKind.Statement, set.First().Said!, set.Select(s => (s.Id, s.Account)), Summary(set.First())));
        var given = figures
            .Where(line => (line.Role ?? line.Series) is not null && !except.Contains(line.Id) && IsDated(line.AsOf) && line.AsOf.Evidence.Any(e => e.For == "as_of"))
            .GroupBy(line => (line.AsOf.From, line.AsOf.To, Group: line.Series ?? line.Id, line.Range))
            .Select(set => Entry(TimelineKind.Figure, set.First().AsOf, set.Select(f => (f.Id, f.Account)), Summary(set.First())));
        var made = ledger
            .Where(entry => IsDated(entry.Made) && entry.Made.Evidence.Any(e => e.For == "made") && !except.Contains(entry.Id))
            .Select(entry => Entry(TimelineKind.Ledger, entry.Made, entry.Accounts.Select(account => (entry.Id, account)), Summary(entry)));
        var words = events.Mentions.ToDictionary(line => line.Id, StringComparer.Ordinal);

        // What is agreed, asked, refused and threatened stands in the ledger.
        var happened = events.Events
            .Where(line => line.Type is not (EventType.Agree or EventType.Request or EventType.Reject or EventType.Threaten) && line.Status == EventStatus.Actual
                && IsDated(line.Time) && line.Time.Evidence.Any(e => e.For == "time") && !except.Contains(line.Id))
            .Select(line => Entry(TimelineKind.Event, line.Time, line.Mentions.Select(id => (line.Id, words[id].Account)), Summary(line, words[line.Mentions[0]])));
        return
        [
            .. said.Concat(made).Concat(given).Concat(happened)
                .OrderBy(entry => entry.Time.From!.Value)
                .ThenBy(entry => entry.Time.To!.Value)
                .ThenBy(entry => string.Join(' ', entry.Refs), StringComparer.Ordinal),
        ];

        TimelineEntry Entry(TimelineKind kind, Interval time, IEnumerable<(string Id, string Account)> lines, Func<string, string> summary)
        {
            var all = lines.ToArray();
            var accounts = all.Select(line => line.Account).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            return new TimelineEntry(
                time,
                summary(corpus.Tellings[places[all[0].Account]].Voice.Name),
                kind,
                [.. all.Select(line => line.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                [.. accounts],
                independence.Count(accounts.Select(account => places[account])));
        }
    }

    /// <summary>Whether a time has two ends: half of one would put a line at a day that no account gives.</summary>
    private static bool IsDated(Interval? time) => time is { From: not null, To: not null };

    private static Func<string, string> Summary(Statement line) => outlet =>
        line.Speaker.Name == outlet
            ? $"{outlet}: “{Shortened(line.Content.Text)}”."
            : $"{line.Speaker.Name}, as {outlet} tells it: “{Shortened(line.Content.Text)}”.";

    private static Func<string, string> Summary(LedgerEntry line) => outlet =>
        $"{outlet} tells of {(line.Kind is LedgerKind.Offer or LedgerKind.Agreement ? "an" : "a")} {line.Kind.ToString().ToLowerInvariant()}: “{Shortened(line.Evidence[0].Text)}”.";

    private static Func<string, string> Summary(Figure line) => outlet =>
        line.Holder.Name == outlet
            ? $"{outlet} gives a figure: “{Shortened(line.Evidence[0].Text)}”."
            : $"{line.Holder.Name}, as {outlet} tells it, gives a figure: “{Shortened(line.Evidence[0].Text)}”.";

    private static Func<string, string> Summary(Event line, EventMention told) => outlet =>
        told.Holder.Name == outlet
            ? $"{line.Label}: {outlet} tells it as “{Shortened(told.Evidence[0].Text)}”."
            : $"{line.Label}: {told.Holder.Name}, as {outlet} tells it: “{Shortened(told.Evidence[0].Text)}”.";

    /// <summary>Words on one line, cut after a word where they are long.</summary>
    private static string Shortened(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuotation)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', LongestQuotation);
        return (cut > 0 ? line[..cut] : line[..LongestQuotation].TrimEnd('\ud83c', '\ud83d')) + " …";
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Variorum.Model;

namespace Variorum.Store;

/// <summary>The published tables: one for each file of the export.</summary>
internal static class LineTables
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<LineTable> All { get; } =
    [
        new TypedLineTable<RecordSummary>("record", (_, summary) => [summary]),
        new TypedLineTable<Document>("documents", (r, _) => r.Documents, [new("id", d => d.Id)]),
        new TypedLineTable<Account>(
            "accounts",
            (r, _) => r.Accounts,
            new("id", a => a.Id),
            new("document", a => a.Document),
            new("parent", a => a.Parent),
            new("outlet", a => a.Outlet?.Name),
            new("language", a => a.Language),
            new("published_from", a => Day(a.Published.From)),
            new("published_to", a => Day(a.Published.To))),
        new TypedLineTable<Actor>(
            "actors",
            (r, _) => r.Actors,
            new("id", a => a.Id),
            new("kind", a => Word(a.Kind)),
            new("name", a => a.Name),
            new("mention_count", a => (long)a.MentionCount)),
        new TypedLineTable<Statement>(
            "statements",
            (r, _) => r.Statements,
            new("id", s => s.Id),
            new("account", s => s.Account),
            new("start", s => Start(s.Evidence)),
            new("speaker", s => s.Speaker.Id),
            new("speaker_name", s => s.Speaker.Name),
            new("said_from", s => Day(s.Said?.From)),
            new("said_to", s => Day(s.Said?.To))),
        new TypedLineTable<Figure>(
            "figures",
            (r, _) => r.Figures,
            new("id", f => f.Id),
            new("account", f => f.Account),
            new("start", f => Start(f.Evidence)),
            new("series", f => f.Series),
            new("counts_head", f => f.CountsHead),
            new("holder", f => f.Holder.Id),
            new("holder_name", f => f.Holder.Name),
            new("as_of_from", f => Day(f.AsOf.From)),
            new("as_of_to", f => Day(f.AsOf.To))),
        new TypedLineTable<Citation>(
            "citations",
            (r, _) => r.Citations,
            new("account", c => c.Account),
            new("start", c => Start(c.Evidence)),
            new("cites", c => c.Cites.Id),
            new("cites_name", c => c.Cites.Name)),
        new TypedLineTable<Reuse>(
            "reuse",
            (r, _) => r.Reuse,
            new("from_account", u => u.From.Account),
            new("to_account", u => u.To.Account),
            new("kind", u => Word(u.Kind))),
        new TypedLineTable<EventMention>(
            "event_mentions",
            (r, _) => r.EventMentions,
            new("id", m => m.Id),
            new("account", m => m.Account),
            new("start", m => Start(m.Evidence)),
            new("event", m => m.Event),
            new("type", m => Word(m.Type)),
            new("status", m => Word(m.Status)),
            new("time_from", m => Day(m.Time.From)),
            new("time_to", m => Day(m.Time.To))),
        new TypedLineTable<Event>(
            "events",
            (r, _) => r.Events,
            new("id", e => e.Id),
            new("type", e => Word(e.Type)),
            new("status", e => Word(e.Status)),
            new("time_from", e => Day(e.Time.From)),
            new("time_to", e => Day(e.Time.To)),
            new("independent", e => (long)e.IndependentAccounts)),
        new TypedLineTable<LedgerEntry>(
            "ledger",
            (r, _) => r.Ledger,
            new("id", l => l.Id),
            new("kind", l => Word(l.Kind)),
            new("status", l => Word(l.Status)),
            new("maker", l => l.By is [var maker, ..] ? maker.Id : null),
            new("maker_name", l => l.By is [var maker, ..] ? maker.Name : null),
            new("made_from", l => Day(l.Made.From)),
            new("made_to", l => Day(l.Made.To)),
            new("accounts", l => string.Join('|', l.Accounts))),
        new TypedLineTable<Wording>("wording", (r, _) => r.Wording, new("referent", w => w.Referent), new("subject", w => w.On)),
        new TypedLineTable<TimelineEntry>(
            "timeline",
            (r, _) => r.Timeline,
            new("time_from", t => Day(t.Time.From)),
            new("time_to", t => Day(t.Time.To)),
            new("kind", t => Word(t.Kind))),
        new TypedLineTable<Disagreement>(
            "disagreements",
            (r, _) => r.Disagreements,
            new("id", d => d.Id),
            new("kind", d => Word(d.Kind)),
            new("subject", d => d.On)),
        new TypedLineTable<RulingOutcome>(
            "rulings",
            (r, _) => r.Rulings,
            new("id", o => o.Id),
            new("rule", o => Word(o.Ruling.Rule)),
            new("kind", o => o.Ruling.Kind is { } kind ? Word(kind) : null),
            new("document", o => o.Ruling.Document),
            new("outcome", o => Word(o.Outcome))),
        new TypedLineTable<Purge>("purges", (r, _) => r.Purges, [new("sha256", p => p.Sha256)]),
        new TypedLineTable<Alias>("aliases", (r, _) => r.Aliases, new("old_id", a => a.Old), new("new_id", a => a.New)),
    ];

    /// <summary>The table of a type of line.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public static TypedLineTable<T> Of<T>() =>
        All.OfType<TypedLineTable<T>>().FirstOrDefault() ?? throw new NotSupportedException($"{typeof(T).Name} is no line of the record");

    /// <summary>One hash over the seals of all tables; empty when nothing was published.</summary>
    public static string Seal(Database database)
    {
        using var rows = database.Query("SELECT file, sha256 FROM published ORDER BY file");
        var seals = new StringBuilder();
        while (rows.Step())
        {
            seals.Append(rows.Text(0)).Append(' ').Append(rows.Text(1)).Append('\n');
        }

        return seals.Length == 0 ? "" : Ids.Sha256(Encoding.ASCII.GetBytes(seals.ToString()));
    }

    private static string? Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;

    private static long? Start(ImmutableArray<Evidence> evidence) => evidence is [{ Start: { } start }, ..] ? start : null;

    /// <summary>The name of a value as the export writes it.</summary>
    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Tables;

/// <summary>The columns of each kind of line (docs/export.md explains them).</summary>
internal static class Columns
{
    /// <summary>What parts the values of a cell that holds several.</summary>
    private const string Between = "; ";

    public static readonly ImmutableArray<CsvColumn<Document>> Documents =
    [
        new("id", d => d.Id), new("sha256", d => d.Sha256), new("names", d => string.Join(Between, d.Names)), new("container", d => d.Container?.Name),
        new("part", d => Number(d.Container?.Part)), new("reader", d => d.Reader), new("bytes", d => Number(d.Bytes)), new("encoding", d => d.Encoding), new("url", d => d.Url), new("retrieved", d => d.Retrieved),
    ];

    public static readonly ImmutableArray<CsvColumn<Account>> Accounts =
    [
        new("id", a => a.Id), new("document", a => a.Document), new("parent", a => a.Parent), new("title", a => a.Title),
        new("byline", a => a.Byline is { } byline ? Names(byline) : null), new("outlet", a => a.Outlet?.Name), new("language", a => a.Language), new("analysed", a => a.Analysed ? "true" : "false"),
        .. Interval<Account>("published", a => a.Published), new("published_why", a => string.Join(' ', a.Published.Why)), new("length", a => Number(a.Length)),
        new("contexts", a => a.Contexts is { } contexts ? string.Join(Between, contexts.Select(context => context.Name)) : null), new("text", a => a.Text),
    ];

    public static readonly ImmutableArray<CsvColumn<Actor>> Actors =
    [
        new("id", a => a.Id), new("kind", a => Word(a.Kind)), new("name", a => a.Name), new("aliases", a => string.Join(Between, a.Aliases.Select(alias => alias.Text))),
        new("titles", Phrases.Titles), new("mention_count", a => Number(a.MentionCount)), .. Evidence<Actor>(a => a.Evidence),
    ];

    public static readonly ImmutableArray<CsvColumn<Statement>> Statements =
    [
        new("id", s => s.Id), new("account", s => s.Account), .. Party<Statement>("speaker", s => s.Speaker), new("via", s => Names(s.Via)), new("addressee", s => s.Addressee?.Name),
        new("cue", s => s.Cue), new("kind", s => Word(s.Kind)), new("stance", s => s.Stance is { } stance ? Word(stance) : null), new("content", s => s.Content.Text),
        .. Interval<Statement>("said", s => s.Said), .. Evidence<Statement>(s => s.Evidence),
    ];

    public static readonly ImmutableArray<CsvColumn<Figure>> Figures =
    [
        new("id", f => f.Id), new("account", f => f.Account), new("relation", f => Word(f.Relation)), new("low", f => Number(f.Low)), new("high", f => Number(f.High)), new("unit", f => f.Unit),
        new("counts", f => f.Counts), new("counts_head", f => f.CountsHead), new("role", f => f.Role), new("where", f => f.Where), .. Interval<Figure>("as_of", f => f.AsOf),
        .. Party<Figure>("holder", f => f.Holder), new("series", f => f.Series), .. Evidence<Figure>(f => f.Evidence),
    ];

    public static readonly ImmutableArray<CsvColumn<Citation>> Citations =
    [
        new("account", c => c.Account), .. Party<Citation>("cites", c => c.Cites), new("for", c => string.Join(Between, c.For)), .. Evidence<Citation>(c => c.Evidence),
    ];

    public static readonly ImmutableArray<CsvColumn<Reuse>> Reuse =
    [
        new("from_account", r => r.From.Account), new("from_start", r => Number(r.From.Start)), new("from_end", r => Number(r.From.End)),
        new("to_account", r => r.To.Account), new("to_start", r => Number(r.To.Start)), new("to_end", r => Number(r.To.End)),
        new("kind", r => Word(r.Kind)), new("share", r => Number(r.Share)), new("direction_basis", r => Word(r.DirectionBasis)),
    ];

    public static readonly ImmutableArray<CsvColumn<EventMention>> EventMentions =
    [
        new("id", m => m.Id), new("account", m => m.Account), new("event", m => m.Event), .. Code<EventMention>(m => (m.Type, m.Mode, m.Cameo)),
        .. Participants<EventMention>("source", m => m.Sources), .. Participants<EventMention>("target", m => m.Targets), new("place", m => m.Place), .. Interval<EventMention>("time", m => m.Time),
        new("status", m => Word(m.Status)), new("trigger", m => m.Trigger), .. Party<EventMention>("holder", m => m.Holder), .. Evidence<EventMention>(m => m.Evidence),
    ];

    public static readonly ImmutableArray<CsvColumn<Event>> Events =
    [
        new("id", e => e.Id), .. Code<Event>(e => (e.Type, e.Mode, e.Cameo)), .. Participants<Event>("source", e => e.Sources), .. Participants<Event>("target", e => e.Targets),
        new("place", e => e.Place), .. Interval<Event>("time", e => e.Time), new("status", e => Word(e.Status)), new("label", e => e.Label), new("mentions", e => string.Join(Between, e.Mentions)),
        new("accounts", e => string.Join(Between, e.Accounts)), new("independent_accounts", e => Number(e.IndependentAccounts)),
    ];

    public static readonly ImmutableArray<CsvColumn<LedgerEntry>> Ledger =
    [
        new("id", l => l.Id), new("kind", l => Word(l.Kind)), new("by", l => Names(l.By)), new("of", l => Names(l.Of)), new("action", l => l.Action), new("condition", l => l.Condition),
        .. Interval<LedgerEntry>("deadline", l => l.Deadline), new("place", l => l.Place), new("strength", l => l.Strength is { } strength ? Word(strength) : null), .. Interval<LedgerEntry>("made", l => l.Made),
        new("answers_to", l => l.AnswersTo), new("status", l => Word(l.Status)), new("history", l => string.Join(Between, l.History.Select(LedgerPhrases.Turn))),
        new("accounts", l => string.Join(Between, l.Accounts)), new("independent_accounts", l => Number(l.IndependentAccounts)), .. Evidence<LedgerEntry>(l => l.Evidence),
    ];

    /// <summary>A row for each label, so that those of a referent stand one below the other.</summary>
    public static readonly ImmutableArray<CsvColumn<(Wording Line, WordingLabel Label)>> Wording =
    [
        new("referent", w => w.Line.Referent), new("on", w => w.Line.On), new("label", w => w.Label.Label), new("account", w => w.Label.Account),
        .. Party<(Wording Line, WordingLabel Label)>("holder", w => w.Label.Holder), new("loaded", w => w.Label.Loaded ? "true" : "false"),
        .. Evidence<(Wording Line, WordingLabel Label)>(w => w.Label.Evidence),
    ];

    public static readonly ImmutableArray<CsvColumn<TimelineEntry>> Timeline =
    [
        .. Interval<TimelineEntry>("time", t => t.Time), new("summary", t => t.Summary), new("kind", t => Word(t.Kind)), new("refs", t => string.Join(Between, t.Refs)),
        new("accounts", t => string.Join(Between, t.Accounts)), new("independent_accounts", t => Number(t.IndependentAccounts)),
    ];

    /// <summary>A row for each side, so that the sides of a disagreement stand one below the other.</summary>
    public static readonly ImmutableArray<CsvColumn<(Disagreement Line, Variant Side)>> Disagreements =
    [
        new("id", d => d.Line.Id), new("kind", d => Word(d.Line.Kind)), new("on", d => d.Line.On), new("value", d => d.Side.Value), new("holders", d => Names(d.Side.Holders)),
        new("accounts", d => string.Join(Between, d.Side.Accounts)), new("independent_accounts", d => Number(d.Side.IndependentAccounts)), new("comparable_because", d => d.Line.ComparableBecause),
        .. Evidence<(Disagreement Line, Variant Side)>(d => d.Side.Evidence),
    ];

    public static readonly ImmutableArray<CsvColumn<Alias>> Aliases = [new("old", a => a.Old), new("new", a => a.New), new("reason", a => a.Reason)];

    public static readonly ImmutableArray<CsvColumn<RulingOutcome>> Rulings =
    [
        new("id", r => r.Id), new("rule", r => Word(r.Ruling.Rule)), new("kind", r => r.Ruling.Kind is { } kind ? Word(kind) : null), new("document", r => r.Ruling.Document), new("quote", r => r.Ruling.Quote),
        new("value", r => r.Ruling.Value), new("with_document", r => r.Ruling.With?.Document), new("with_quote", r => r.Ruling.With?.Quote), new("by", r => r.Ruling.By), new("on", r => Phrases.Day(r.Ruling.On)),
        new("because", r => r.Ruling.Because), new("outcome", r => Word(r.Outcome)), new("reason", r => r.Reason), new("refs", r => string.Join(Between, r.Refs)),
    ];

    public static readonly ImmutableArray<CsvColumn<Purge>> Purges = [new("sha256", p => p.Sha256), new("by", p => p.By), new("on", p => Phrases.Day(p.On)), new("because", p => p.Because)];

    public static readonly ImmutableArray<CsvColumn<NotRead>> NotRead = [new("name", n => n.Name), new("reason", n => n.Reason)];

    private static ImmutableArray<CsvColumn<T>> Interval<T>(string name, Func<T, Interval?> interval) =>
    [
        new(name + "_from", line => interval(line)?.From is { } from ? Phrases.Day(from) : null), new(name + "_to", line => interval(line)?.To is { } to ? Phrases.Day(to) : null),
        new(name + "_basis", line => interval(line) is { } known ? Word(known.Basis) : null),
    ];

    private static ImmutableArray<CsvColumn<T>> Party<T>(string name, Func<T, Party> party) =>
        [new(name, line => party(line).Name), new(name + "_kind", line => Word(party(line).Kind)), new(name + "_id", line => party(line).Id)];

    private static ImmutableArray<CsvColumn<T>> Code<T>(Func<T, (EventType Type, string? Mode, string? Cameo)> code) =>
        [new("type", line => code(line).Type.ToString().ToUpperInvariant()), new("mode", line => code(line).Mode), new("cameo", line => code(line).Cameo)];

    private static ImmutableArray<CsvColumn<T>> Participants<T>(string name, Func<T, ImmutableArray<Participant>> side) =>
        [new(name + "s", line => string.Join(Between, side(line).Select(one => one.Name))), new(name + "_codes", line => string.Join(Between, side(line).Select(one => one.Code ?? "")))];

    /// <summary>The first evidence of a line: the words it stands on and where they are.</summary>
    private static ImmutableArray<CsvColumn<T>> Evidence<T>(Func<T, ImmutableArray<Evidence>> evidence) =>
    [
        new("evidence_text", line => First(evidence(line))?.Text), new("evidence_account", line => First(evidence(line))?.Account),
        new("evidence_start", line => Number(First(evidence(line))?.Start)), new("evidence_end", line => Number(First(evidence(line))?.End)),
    ];

    private static Evidence? First(ImmutableArray<Evidence> evidence) => evidence is [var first, ..] ? first : null;

    private static string Names(ImmutableArray<Party> parties) => string.Join(Between, parties.Select(p => p.Name));

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

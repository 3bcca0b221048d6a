using System.Collections.Immutable;
using System.Text.Json;
using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Comparing;

/// <summary>
/// What of each kind of line is compared. Left out is what another line says already: the series of a figure, the counts and single mentions of an actor, how many accounts tell a thing.
/// </summary>
internal static class ComparedLines
{
    public static IEnumerable<ComparedLine> Accounts(PublishedRecord record) =>
        Lines<Account>(record, ["outlet", "byline", "title", "published", "modified", "language", "analysed", "length", "parent"], a => a.Id, a => a.Id, a => [a.Id], a => LineLabels.Of(record, a));

    public static IEnumerable<ComparedLine> Statements(PublishedRecord record) =>
        Lines<Statement>(record, ["speaker", "via", "addressee", "cue", "kind", "stance", "content", "said"], s => s.Account, s => s.Id, s => [s.Id], s => LineLabels.Of(record, s));

    public static IEnumerable<ComparedLine> Figures(PublishedRecord record) =>
        Lines<Figure>(record, ["relation", "low", "high", "unit", "counts", "role", "where", "as_of", "holder"], f => f.Account, f => f.Id, f => [f.Id], f => LineLabels.Of(record, f));

    public static IEnumerable<ComparedLine> Citations(PublishedRecord record) =>
        Lines<Citation>(record, ["cites"], c => c.Account, c => $"{c.Account}-{c.Evidence[0].Start}", c => [$"{c.Evidence[0].Start} {c.Evidence[^1].Text}"], c => LineLabels.Of(record, c));

    public static IEnumerable<ComparedLine> Copies(PublishedRecord record) =>
        Lines<Reuse>(record, ["from", "to", "kind", "share", "direction_basis"], _ => "", r => $"{r.From.Account} {r.To.Account}", r => [Pair(r)], r => LineLabels.Of(record, r));

    /// <summary>An event is named by its earliest mention, which an account that joins can change: two that share a mention are one.</summary>
    public static IEnumerable<ComparedLine> Events(PublishedRecord record) =>
        Lines<Event>(record, ["type", "mode", "cameo", "sources", "targets", "place", "time", "status"], _ => "", e => e.Id, e => [e.Id, .. e.Mentions], LineLabels.Of);

    public static IEnumerable<ComparedLine> Ledger(PublishedRecord record) =>
        Lines<LedgerEntry>(record, ["kind", "by", "of", "action", "condition", "deadline", "made", "history", "status"], _ => "", l => l.Id, l => [l.Id], LineLabels.Of);

    public static IEnumerable<ComparedLine> Timeline(PublishedRecord record) =>
        Lines<TimelineEntry>(record, ["time", "kind"], t => Phrases.When(t.Time), t => t.Refs[0], t => t.Refs, LineLabels.Of);

    /// <summary>A disagreement is named by its earliest figure, which an account that joins can change: two that share a figure are one.</summary>
    public static IEnumerable<ComparedLine> Disagreements(PublishedRecord record) =>
        Lines<Disagreement>(record, ["kind", "variants"], _ => "", d => d.Id, d => [d.Id, .. d.Refs], LineLabels.Of);

    /// <summary>An actor, without what every account that names it would change.</summary>
    public static ComparedLine Actor(Actor actor) => new(
        "",
        actor.Id,
        [actor.Id],
        RecordJson.ToBytes(actor),
        new(() => LineLabels.Of(actor)),
        new(() => ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [
                KeyValuePair.Create("name", Value(actor.Name)), KeyValuePair.Create("kind", Value(Phrases.Kind(actor.Kind))),
                KeyValuePair.Create("aliases", Value(string.Join(", ", actor.Aliases.Select(a => a.Text).Order(StringComparer.Ordinal)))), KeyValuePair.Create("titles", Value(Phrases.Titles(actor))),
            ])));

    private static IEnumerable<ComparedLine> Lines<T>(
        PublishedRecord record, string[] keys, Func<T, string> group, Func<T, string> id, Func<T, ImmutableArray<string>> identities, Func<T, string> label) =>
        record.Bodies<T>().Select(bytes =>
        {
            var line = RecordJson.Read<T>(bytes);
            return new ComparedLine(group(line), id(line), identities(line), bytes, new(() => label(line)), new(() => Keys(bytes, keys)));
        });

    private static ImmutableSortedDictionary<string, JsonElement> Keys(byte[] line, string[] keys)
    {
        using var parsed = JsonDocument.Parse(line);
        return parsed.RootElement.EnumerateObject().Where(p => keys.Contains(p.Name, StringComparer.Ordinal)).ToImmutableSortedDictionary(p => p.Name, p => p.Value.Clone(), StringComparer.Ordinal);
    }

    private static string Pair(Reuse reuse) =>
        string.Join(' ', new[] { $"{reuse.From.Account}:{reuse.From.Start}", $"{reuse.To.Account}:{reuse.To.Start}" }.Order(StringComparer.Ordinal));

    private static JsonElement Value(string text) => JsonSerializer.SerializeToElement(text);
}

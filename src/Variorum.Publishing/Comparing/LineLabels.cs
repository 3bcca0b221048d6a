using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Comparing;

/// <summary>What a line says, in one line.</summary>
internal static class LineLabels
{
    public static string Of(PublishedRecord record, Account account) => $"{record.Labels[account.Id]}: {account.Title ?? "(no title)"}";

    public static string Of(PublishedRecord record, Statement statement) => $"{statement.Speaker.Name}: “{statement.Content.Text}” ({record.Labels[statement.Account]})";

    public static string Of(PublishedRecord record, Figure figure) => $"{Phrases.Counted(figure)}: {Phrases.FigureAndWhen(figure)} ({record.Labels[figure.Account]})";

    public static string Of(PublishedRecord record, Citation citation) => $"{record.Labels[citation.Account]} cites {citation.Cites.Name}";

    public static string Of(PublishedRecord record, Reuse reuse) => $"{record.Labels[reuse.To.Account]}: {Phrases.Kind(reuse.Kind)} of {record.Labels[reuse.From.Account]}";

    public static string Of(Event happening) => $"{Phrases.When(happening.Time)}: {happening.Label}";

    public static string Of(LedgerEntry entry) => $"{LedgerPhrases.Word(entry.Kind)} by {LedgerPhrases.Parties(entry)}: {entry.Action}";

    public static string Of(TimelineEntry entry) => $"{Phrases.When(entry.Time)}: {entry.Summary}";

    public static string Of(Disagreement disagreement) =>
        $"{disagreement.On}: {string.Join(" | ", disagreement.Variants.Select(v => $"{v.Value} ({string.Join(", ", v.Holders.Select(h => h.Name))})"))}";

    public static string Of(Actor actor) => $"{actor.Name} ({Phrases.Kind(actor.Kind)})";
}

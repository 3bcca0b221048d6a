using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Accounts;

/// <summary>Marks the words of an account's lines in its text.</summary>
internal static class AccountMarks
{
    public static IEnumerable<Mark> Of(Statement statement)
    {
        var anchor = Anchor(statement);
        foreach (var span in statement.Content.Spans)
        {
            yield return new Mark(span, MarkKind.Content, anchor);
        }

        foreach (var evidence in statement.Evidence)
        {
            if (Kind(evidence.For) is { } kind && Place(evidence) is { } span)
            {
                yield return new Mark(span, kind, anchor);
            }
        }
    }

    public static IEnumerable<Mark> Of(EventMention mention) =>
        mention.Evidence.Where(words => words.For == "trigger").Select(Place).OfType<Span>().Select(span => new Mark(span, MarkKind.Event, Anchor(mention)));

    /// <summary>What one account says is to be done or left; others may tell the same entry.</summary>
    public static IEnumerable<Mark> Of(LedgerEntry entry, string account) =>
        entry.Evidence.Where(words => words.For == "action" && words.Account == account).Select(Place).OfType<Span>().Select(span => new Mark(span, MarkKind.Action, Anchor(entry)));

    public static IEnumerable<Mark> Of(Figure figure) => Place(figure.Evidence[0]) is { } span ? [new Mark(span, MarkKind.Figure, Anchor(figure))] : [];

    public static IEnumerable<Mark> Of(Citation citation) => Place(citation.Evidence[0]) is { } span ? [new Mark(span, MarkKind.Citation, Anchor(citation))] : [];

    public static Mark Of(ReusePassage passage) => new(new Span(passage.Start, passage.End), MarkKind.Copy, "copies");

    public static string Anchor(Statement statement) => $"l-{statement.Id}";

    public static string Anchor(EventMention mention) => $"l-{mention.Id}";

    public static string Anchor(LedgerEntry entry) => $"l-{entry.Id}";

    public static string Anchor(Figure figure) => $"l-{figure.Id}";

    public static string Anchor(Citation citation) => $"l-citation-{citation.Evidence[0].Start}";

    private static MarkKind? Kind(string? supports) => supports switch { "speaker" => MarkKind.Speaker, "cue" => MarkKind.Cue, _ => null };

    private static Span? Place(Evidence evidence) => evidence is { Place: EvidencePlace.Text, Start: { } start, End: { } end } ? new Span(start, end) : null;
}

namespace Variorum.Collation;

/// <summary>What became of each ruling.</summary>
internal sealed class OutcomeBook
{
    private const int LongestQuote = 80;

    private readonly Dictionary<string, RulingOutcome> _outcomes = new(StringComparer.Ordinal);

    public void Applied(Ruling ruling, string reason, params IEnumerable<string> refs) => Note(ruling, OutcomeKind.Applied, reason, refs);

    public void WordsNotFound(Ruling ruling, RulingAnchor anchor) =>
        Note(ruling, OutcomeKind.WordsNotFound, $"No account of the document holds the words {Quoted(anchor.Quote)}.");

    public void UnknownDocument(Ruling ruling, RulingAnchor anchor) =>
        Note(ruling, OutcomeKind.UnknownDocument, $"The record holds no document with the SHA-256 {anchor.Document}: it was never taken in, or was purged.");

    public void Ambiguous(Ruling ruling, RulingAnchor anchor) =>
        Note(ruling, OutcomeKind.Ambiguous, $"The words {Quoted(anchor.Quote)} stand in several places that mean different things. Say which with “prefix” or “suffix”.");

    public void NoEffect(Ruling ruling, string reason) => Note(ruling, OutcomeKind.NoEffect, reason);

    public void Contradicted(Ruling ruling, Ruling by) => Note(ruling, OutcomeKind.Contradicted, $"A ruling that goes before it says otherwise ({by.Id}). {Says(by)}");

    /// <summary>The lines of <c>rulings.jsonl</c>.</summary>
    public ImmutableArray<RulingOutcome> Lines() => [.. _outcomes.Values.OrderBy(outcome => outcome.Id, StringComparer.Ordinal)];

    /// <summary>Who ruled, when and why.</summary>
    public static string Says(Ruling ruling) => $"Ruled by {ruling.By} on {ruling.On:uuuu-MM-dd}: {ruling.Because}";

    /// <summary>Words in quotation marks, cut where they are long.</summary>
    public static string Quoted(string words) => words.Length <= LongestQuote ? $"“{words}”" : $"“{words.AsSpan(0, LongestQuote).TrimEnd('\ud83c').TrimEnd('\ud83d')} …”";

    private void Note(Ruling ruling, OutcomeKind outcome, string reason, params IEnumerable<string> refs) =>
        _outcomes[ruling.Id] = new RulingOutcome(ruling.Id, ruling, outcome, reason, [.. refs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}

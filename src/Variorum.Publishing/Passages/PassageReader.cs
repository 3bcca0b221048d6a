using Variorum.Model;

namespace Variorum.Publishing.Passages;

/// <summary>
/// Reads the passages that evidence stands in. Keeps the texts of the accounts read last, since lines come account by account. Not thread-safe.
/// </summary>
/// <param name="record">The record.</param>
public sealed class PassageReader(PublishedRecord record)
{
    private const int Kept = 64;

    private readonly Dictionary<string, AccountText?> _texts = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>The clean text of an account; null when the record has no such account.</summary>
    public AccountText? Text(string account)
    {
        if (_texts.TryGetValue(account, out var known))
        {
            return known;
        }

        if (_order.Count == Kept)
        {
            _texts.Remove(_order.Dequeue());
        }

        _order.Enqueue(account);
        return _texts[account] = record.Text(account);
    }

    /// <summary>The passage of an evidence; null where its words stand in no account's text (a metadata field, a removed line).</summary>
    public Passage? Of(Evidence evidence) =>
        evidence is { Place: EvidencePlace.Text, Account: { } account, Start: { } start, End: { } end } ? Of(account, new Span(start, end)) : null;

    /// <summary>The passage of a span of an account; null when the record has no such account or the span does not lie inside its text.</summary>
    public Passage? Of(string account, Span span) =>
        Text(account) is { } text && span.End <= text.Text.Length ? Passage.Around(text, span) : null;
}

using Variorum.Web.Hosting;

namespace Variorum.Web.Pages.Ledger;

/// <summary>What the page of one entry of the ledger shows.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Asked">The entry that it answers; null where it answers none.</param>
/// <param name="Record">The record.</param>
public sealed record EntryView(LedgerEntry Entry, LedgerEntry? Asked, PublishedRecord Record)
{
    internal static EntryView Of(RecordLease lease, LedgerEntry entry) =>
        new(entry, entry.AnswersTo is { } asked ? lease.Record.Find<LedgerEntry>(asked) : null, lease.Record);
}

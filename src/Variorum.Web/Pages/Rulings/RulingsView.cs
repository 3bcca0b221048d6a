using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Rulings;

/// <summary>What the page of rulings shows: those that wait, and those that were applied with what became of them.</summary>
/// <param name="Waiting">Rulings that no build has taken in yet.</param>
/// <param name="Found">The outcomes of this page of the list.</param>
/// <param name="Undone">The ids of those applied that are in the file no more.</param>
/// <param name="File">The path of the file.</param>
/// <param name="Address">The address.</param>
/// <param name="Record">The record.</param>
public sealed record RulingsView(ImmutableArray<WaitingRuling> Waiting, Stretch<RulingOutcome> Found, ImmutableHashSet<string> Undone, string File, Address Address, PublishedRecord Record)
{
    public const int Size = 50;

    internal static RulingsView Of(RecordLease lease, RulingDesk desk, Address address)
    {
        var state = desk.State(lease);
        return new(
            state.Waiting,
            new(lease.Record.Lines<RulingOutcome>(new LineQuery { Skip = (address.Page - 1) * Size, Limit = Size }), lease.Record.Summary.Counts.GetValueOrDefault("rulings")),
            state.Undone,
            state.File,
            address,
            lease.Record);
    }
}

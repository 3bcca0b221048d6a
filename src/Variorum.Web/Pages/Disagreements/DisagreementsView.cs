using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Disagreements;

/// <summary>What the page of disagreements shows.</summary>
/// <param name="Address">The address.</param>
/// <param name="Found">The disagreements of this page of the list.</param>
/// <param name="Record">The record.</param>
public sealed record DisagreementsView(Address Address, Stretch<Disagreement> Found, PublishedRecord Record)
{
    public const int Size = 20;

    internal static DisagreementsView Of(RecordLease lease, Address address) => new(
        address,
        new(lease.Record.Lines<Disagreement>(new LineQuery { Skip = (address.Page - 1) * Size, Limit = Size }), lease.Record.Summary.Counts["disagreements"]),
        lease.Record);
}

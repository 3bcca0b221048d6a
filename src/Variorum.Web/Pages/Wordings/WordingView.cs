using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Wordings;

/// <summary>What the page of wording shows.</summary>
/// <param name="Address">The address.</param>
/// <param name="Found">The referents of this page of the list.</param>
/// <param name="Record">The record.</param>
public sealed record WordingView(Address Address, Stretch<Wording> Found, PublishedRecord Record)
{
    public const int Size = 20;

    internal static WordingView Of(RecordLease lease, Address address) => new(
        address,
        new(lease.Record.Lines<Wording>(new LineQuery { Skip = (address.Page - 1) * Size, Limit = Size }), lease.Record.Summary.Counts.GetValueOrDefault("wording")),
        lease.Record);
}

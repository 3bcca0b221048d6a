using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Accounts;

/// <summary>What the page of all accounts shows.</summary>
/// <param name="Address">The address.</param>
/// <param name="Filter">Which accounts are asked for.</param>
/// <param name="List">All accounts, for the choices of the filter.</param>
/// <param name="Shown">The accounts of this page of the list.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Record">The record.</param>
public sealed record AccountsView(Address Address, AccountFilter Filter, AccountList List, ImmutableArray<AccountBrief> Shown, int Total, PublishedRecord Record)
{
    public const int Size = 50;

    /// <summary>The value of <c>sort</c> that sorts by title; by date otherwise.</summary>
    public const string ByTitle = "title";

    internal static AccountsView Of(RecordLease lease, Address address)
    {
        var filter = AccountFilter.Of(address);
        var accounts = filter.Apply(lease).ToList();
        var sorted = address.Text("sort") == ByTitle ? accounts.OrderBy(a => a.Title, StringComparer.OrdinalIgnoreCase).ThenBy(a => a.Id, StringComparer.Ordinal) : accounts.AsEnumerable();
        return new(address, filter, lease.Digest.Accounts, [.. sorted.Skip((address.Page - 1) * Size).Take(Size)], accounts.Count, lease.Record);
    }
}

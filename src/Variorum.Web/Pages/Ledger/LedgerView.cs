using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Ledger;

/// <summary>What the page of the ledger shows.</summary>
/// <param name="Address">The address.</param>
/// <param name="Kind">The kind that is asked for.</param>
/// <param name="Status">What became of those that are asked for.</param>
/// <param name="Maker">The name of the maker that is asked for.</param>
/// <param name="Kinds">How many entries there are of each kind.</param>
/// <param name="Statuses">How many stand at each step.</param>
/// <param name="Makers">Who makes most.</param>
/// <param name="Found">The entries of this page of the list.</param>
/// <param name="Record">The record.</param>
public sealed record LedgerView(
    Address Address,
    string? Kind,
    string? Status,
    string? Maker,
    IReadOnlyList<Tally> Kinds,
    IReadOnlyList<Tally> Statuses,
    IReadOnlyList<Tally> Makers,
    Stretch<LedgerEntry> Found,
    PublishedRecord Record)
{
    public const int Size = 50;
    public const string KindKey = "kind";
    public const string StatusKey = "status";
    public const string MakerKey = "by";

    private const int MostMakers = 40;

    internal static LedgerView Of(RecordLease lease, Address address)
    {
        var record = lease.Record;
        var (kind, status, maker) = (address.Text(KindKey), address.Text(StatusKey), address.Text(MakerKey));
        ImmutableArray<LineCondition> conditions =
        [
            .. new[] { ("kind", kind), ("status", status), ("maker_name", maker) }.Where(asked => asked.Item2 is not null).Select(asked => LineCondition.Is(asked.Item1, asked.Item2!)),
        ];
        var order = new LineOrder("made_from", Descending: false);
        return new(
            address,
            kind,
            status,
            maker,
            record.Tallies<LedgerEntry>("kind", int.MaxValue),
            record.Tallies<LedgerEntry>("status", int.MaxValue),
            record.Tallies<LedgerEntry>("maker_name", MostMakers),
            new(record.Lines<LedgerEntry>(new LineQuery { Where = conditions, Order = order, Skip = (address.Page - 1) * Size, Limit = Size }), record.Count<LedgerEntry>(conditions)),
            record);
    }
}

using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Events;

/// <summary>What the page of events shows.</summary>
/// <param name="Address">The address.</param>
/// <param name="Type">The type that is asked for.</param>
/// <param name="Status">The status that is asked for.</param>
/// <param name="Types">How many events there are of each type.</param>
/// <param name="Statuses">How many of each status.</param>
/// <param name="Found">The events of this page of the list.</param>
/// <param name="Record">The record.</param>
public sealed record EventsView(
    Address Address, string? Type, string? Status, IReadOnlyList<Tally> Types, IReadOnlyList<Tally> Statuses, Stretch<Event> Found, PublishedRecord Record)
{
    public const int Size = 50;
    public const string TypeKey = "type";
    public const string StatusKey = "status";

    internal static EventsView Of(RecordLease lease, Address address)
    {
        var record = lease.Record;
        var (type, status) = (address.Text(TypeKey), address.Text(StatusKey));
        ImmutableArray<LineCondition> conditions =
        [
            .. new[] { ("type", type), ("status", status) }.Where(asked => asked.Item2 is not null).Select(asked => LineCondition.Is(asked.Item1, asked.Item2!)),
        ];
        var query = new LineQuery { Where = conditions, Order = new LineOrder("time_from", Descending: false), Skip = (address.Page - 1) * Size, Limit = Size };
        return new(
            address,
            type,
            status,
            record.Tallies<Event>("type", int.MaxValue),
            record.Tallies<Event>("status", int.MaxValue),
            new(record.Lines<Event>(query), record.Count<Event>(conditions)),
            record);
    }
}

using Variorum.Web.Hosting;

namespace Variorum.Web.Pages.Events;

/// <summary>What the page of one event shows.</summary>
/// <param name="Event">The event.</param>
/// <param name="Mentions">Its tellings, in order.</param>
/// <param name="Record">The record.</param>
public sealed record EventView(Event Event, ImmutableArray<EventMention> Mentions, PublishedRecord Record)
{
    internal static EventView Of(RecordLease lease, Event happening) => new(happening, lease.Record.Lines<EventMention>("event", happening.Id), lease.Record);
}

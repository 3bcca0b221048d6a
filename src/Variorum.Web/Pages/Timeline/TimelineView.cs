using NodaTime;
using Variorum.Publishing.Phrasing;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Timeline;

/// <summary>What the timeline page shows of a stretch of days.</summary>
/// <param name="Address">The address.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Times">When the entries of the record are.</param>
/// <param name="Kind">What entries are asked for; null for all.</param>
/// <param name="Found">The entries of this page of the list.</param>
/// <param name="Record">The record.</param>
public sealed record TimelineView(Address Address, LocalDate First, LocalDate Last, TimelineTimes Times, TimelineKind? Kind, Stretch<TimelineEntry> Found, PublishedRecord Record)
{
    public const int Size = 50;
    public const string FromKey = "from";
    public const string ToKey = "to";
    public const string KindKey = "kind";

    /// <summary>Reads the stretch that the address asks for.</summary>
    /// <returns>Null where the timeline is empty.</returns>
    internal static TimelineView? Of(RecordLease lease, Address address)
    {
        var times = lease.Digest.Timeline;
        if (times.Heart is not { } heart)
        {
            return null;
        }

        var first = address.Day(FromKey) ?? heart.First;
        var last = LocalDate.Max(address.Day(ToKey) ?? (address.Day(FromKey) is null ? heart.Last : times.Span!.Value.Last), first);
        TimelineKind? kind = Enum.TryParse<TimelineKind>(address.Text(KindKey), ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : null;
        ImmutableArray<LineCondition> conditions =
        [
            new("time_from", LineComparison.AtMost, Phrases.Day(last)),
            new("time_to", LineComparison.AtLeast, Phrases.Day(first)),
            .. kind is { } only ? [LineCondition.Is("kind", only.ToString().ToLowerInvariant())] : Array.Empty<LineCondition>(),
        ];
        var found = new Stretch<TimelineEntry>(
            lease.Record.Lines<TimelineEntry>(new LineQuery { Where = conditions, Skip = (address.Page - 1) * Size, Limit = Size }),
            times.Times.Count(t => (kind is null || t.Kind == kind) && t.Time.From <= last && t.Time.To >= first));
        return new(address, first, last, times, kind, found, lease.Record);
    }

    /// <summary>The days in the drawing's words: of one kind where one is asked for.</summary>
    public IEnumerable<Interval> Drawn => Times.Times.Where(t => Kind is null || t.Kind == Kind).Select(t => t.Time);

    /// <summary>The address of a stretch of days.</summary>
    public string To(LocalDate first, LocalDate last) => Address.With((FromKey, Phrases.Day(first)), (ToKey, Phrases.Day(last)));

    /// <summary>The next wider stretches: the months, the years around it, everything; those that are wider than what is shown.</summary>
    public IEnumerable<(string Name, string Address)> Wider()
    {
        var month = (First: First.With(DateAdjusters.StartOfMonth), Last: Last.With(DateAdjusters.EndOfMonth));
        var year = (First: new LocalDate(First.Year, 1, 1), Last: new LocalDate(Last.Year, 12, 31));
        if (month.First < First || month.Last > Last)
        {
            yield return (First.Month == Last.Month && First.Year == Last.Year ? "the month" : "whole months", To(month.First, month.Last));
        }

        if (year.First < First || year.Last > Last)
        {
            yield return (First.Year == Last.Year ? "the year" : "whole years", To(year.First, year.Last));
        }

        if (Times.Span is { } span && (span.First < First || span.Last > Last))
        {
            yield return ("everything", To(span.First, span.Last));
        }
    }

    /// <summary>The stretches just before and after, as long as this one.</summary>
    public (string Earlier, string Later) Beside()
    {
        var days = Period.DaysBetween(First, Last) + 1;
        return (To(First.PlusDays(-days), First.PlusDays(-1)), To(Last.PlusDays(1), Last.PlusDays(days)));
    }
}

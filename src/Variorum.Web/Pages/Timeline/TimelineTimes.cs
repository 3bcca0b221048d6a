using NodaTime;

namespace Variorum.Web.Pages.Timeline;

/// <summary>When the entries of a timeline are: enough to draw any stretch of it without reading it again.</summary>
/// <param name="Times">The time of each entry without its reasons, with what it tells of, in order of time.</param>
/// <param name="Telling">The entries that most independent accounts tell.</param>
public sealed record TimelineTimes(ImmutableArray<(Interval Time, TimelineKind Kind)> Times, ImmutableArray<TimelineEntry> Telling)
{
    private const int MostTelling = 8;

    public static TimelineTimes Of(PublishedRecord record)
    {
        var times = ImmutableArray.CreateBuilder<(Interval, TimelineKind)>();
        var telling = new List<TimelineEntry>();
        foreach (var entry in record.All<TimelineEntry>())
        {
            times.Add((entry.Time with { Why = [], Evidence = [] }, entry.Kind));
            if (telling.Count < MostTelling || entry.IndependentAccounts > telling[^1].IndependentAccounts)
            {
                telling.Add(entry);
                telling = [.. telling.OrderByDescending(e => e.IndependentAccounts).Take(MostTelling)];
            }
        }

        return new(times.ToImmutable(), [.. telling.OrderBy(e => e.Time.From ?? LocalDate.MaxIsoValue)]);
    }

    /// <summary>The first and last day the timeline gives; null where it is empty.</summary>
    public (LocalDate First, LocalDate Last)? Span { get; } = Times.IsEmpty || Times.All(t => t.Time.From is null) ? null : (Times.Min(t => t.Time.From)!.Value, Times.Max(t => t.Time.To ?? t.Time.From)!.Value);

    /// <summary>The stretch that holds all but the few far ends: a mention of a distant year must not squeeze the affair into a bar.</summary>
    public (LocalDate First, LocalDate Last)? Heart { get; } = HeartOf(Times);

    private static (LocalDate First, LocalDate Last)? HeartOf(ImmutableArray<(Interval Time, TimelineKind Kind)> times)
    {
        var firsts = times.Select(t => t.Time.From).OfType<LocalDate>().Order().ToArray();
        var lasts = times.Select(t => t.Time.To).OfType<LocalDate>().Order().ToArray();
        return firsts.Length == 0 || lasts.Length == 0 ? null : (firsts[firsts.Length / 20], LocalDate.Max(lasts[lasts.Length - 1 - (lasts.Length / 20)], firsts[firsts.Length / 20]));
    }
}

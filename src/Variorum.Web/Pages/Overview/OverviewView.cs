using Variorum.Web.Hosting;
using Variorum.Web.Pages.Figures;

namespace Variorum.Web.Pages.Overview;

/// <summary>What the overview shows.</summary>
/// <param name="Record">The record.</param>
/// <param name="Digest">What was gathered of it.</param>
/// <param name="Disagreements">The first disagreements.</param>
/// <param name="Series">The longest series of figures.</param>
/// <param name="Actors">The actors named most.</param>
/// <param name="Idle">Rulings that the last build could not follow.</param>
public sealed record OverviewView(
    PublishedRecord Record,
    RecordDigest Digest,
    ImmutableArray<Disagreement> Disagreements,
    ImmutableArray<ImmutableArray<Figure>> Series,
    ImmutableArray<Actor> Actors,
    ImmutableArray<RulingOutcome> Idle)
{
    private const int MostDisagreements = 4;
    private const int MostSeries = 3;
    private const int MostActors = 16;

    internal static OverviewView Of(RecordLease lease) => new(
        lease.Record,
        lease.Digest,
        lease.Record.Lines<Disagreement>(new LineQuery { Limit = MostDisagreements }),
        [.. lease.Digest.Series.Take(MostSeries).Select(tally => SeriesView.InTime(lease.Record, tally.Value))],
        lease.Record.Lines<Actor>(new LineQuery { Order = new LineOrder("mention_count", Descending: true), Limit = MostActors }),
        [.. lease.Record.All<RulingOutcome>().Where(outcome => outcome.Outcome != OutcomeKind.Applied)]);
}

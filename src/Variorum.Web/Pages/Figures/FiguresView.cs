using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Figures;

/// <summary>What the page of figures shows: series first, then those that stand alone.</summary>
/// <param name="Address">The address.</param>
/// <param name="Series">The series of this page of the list.</param>
/// <param name="SeriesTotal">How many series there are.</param>
/// <param name="Alone">The figures that stand alone of this page of the list; all of one thing where <c>of</c> asks for it.</param>
/// <param name="Of">What is counted, as a head noun, where it is asked for.</param>
/// <param name="Counted">What is counted most.</param>
/// <param name="Record">The record.</param>
public sealed record FiguresView(
    Address Address,
    ImmutableArray<ImmutableArray<Figure>> Series,
    int SeriesTotal,
    Stretch<Figure> Alone,
    string? Of,
    IReadOnlyList<Tally> Counted,
    PublishedRecord Record)
{
    public const int SeriesSize = 8;
    public const int Size = 50;

    /// <summary>The key of the list of figures that stand alone; its value is any.</summary>
    public const string AloneKey = "alone";

    public const string OfKey = "of";

    internal static FiguresView Make(RecordLease lease, Address address)
    {
        var record = lease.Record;
        var of = address.Text(OfKey);
        var showsAlone = of is not null || address.Text(AloneKey) is not null;
        var series = lease.Digest.Series;
        return new(
            address,
            showsAlone ? [] : [.. series.Skip((address.Page - 1) * SeriesSize).Take(SeriesSize).Select(tally => SeriesView.InTime(record, tally.Value))],
            series.Count,
            !showsAlone ? default : Lines(record, of is null ? LineCondition.Lacks("series") : LineCondition.Is("counts_head", of), (address.Page - 1) * Size),
            of,
            lease.Digest.Counted,
            record);
    }

    private static Stretch<Figure> Lines(PublishedRecord record, LineCondition condition, int skip) =>
        new(record.Lines<Figure>(new LineQuery { Where = [condition], Skip = skip, Limit = Size }), record.Count<Figure>(condition));
}

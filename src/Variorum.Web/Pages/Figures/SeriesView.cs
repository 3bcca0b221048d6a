using NodaTime;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Figures;

/// <summary>What the page of one series shows.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Figures">Its figures, in order of time.</param>
/// <param name="Disagreements">The disagreements that its figures take part in.</param>
/// <param name="Address">The address.</param>
/// <param name="Record">The record.</param>
public sealed record SeriesView(string Id, ImmutableArray<Figure> Figures, ImmutableArray<Disagreement> Disagreements, Address Address, PublishedRecord Record)
{
    public const int Size = 50;

    /// <summary>A drawing of more would be black, and large.</summary>
    public const int MostDrawn = 120;

    /// <summary>Looks a series up.</summary>
    /// <returns>Null where there is no such series.</returns>
    internal static SeriesView? Of(RecordLease lease, string id, Address address)
    {
        var figures = InTime(lease.Record, id);
        if (figures.IsEmpty)
        {
            return null;
        }

        var ids = figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal);
        return new(id, figures, [.. lease.Record.All<Disagreement>().Where(d => d.Refs.Any(ids.Contains))], address, lease.Record);
    }

    /// <summary>The figures of a series, in order of time.</summary>
    public static ImmutableArray<Figure> InTime(PublishedRecord record, string series) =>
    [
        .. record.Lines<Figure>("series", series)
            .OrderBy(f => f.AsOf.From ?? LocalDate.MaxIsoValue).ThenBy(f => f.AsOf.To ?? LocalDate.MaxIsoValue).ThenBy(f => f.Low ?? f.High).ThenBy(f => f.Id, StringComparer.Ordinal),
    ];
}

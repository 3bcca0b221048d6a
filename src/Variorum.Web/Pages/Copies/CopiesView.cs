using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Copies;

/// <summary>What the page of copies shows: shared texts, shared quotations, or citations.</summary>
/// <param name="Address">The address.</param>
/// <param name="Show">Which of the three.</param>
/// <param name="Reuse">The pairs of accounts of this page of the list.</param>
/// <param name="Citations">The citations of this page of the list.</param>
/// <param name="Cites">The name of whom the citations name, where it is asked for.</param>
/// <param name="Record">The record.</param>
/// <param name="Digest">What was gathered of it.</param>
public sealed record CopiesView(Address Address, string Show, Stretch<Reuse> Reuse, Stretch<Citation> Citations, string? Cites, PublishedRecord Record, RecordDigest Digest)
{
    public const int Size = 50;
    public const string ShowKey = "show";
    public const string CitesKey = "cites";

    public const string Copies = "copies";
    public const string Quotations = "quotations";
    public const string NamedSources = "sources";

    internal static CopiesView Of(RecordLease lease, Address address)
    {
        var (record, skip) = (lease.Record, (address.Page - 1) * Size);
        var cites = address.Text(CitesKey);
        var show = cites is not null ? NamedSources : address.Text(ShowKey) is Quotations or NamedSources ? address.Text(ShowKey)! : Copies;
        if (show == NamedSources)
        {
            ImmutableArray<LineCondition> conditions = cites is null ? [] : [LineCondition.Is("cites_name", cites)];
            return new(address, show, new([], 0), new(record.Lines<Citation>(new LineQuery { Where = conditions, Skip = skip, Limit = Size }), record.Count<Citation>(conditions)), cites, record, lease.Digest);
        }

        var found = show == Quotations ? OfKind(record, "quotation", skip, Size) : CopiesAndNear(record, skip);
        return new(address, show, found, new([], 0), null, record, lease.Digest);
    }

    /// <summary>Whole copies first, then near ones.</summary>
    private static Stretch<Reuse> CopiesAndNear(PublishedRecord record, int skip)
    {
        var copies = OfKind(record, "copy", skip, Size);
        var near = OfKind(record, "near_copy", Math.Max(0, skip - copies.Total), Size - copies.Shown.Length);
        return new([.. copies.Shown, .. near.Shown], copies.Total + near.Total);
    }

    private static Stretch<Reuse> OfKind(PublishedRecord record, string kind, int skip, int limit)
    {
        var condition = LineCondition.Is("kind", kind);
        return new(record.Lines<Reuse>(new LineQuery { Where = [condition], Skip = skip, Limit = limit }), record.Count<Reuse>(condition));
    }
}

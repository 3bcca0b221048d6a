using System.Text.Json;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Actors;

/// <summary>What the page of all actors shows.</summary>
/// <param name="Address">The address.</param>
/// <param name="Words">Words of a name that are asked for.</param>
/// <param name="Kind">The kind that is asked for, as the record writes it.</param>
/// <param name="Kinds">How many actors of each kind there are.</param>
/// <param name="Found">The actors of this page of the list.</param>
public sealed record ActorsView(Address Address, string? Words, string? Kind, IReadOnlyList<Tally> Kinds, Stretch<Actor> Found)
{
    public const int Size = 50;

    internal static ActorsView Of(RecordLease lease, Address address)
    {
        var (words, kind) = (address.Text("words"), address.Text("kind"));
        var (record, skip) = (lease.Record, (address.Page - 1) * Size);
        if (words is not null)
        {
            var actors = lease.Digest.Actors.Find(words);
            return new(address, words, null, lease.Digest.ActorKinds, new([.. actors.Skip(skip).Take(Size).Select(record.Find<Actor>).OfType<Actor>()], actors.Count));
        }

        ImmutableArray<LineCondition> conditions = kind is null ? [] : [LineCondition.Is("kind", kind)];
        var found = record.Lines<Actor>(new LineQuery { Where = conditions, Order = new LineOrder("mention_count", Descending: true), Skip = skip, Limit = Size });
        return new(address, null, kind, lease.Digest.ActorKinds, new(found, kind is null ? record.Summary.Counts["actors"] : lease.Digest.ActorKinds.FirstOrDefault(t => t.Value == kind).Count));
    }

    /// <summary>A kind in words.</summary>
    public static string Word(ActorKind kind) => Word(JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()));

    /// <summary>A kind as the record writes it, in words.</summary>
    public static string Word(string kind) => kind.Replace('_', ' ').Replace("organization", "organisation", StringComparison.Ordinal);
}

using Variorum.Publishing.Comparing;

namespace Variorum.Web.Hosting;

/// <summary>What a record gained, lost and changed, counted whole and kept as far as people read.</summary>
/// <param name="IsAgainstEarlier">Whether an earlier record was compared with; else these are the lines that rest on the documents the last build added.</param>
/// <param name="Counts">How many changes there are of each file and kind, in the order of the comparison.</param>
/// <param name="Kept">The changes of each file and kind, as many as are kept.</param>
public sealed record ChangeList(bool IsAgainstEarlier, ImmutableArray<(string File, ChangeKind Kind, int Count)> Counts, ImmutableDictionary<(string File, ChangeKind Kind), ImmutableArray<Change>> Kept)
{
    private const int MostKept = 2_000;

    internal static ChangeList Of(IEnumerable<Change> changes, Func<string, string> mask, bool against)
    {
        var counts = new OrderedDictionary<(string File, ChangeKind Kind), int>();
        var kept = new Dictionary<(string File, ChangeKind Kind), List<Change>>();
        foreach (var change in changes)
        {
            var key = (change.File, change.Kind);
            var count = counts[key] = counts.GetValueOrDefault(key) + 1;
            if (count <= MostKept)
            {
                (kept.TryGetValue(key, out var list) ? list : kept[key] = []).Add(Masked(change, mask));
            }
        }

        return new(against, [.. counts.Select(pair => (pair.Key.File, pair.Key.Kind, pair.Value))], kept.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()));
    }

    /// <summary>The earlier record was masked by its own list of names, if it has one: what is shown here goes by the list of the record that is shown.</summary>
    private static Change Masked(Change change, Func<string, string> mask) => change with
    {
        Label = mask(change.Label),
        Fields = [.. change.Fields.Select(field => field with { Before = field.Before is { } before ? mask(before) : null, After = field.After is { } after ? mask(after) : null })],
    };
}

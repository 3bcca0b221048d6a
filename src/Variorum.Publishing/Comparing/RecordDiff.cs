using System.Collections.Immutable;
using System.Text.Json;
using Variorum.Model;

namespace Variorum.Publishing.Comparing;

/// <summary>
/// What a later record gained, lost and changed against an earlier one, line by line. Lines are matched by their ids, which derive from content, so two records compare wherever they were built; ids that a
/// merge replaced are followed.
/// </summary>
/// <remarks>
/// <para>The sorted lines of both are merged as they are read: memory grows with the largest account and with the number of actors, copies and disagreements, not with the record.</para>
/// <para>Compared from the other side, every change is <see cref="Change.Mirrored"/>.</para>
/// </remarks>
public static class RecordDiff
{
    /// <summary>Compares.</summary>
    /// <param name="before">The earlier record.</param>
    /// <param name="after">The later record.</param>
    /// <param name="cancel">Stops between lines.</param>
    /// <returns>The changes, file by file: disagreements, accounts, actors, ledger, events, statements, figures, citations, copies, timeline; inside a file in the order of the export.</returns>
    public static IEnumerable<Change> Between(PublishedRecord before, PublishedRecord after, CancellationToken cancel)
    {
        var renamed = new Renamed(before, after);
        return Compare("disagreements", ComparedLines.Disagreements)
            .Concat(Compare("accounts", ComparedLines.Accounts))
            .Concat(Actors(before, after, renamed, cancel))
            .Concat(Compare("ledger", ComparedLines.Ledger))
            .Concat(Compare("events", ComparedLines.Events))
            .Concat(Compare("statements", ComparedLines.Statements))
            .Concat(Compare("figures", ComparedLines.Figures))
            .Concat(Compare("citations", ComparedLines.Citations))
            .Concat(Compare("reuse", ComparedLines.Copies))
            .Concat(Compare("timeline", ComparedLines.Timeline));

        IEnumerable<Change> Compare(string file, Func<PublishedRecord, IEnumerable<ComparedLine>> lines)
        {
            foreach (var (then, now) in SortedGroups.Merge(lines(before), lines(after)))
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var change in Match(file, then, now, renamed))
                {
                    yield return change;
                }
            }
        }
    }

    /// <summary>
    /// Actors are no sorted merge: one may go by another id, and two may have become one. Each is looked up by its id and by the id that stands for it.
    /// </summary>
    private static IEnumerable<Change> Actors(PublishedRecord before, PublishedRecord after, Renamed renamed, CancellationToken cancel)
    {
        var reached = before.All<Actor>().Select(actor => renamed.Forward(actor.Id)).ToHashSet(StringComparer.Ordinal);
        var reachedBack = after.All<Actor>().Select(actor => renamed.Back(actor.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var then in before.All<Actor>())
        {
            cancel.ThrowIfCancellationRequested();
            var now = Actor(after, then.Id) ?? Actor(after, renamed.Forward(then.Id));
            if (now is not null && Differ("actors", ComparedLines.Actor(then), ComparedLines.Actor(now), renamed) is { } change)
            {
                yield return change;
            }
            else if (now is null && !reachedBack.Contains(then.Id))
            {
                yield return new Change(ChangeKind.Lost, "actors", then.Id, null, ComparedLines.Actor(then).Label.Value, []);
            }
        }

        foreach (var now in after.All<Actor>())
        {
            cancel.ThrowIfCancellationRequested();
            if (Actor(before, now.Id) is not null)
            {
                continue;
            }

            var then = Actor(before, renamed.Back(now.Id));
            if (then is null && !reached.Contains(now.Id))
            {
                yield return new Change(ChangeKind.Gained, "actors", null, now.Id, ComparedLines.Actor(now).Label.Value, []);
            }
            else if (then is not null && (Actor(after, then.Id) ?? Actor(after, renamed.Forward(then.Id)))?.Id != now.Id && Differ("actors", ComparedLines.Actor(then), ComparedLines.Actor(now), renamed) is { } change)
            {
                yield return change;
            }
        }

        static Actor? Actor(PublishedRecord record, string id) => record.Lines<Actor>("id", id).FirstOrDefault();
    }

    /// <summary>Pairs the lines of a group that share an identity, each with one, in an order that is the same from both sides.</summary>
    private static IEnumerable<Change> Match(string file, IReadOnlyList<ComparedLine> before, IReadOnlyList<ComparedLine> after, Renamed renamed)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < after.Count; i++)
        {
            foreach (var identity in after[i].Identities)
            {
                (places.TryGetValue(identity, out var list) ? list : places[identity] = []).Add(i);
            }
        }

        var candidates = Enumerable.Range(0, before.Count)
            .SelectMany(b => before[b].Identities.SelectMany(identity => places.GetValueOrDefault(identity, [])).Distinct().Select(a => (Before: b, After: a)))
            .OrderBy(pair => Math.Min(pair.Before, pair.After)).ThenBy(pair => Math.Max(pair.Before, pair.After));
        var (partner, taken) = (new int?[before.Count], new bool[after.Count]);
        foreach (var (b, a) in candidates)
        {
            if (partner[b] is null && !taken[a])
            {
                partner[b] = a;
                taken[a] = true;
            }
        }

        for (var b = 0; b < before.Count; b++)
        {
            if (partner[b] is not { } a)
            {
                yield return new Change(ChangeKind.Lost, file, before[b].Id, null, before[b].Label.Value, []);
            }
            else if (Differ(file, before[b], after[a], renamed) is { } change)
            {
                yield return change;
            }
        }

        for (var a = 0; a < after.Count; a++)
        {
            if (!taken[a])
            {
                yield return new Change(ChangeKind.Gained, file, null, after[a].Id, after[a].Label.Value, []);
            }
        }
    }

    private static Change? Differ(string file, ComparedLine before, ComparedLine after, Renamed renamed)
    {
        if (before.Bytes.Span.SequenceEqual(after.Bytes.Span))
        {
            return null;
        }

        var (then, now) = (before.Keys.Value, after.Keys.Value);
        var fields = then.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(key => (Key: key, Then: Value(then, key), Now: Value(now, key)))
            .Where(field => (field.Then is null) != (field.Now is null) || !renamed.Same(field.Then!.Value, field.Now!.Value))
            .Select(field => new FieldChange(field.Key, ShownValue.Of(field.Key, field.Then), ShownValue.Of(field.Key, field.Now)))
            .ToImmutableArray();
        return fields.IsEmpty ? null : new Change(ChangeKind.Changed, file, before.Id, after.Id, after.Label.Value, fields);
    }

    private static JsonElement? Value(ImmutableSortedDictionary<string, JsonElement> keys, string key) => keys.TryGetValue(key, out var value) ? value : null;
}

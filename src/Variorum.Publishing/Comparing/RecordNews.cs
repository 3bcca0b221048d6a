using Variorum.Model;

namespace Variorum.Publishing.Comparing;

/// <summary>
/// What is new in one record: the lines that rest on the documents which the last build brought, of the builds that brought any. A build that adds nothing, or that was killed and run again, leaves it as it is.
/// </summary>
/// <remarks>It says what came, not what went or changed: for that, keep a copy of the record and compare (<see cref="RecordDiff"/>).</remarks>
public static class RecordNews
{
    /// <summary>The new lines, as gains, file by file in the order of <see cref="RecordDiff.Between"/>; inside a file in the order of the export.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancel">Stops between lines.</param>
    public static IEnumerable<Change> Of(PublishedRecord record, CancellationToken cancel)
    {
        var documents = record.NewDocuments().ToHashSet(StringComparer.Ordinal);
        return Lines<Disagreement>("disagreements", d => d.Variants.Any(v => v.Evidence.Any(e => documents.Contains(e.Document))), d => d.Id, LineLabels.Of)
            .Concat(Lines<Account>("accounts", a => IsNew(a.Id), a => a.Id, a => LineLabels.Of(record, a)))
            .Concat(Lines<Statement>("statements", s => IsNew(s.Account), s => s.Id, s => LineLabels.Of(record, s)))
            .Concat(Lines<Figure>("figures", f => IsNew(f.Account), f => f.Id, f => LineLabels.Of(record, f)))
            .Concat(Lines<Citation>("citations", c => IsNew(c.Account), c => $"{c.Account}-{c.Evidence[0].Start}", c => LineLabels.Of(record, c)))
            .Concat(Lines<Reuse>("reuse", r => IsNew(r.From.Account) || IsNew(r.To.Account), r => $"{r.From.Account} {r.To.Account}", r => LineLabels.Of(record, r)))
            .Concat(Lines<TimelineEntry>("timeline", t => t.Accounts.Any(IsNew), t => t.Refs[0], LineLabels.Of));

        bool IsNew(string account) => documents.Contains(account[..account.LastIndexOf('.')]);

        IEnumerable<Change> Lines<T>(string file, Func<T, bool> isNew, Func<T, string> id, Func<T, string> label)
        {
            foreach (var line in documents.Count == 0 ? [] : record.All<T>())
            {
                cancel.ThrowIfCancellationRequested();
                if (isNew(line))
                {
                    yield return new Change(ChangeKind.Gained, file, null, id(line), label(line), []);
                }
            }
        }
    }
}

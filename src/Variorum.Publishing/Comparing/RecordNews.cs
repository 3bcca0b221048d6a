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
        Account[] accounts = [.. documents.SelectMany(document => record.Lines<Account>("document", document)).OrderBy(account => account.Id, StringComparer.Ordinal)];
        return Lines<Disagreement>("disagreements", d => d.Variants.Any(v => v.Evidence.Any(e => documents.Contains(e.Document))), d => d.Id, LineLabels.Of)
            .Concat(accounts.Select(a => Gain("accounts", a.Id, LineLabels.Of(record, a))))
            .Concat(Lines<LedgerEntry>("ledger", l => l.Accounts.Any(IsNew), l => l.Id, LineLabels.Of))
            .Concat(Lines<Event>("events", e => e.Accounts.Any(IsNew), e => e.Id, LineLabels.Of))
            .Concat(Told<Statement>("statements", s => s.Id, s => LineLabels.Of(record, s)))
            .Concat(Told<Figure>("figures", f => f.Id, f => LineLabels.Of(record, f)))
            .Concat(Told<Citation>("citations", c => $"{c.Account}-{c.Evidence[0].Start}", c => LineLabels.Of(record, c)))
            .Concat(Lines<Reuse>("reuse", r => IsNew(r.From.Account) || IsNew(r.To.Account), r => $"{r.From.Account} {r.To.Account}", r => LineLabels.Of(record, r)))
            .Concat(Lines<TimelineEntry>("timeline", t => t.Accounts.Any(IsNew), t => t.Refs[0], LineLabels.Of));

        // Of one account, and so looked up: few accounts are new, and the lines of all would be many.
        IEnumerable<Change> Told<T>(string file, Func<T, string> id, Func<T, string> label) =>
            accounts.SelectMany(account => record.Lines<T>("account", account.Id)).Select(line => Gain(file, id(line), label(line)));

        static Change Gain(string file, string id, string label) => new(ChangeKind.Gained, file, null, id, label, []);

        bool IsNew(string account) => documents.Contains(account[..account.LastIndexOf('.')]);

        IEnumerable<Change> Lines<T>(string file, Func<T, bool> isNew, Func<T, string> id, Func<T, string> label)
        {
            foreach (var line in documents.Count == 0 ? [] : record.All<T>())
            {
                cancel.ThrowIfCancellationRequested();
                if (isNew(line))
                {
                    yield return Gain(file, id(line), label(line));
                }
            }
        }
    }
}

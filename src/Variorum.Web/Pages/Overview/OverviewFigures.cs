using NodaTime;

namespace Variorum.Web.Pages.Overview;

/// <summary>What the overview counts over the whole record.</summary>
/// <param name="First">The first day an account was published, where it is known to the day.</param>
/// <param name="Last">The last such day.</param>
/// <param name="NotDated">How many accounts are not dated to the day.</param>
/// <param name="NotAnalysed">How many accounts are kept and searchable only.</param>
/// <param name="Outlets">How many outlets are known.</param>
/// <param name="Independent">How many accounts are left once copies are collapsed.</param>
public sealed record OverviewFigures(LocalDate? First, LocalDate? Last, int NotDated, int NotAnalysed, int Outlets, int Independent)
{
    public static OverviewFigures Of(PublishedRecord record, Accounts.AccountList accounts)
    {
        var days = accounts.ByDate.Where(account => account.Published.IsDay).Select(account => account.Published.From!.Value).ToList();
        return new(
            days.Count == 0 ? null : days.Min(),
            days.Count == 0 ? null : days.Max(),
            accounts.ByDate.Length - days.Count,
            accounts.ByDate.Count(account => !account.Analysed),
            accounts.Outlets.Length,
            accounts.ByDate.Length - Copied(record));
    }

    /// <summary>How many accounts fall away when those that share their text count once: one for each pair that joins two groups.</summary>
    private static int Copied(PublishedRecord record)
    {
        var group = new Dictionary<string, string>(StringComparer.Ordinal);
        var copied = 0;
        foreach (var reuse in record.Lines<Reuse>("kind", "copy").Concat(record.Lines<Reuse>("kind", "near_copy")))
        {
            var (first, second) = (Head(reuse.From.Account), Head(reuse.To.Account));
            if (first != second)
            {
                group[first] = second;
                copied++;
            }
        }

        return copied;

        string Head(string account)
        {
            while (group.TryGetValue(account, out var next))
            {
                account = next;
            }

            return account;
        }
    }
}

using NodaTime;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Accounts;

/// <summary>Which accounts are asked for.</summary>
/// <param name="Outlet">Of which outlet.</param>
/// <param name="Language">In which language.</param>
/// <param name="From">Published on this day or later, as far as is known.</param>
/// <param name="To">Published on this day or earlier, as far as is known.</param>
/// <param name="Words">With these words in title or text.</param>
public sealed record AccountFilter(string? Outlet, string? Language, LocalDate? From, LocalDate? To, string? Words)
{
    /// <summary>How many accounts with the words are looked at: the best.</summary>
    public const int MostWithWords = 500;

    public static AccountFilter Of(Address address) => new(address.Text("outlet"), address.Text("language"), address.Day("from"), address.Day("to"), address.Text("words"));

    public bool IsEmpty => this is { Outlet: null, Language: null, From: null, To: null, Words: null };

    /// <summary>The accounts, by date.</summary>
    internal IEnumerable<AccountBrief> Apply(RecordLease lease)
    {
        IEnumerable<AccountBrief> accounts = lease.Digest.Accounts.ByDate;
        if (Words is not null)
        {
            var found = lease.Record.Search(Words, 0, MostWithWords).Accounts.ToHashSet(StringComparer.Ordinal);
            accounts = accounts.Where(account => found.Contains(account.Id));
        }

        var asked = new Interval { From = From, To = To, Basis = Basis.Unknown };
        return accounts.Where(account => (Outlet is null || account.Outlet == Outlet) && (Language is null || account.Language == Language) && account.Published.Overlaps(asked));
    }
}

using System.Collections.Frozen;
using NodaTime;

namespace Variorum.Web.Pages.Accounts;

/// <summary>All accounts of a record in short, by the day of publication; those of which the day is not known last.</summary>
public sealed class AccountList
{
    private readonly FrozenDictionary<string, AccountBrief> _byId;
    private readonly Lazy<FrozenDictionary<string, int>> _statements;

    public AccountList(PublishedRecord record)
    {
        ByDate =
        [
            .. record.All<Account>().Select(AccountBrief.Of)
                .OrderBy(a => a.Published.From ?? LocalDate.MaxIsoValue).ThenBy(a => a.Published.To ?? LocalDate.MaxIsoValue).ThenBy(a => a.Id, StringComparer.Ordinal),
        ];
        _byId = ByDate.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        Outlets = Tally(ByDate.Select(a => a.Outlet).OfType<string>());
        Languages = Tally(ByDate.Select(a => a.Language));
        _statements = new(() => record.Tallies<Statement>("account", int.MaxValue).ToFrozenDictionary(tally => tally.Value, tally => tally.Count, StringComparer.Ordinal));
    }

    public ImmutableArray<AccountBrief> ByDate { get; }

    /// <summary>How many accounts each known outlet has, the most first.</summary>
    public ImmutableArray<Tally> Outlets { get; }

    public ImmutableArray<Tally> Languages { get; }

    public AccountBrief? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>How many statements an account tells.</summary>
    public int Statements(string id) => _statements.Value.GetValueOrDefault(id);

    private static ImmutableArray<Tally> Tally(IEnumerable<string> values) =>
        [.. values.CountBy(value => value, StringComparer.Ordinal).Select(pair => new Tally(pair.Key, pair.Value)).OrderByDescending(tally => tally.Count).ThenBy(tally => tally.Value, StringComparer.Ordinal)];
}

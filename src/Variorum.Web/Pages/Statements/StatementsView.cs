using Variorum.Web.Hosting;
using Variorum.Web.Pages.Accounts;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Statements;

/// <summary>What the page of statements shows.</summary>
/// <param name="Address">The address.</param>
/// <param name="Filter">Which accounts are asked for; its words are looked for in what was said.</param>
/// <param name="Speaker">The name of the speaker that is asked for.</param>
/// <param name="Account">The account that is asked for.</param>
/// <param name="Found">The statements of this page of the list.</param>
/// <param name="Record">The record.</param>
/// <param name="Digest">What was gathered of it.</param>
public sealed record StatementsView(Address Address, AccountFilter Filter, string? Speaker, string? Account, Stretch<Statement> Found, PublishedRecord Record, RecordDigest Digest)
{
    public const int Size = 50;

    /// <summary>Words are looked for in the statements of this many accounts: those that fit them best.</summary>
    private const int MostWithWords = 100;

    /// <summary>Of one speaker this many statements are looked through.</summary>
    private const int MostOfSpeaker = 2_000;

    internal static StatementsView Of(RecordLease lease, Address address)
    {
        var filter = AccountFilter.Of(address);
        var (speaker, account) = (address.Text("speaker"), address.Text("account"));
        return new(address, filter, speaker, account, Find(lease, filter, speaker, account, (address.Page - 1) * Size), lease.Record, lease.Digest);
    }

    private static Stretch<Statement> Find(RecordLease lease, AccountFilter filter, string? speaker, string? account, int skip)
    {
        var record = lease.Record;
        ImmutableArray<LineCondition> conditions =
        [
            .. speaker is null ? [] : new[] { LineCondition.Is("speaker_name", speaker) },
            .. account is null ? [] : new[] { LineCondition.Is("account", account) },
        ];
        if (filter.IsEmpty)
        {
            return new(record.Lines<Statement>(new LineQuery { Where = conditions, Skip = skip, Limit = Size }), conditions.IsEmpty ? record.Summary.Counts["statements"] : record.Count<Statement>(conditions));
        }

        if (conditions.IsEmpty && filter.Words is null)
        {
            return OfAccounts(lease, [.. filter.Apply(lease)], skip);
        }

        var accounts = filter.Apply(lease).Select(a => a.Id).ToList();
        var lines = conditions.IsEmpty
            ? accounts.Take(MostWithWords).SelectMany(id => record.Lines<Statement>("account", id))
            : record.Lines<Statement>(new LineQuery { Where = conditions, Limit = MostOfSpeaker }).Where(line => accounts.Contains(line.Account));
        var found = lines.Where(line => filter.Words is null || FoldedText.HoldsAll(line.Content.Text, filter.Words)).ToList();
        return new([.. found.Skip(skip).Take(Size)], found.Count);
    }

    /// <summary>All statements of some accounts: only those on the page are read.</summary>
    private static Stretch<Statement> OfAccounts(RecordLease lease, List<AccountBrief> accounts, int skip)
    {
        var list = lease.Digest.Accounts;
        var shown = ImmutableArray.CreateBuilder<Statement>();
        var passed = 0;
        foreach (var account in accounts)
        {
            var count = list.Statements(account.Id);
            if (count > 0 && passed + count > skip && shown.Count < Size)
            {
                shown.AddRange(lease.Record.Lines<Statement>("account", account.Id).Skip(Math.Max(0, skip - passed)).Take(Size - shown.Count));
            }

            passed += count;
        }

        return new(shown.ToImmutable(), passed);
    }
}

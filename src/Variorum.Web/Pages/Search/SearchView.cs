using System.Collections.Frozen;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Search;

/// <summary>What a search found.</summary>
/// <param name="Address">The address.</param>
/// <param name="Words">The words; null where none were given.</param>
/// <param name="Accounts">The accounts of this page of the list, the best first.</param>
/// <param name="Actors">The actors with such a name, those named most first.</param>
/// <param name="Record">The record.</param>
public sealed record SearchView(Address Address, string? Words, Stretch<FoundAccount> Accounts, Stretch<Actor> Actors, PublishedRecord Record)
{
    public const int Size = 20;
    private const int MostActors = 10;

    internal static SearchView Of(RecordLease lease, Address address)
    {
        var record = lease.Record;
        if (address.Text("q") is not { } words)
        {
            return new(address, null, new([], 0), new([], 0), record);
        }

        var question = FoldedText.Question(words);
        var (accounts, total) = record.Search(words, (address.Page - 1) * Size, Size);
        var actors = lease.Digest.Actors.Find(words);
        return new(
            address,
            words,
            new([.. accounts.Select(account => Find(lease, account, words, question)).OfType<FoundAccount>()], total),
            new([.. actors.Take(MostActors).Select(record.Find<Actor>).OfType<Actor>()], actors.Count),
            record);
    }

    private static FoundAccount? Find(RecordLease lease, string id, string words, FrozenSet<string> question) =>
        lease.Digest.Accounts.Find(id) is { } account && lease.Record.Text(id) is { } text ? FoundAccount.Of(account, text, words, question) : null;
}

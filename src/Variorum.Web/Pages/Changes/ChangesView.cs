using Variorum.Publishing.Comparing;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Changes;

/// <summary>What the page of changes shows.</summary>
/// <param name="Address">The address.</param>
/// <param name="List">The changes.</param>
/// <param name="File">The file that is shown, where one is chosen.</param>
/// <param name="Kind">What became of its lines.</param>
/// <param name="Found">The changes of this page of the list.</param>
public sealed record ChangesView(Address Address, ChangeList List, string? File, ChangeKind Kind, Stretch<Change> Found)
{
    public const int Size = 50;
    public const string FileKey = "of";
    public const string KindKey = "how";

    internal static ChangesView Of(RecordLease lease, EarlierRecord earlier, Address address, CancellationToken cancel)
    {
        var list = earlier.Changes(lease.Record, cancel);
        if (list.Counts.IsEmpty)
        {
            return new(address, list, null, default, new([], 0));
        }

        var chosen = list.Counts.FirstOrDefault(count => count.File == address.Text(FileKey) && Word(count.Kind) == address.Text(KindKey), list.Counts[0]);
        var kept = list.Kept[(chosen.File, chosen.Kind)];
        return new(address, list, chosen.File, chosen.Kind, new([.. kept.Skip((address.Page - 1) * Size).Take(Size)], kept.Length));
    }

    /// <summary>A kind in the address and in words.</summary>
    public static string Word(ChangeKind kind) => kind switch { ChangeKind.Gained => "new", ChangeKind.Lost => "gone", _ => "changed" };

    /// <summary>A file in words.</summary>
    public static string Name(string file) => file == "reuse" ? "copies" : file;

    /// <summary>Where a line is shown; null for one that is gone, or that has no page of its own.</summary>
    public static string? Place(Change change) => change.After is not { } id || !LineId.IsValid(id) ? null : change.File switch
    {
        "accounts" => Places.Account(id),
        "actors" => Places.Actor(id),
        "statements" or "figures" or "ledger" => $"/lines/{id}",
        "events" => Places.Event(id),
        "disagreements" => Places.Disagreement(id),
        _ => null,
    };
}

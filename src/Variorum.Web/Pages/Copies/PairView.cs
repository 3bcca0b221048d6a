using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Copies;

/// <summary>Two accounts beside each other, with the words that only one of them has marked.</summary>
/// <param name="Sides">The two, each with its text as far as it is shown.</param>
/// <param name="Shared">The text they share.</param>
/// <param name="Record">The record.</param>
public sealed record PairView(ImmutableArray<PairSide> Sides, ImmutableArray<Reuse> Shared, PublishedRecord Record)
{
    /// <summary>How much of each text is compared and shown, in UTF-16 code units.</summary>
    private const int MostText = 12_000;

    /// <summary>Compares two accounts.</summary>
    /// <returns>Null where the record has no text of one of them.</returns>
    internal static PairView? Of(RecordLease lease, Account first, Account second)
    {
        var record = lease.Record;
        if (record.Text(first.Id) is not { } one || record.Text(second.Id) is not { } other)
        {
            return null;
        }

        var (left, right) = (Head(one.Text), Head(other.Text));
        var (onlyLeft, onlyRight) = WordDifference.Between(left, right);
        var shared = record.Lines<Reuse>("from_account", first.Id).AddRange(record.Lines<Reuse>("to_account", first.Id))
            .Where(reuse => reuse.From.Account == second.Id || reuse.To.Account == second.Id);
        return new([new(first, left, left.Length < one.Text.Length, Marks(onlyLeft)), new(second, right, right.Length < other.Text.Length, Marks(onlyRight))], [.. shared], record);
    }

    private static ImmutableArray<Mark> Marks(ImmutableArray<Span> spans) => [.. spans.Select(span => new Mark(span, MarkKind.Word))];

    private static string Head(string text) =>
        text.Length <= MostText ? text : text[..(char.IsLowSurrogate(text[MostText]) ? MostText - 1 : MostText)];
}

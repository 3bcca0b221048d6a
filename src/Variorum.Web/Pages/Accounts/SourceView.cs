using Variorum.Reading;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Accounts;

/// <summary>What the source view of an account shows: a stretch of the decoded source of its document, as text, with the account's own stretch or the words asked for marked.</summary>
/// <param name="Account">The account.</param>
/// <param name="Source">The decoded source, names masked.</param>
/// <param name="Shown">The stretch that is shown.</param>
/// <param name="At">The words that were asked for.</param>
/// <param name="Own">What of the source the account's clean text was taken from.</param>
/// <param name="Address">The address.</param>
public sealed record SourceView(Account Account, string Source, Span Shown, Span? At, ImmutableArray<Mark> Own, Address Address)
{
    /// <summary>How much of the source a page shows, in UTF-16 code units.</summary>
    private const int MostText = 24_000;

    /// <summary>Decodes the document of an account again.</summary>
    /// <returns>Null where the document cannot be decoded.</returns>
    internal static SourceView? Of(RecordLease lease, Account account, Address address)
    {
        var record = lease.Record;
        if (record.Find<Document>(account.Document) is not { } document || record.Text(account.Id) is not { } text)
        {
            return null;
        }

        var input = new InputDocument(document.Names[0], document.Container, document.Reader, record.ReadBytes(document.Id));
        if (new DocumentReader(new ReadingLimits()).Read(input) is not ReadDocument read)
        {
            return null;
        }

        var source = record.Mask(read.Source);
        var at = address.Number("from") is { } from && address.Number("to") is { } to && from < to && to <= source.Length ? new Span(from, to) : (Span?)null;
        var first = at?.Start ?? text.Map.ToSource(new Span(0, text.Text.Length))?.Start ?? 0;
        var start = address.Number("start") is { } asked && asked < source.Length ? asked : Math.Max(0, first - (MostText / 4));
        var shown = new Span(Whole(source, start), Whole(source, Math.Min(source.Length, start + MostText)));
        return new(account, source, shown, at, Taken(text.Map, shown), address);
    }

    public int? Previous => Shown.Start == 0 ? null : Math.Max(0, Shown.Start - MostText);

    public int? Next => Shown.End == Source.Length ? null : Shown.End;

    /// <summary>Runs that touch are one mark: the reader sees what was taken, not how.</summary>
    private static ImmutableArray<Mark> Taken(SourceMap map, Span shown)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        foreach (var run in map.Runs.Select(run => new Span(run.Source, run.SourceEnd)).Where(shown.Overlaps).Order())
        {
            if (marks.Count > 0 && marks[^1].Span.End >= run.Start)
            {
                marks[^1] = new Mark(Span.Hull(marks[^1].Span, run), MarkKind.Copy);
            }
            else
            {
                marks.Add(new Mark(run, MarkKind.Copy));
            }
        }

        return marks.ToImmutable();
    }

    /// <summary>A place that does not part a surrogate pair.</summary>
    private static int Whole(string text, int place) => place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;
}

namespace Variorum.Collation;

/// <summary>The lines of <c>reuse.jsonl</c>: shared text with its direction.</summary>
internal static class ReuseRound
{
    public static List<SharedText> Find(Corpus corpus, CancellationToken cancellation)
    {
        var shared = CopyFinder.Find(corpus, cancellation);
        var pairs = shared.Select(text => (text.First, text.Second)).ToHashSet();
        shared.AddRange(QuotationFinder.Find(corpus, pairs));
        return shared;
    }

    public static ImmutableArray<Reuse> Lines(Corpus corpus, List<SharedText> shared, Interval[] published) =>
    [
        .. shared.Select(text => Line(corpus, text, published))
            .Distinct()
            .OrderBy(r => r.From.Account, StringComparer.Ordinal)
            .ThenBy(r => r.From.Start)
            .ThenBy(r => r.From.End)
            .ThenBy(r => r.To.Account, StringComparer.Ordinal)
            .ThenBy(r => r.To.Start)
            .ThenBy(r => r.To.End),
    ];

    private static Reuse Line(Corpus corpus, SharedText text, Interval[] published)
    {
        var (first, second) = (corpus.Tellings[text.First], corpus.Tellings[text.Second]);
        var (swap, basis) = Direction(first, second, published);
        var (from, to) = (Passage(first, text.InFirst), Passage(second, text.InSecond));
        return swap ? new Reuse(to, from, text.Kind, text.Share, basis) : new Reuse(from, to, text.Kind, text.Share, basis);
    }

    private static ReusePassage Passage(Telling telling, Span span) => new(telling.Id, span.Start, span.End);

    /// <summary>Whether the second has the text first, and how that is known: by dates, else because one cites the other's outlet.</summary>
    private static (bool Swap, Basis Basis) Direction(Telling first, Telling second, Interval[] published)
    {
        var (a, b) = (published[first.Index], published[second.Index]);
        var basis = (Basis)Math.Max((int)a.Basis, (int)b.Basis);
        if (IsBefore(a, b))
        {
            return (false, basis);
        }

        if (IsBefore(b, a))
        {
            return (true, basis);
        }

        var (firstCites, secondCites) = (Cites(first, second), Cites(second, first));
        return firstCites == secondCites ? (false, Basis.Unknown) : (firstCites, Basis.Stated);
    }

    private static bool IsBefore(Interval a, Interval b) =>
        a.At is { } at && b.At is { } other ? at.ToInstant() < other.ToInstant() : a.To is { } to && b.From is { } from && to < from;

    private static bool Cites(Telling citing, Telling cited)
    {
        if (cited.Outlet is not { } outlet)
        {
            return false;
        }

        return citing.Citations.Any(c => Outlets.Same(citing.Words(c.Cites), outlet.Name))
            || citing.Account.Declarations.Any(d => d.Kind == DeclarationKind.Source && Outlets.Same(d.Value, outlet.Name));
    }
}

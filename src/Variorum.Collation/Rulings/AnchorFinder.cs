namespace Variorum.Collation;

/// <summary>Finds the words a ruling is about.</summary>
internal sealed class AnchorFinder
{
    private readonly Dictionary<string, string> _documents;
    private readonly ILookup<string, Telling> _tellings;

    public AnchorFinder(Corpus corpus)
    {
        _documents = corpus.Documents.ToDictionary(document => document.Sha256, document => document.Id, StringComparer.Ordinal);
        _tellings = corpus.Tellings.ToLookup(telling => telling.Account.Document, StringComparer.Ordinal);
    }

    /// <summary>Whether the record holds the document of an anchor.</summary>
    public bool Knows(RulingAnchor anchor) => _documents.ContainsKey(anchor.Document);

    /// <summary>
    /// The places of an anchor's words, in order of account and start; none when they stand nowhere. Where they stand more than once, those with its prefix before and its suffix behind
    /// them, or all of them when it gives neither or neither fits.
    /// </summary>
    public ImmutableArray<Place> Find(RulingAnchor anchor)
    {
        if (!_documents.TryGetValue(anchor.Document, out var document))
        {
            return [];
        }

        ImmutableArray<Place> all = [.. _tellings[document].SelectMany(telling => In(telling, anchor.Quote))];
        if (all.Length < 2)
        {
            return all;
        }

        ImmutableArray<Place> fitting = [.. all.Where(place => Fits(place, anchor))];
        return fitting.IsEmpty ? all : fitting;
    }

    private static bool Fits(Place place, RulingAnchor anchor) =>
        place.Telling.Account.Text.AsSpan(0, place.Span.Start).EndsWith(anchor.Prefix, StringComparison.Ordinal)
        && place.Telling.Account.Text.AsSpan(place.Span.End).StartsWith(anchor.Suffix, StringComparison.Ordinal);

    /// <summary>Words that an account quotes from a nested one are the nested one's.</summary>
    private static IEnumerable<Place> In(Telling telling, string quote)
    {
        var text = telling.Account.Text;
        for (var start = text.IndexOf(quote, StringComparison.Ordinal); start >= 0; start = text.IndexOf(quote, start + 1, StringComparison.Ordinal))
        {
            if (telling.Account.BlockAt(start) is not { Child: not null })
            {
                yield return new Place(telling, new Span(start, start + quote.Length));
            }
        }
    }
}

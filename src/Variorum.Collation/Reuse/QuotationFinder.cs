namespace Variorum.Collation;

/// <summary>Finds quotations that two accounts share: the same speech quoted twice, which makes neither a copy of the other.</summary>
internal static class QuotationFinder
{
    /// <summary>Shorter quotations ("we are ready") are said by many.</summary>
    private const int LeastShingles = 6;

    /// <summary>How many shingles stand for a quotation in the search: two, so that one cut short is still met.</summary>
    private const int Keys = 2;

    private const decimal LeastShare = 0.6m;

    public static List<SharedText> Find(Corpus corpus, IReadOnlySet<(int First, int Second)> copies)
    {
        var quotations = corpus.Tellings.SelectMany(Quotations).ToArray();
        var keyed = new List<(ulong Key, int Item)>();
        for (var i = 0; i < quotations.Length; i++)
        {
            foreach (var shingle in quotations[i].Shingles.Take(Keys))
            {
                keyed.Add((shingle.Hash, i));
            }
        }

        var found = new List<SharedText>();
        foreach (var (first, second) in Buckets.Pairs(keyed))
        {
            var (a, b) = (quotations[first], quotations[second]);
            if (a.Telling != b.Telling && !copies.Contains((a.Telling, b.Telling)))
            {
                var resemblance = Resemblance.Of(a.Shingles, b.Shingles);
                if (resemblance.OfShorter >= LeastShare)
                {
                    found.Add(new SharedText(a.Telling, b.Telling, resemblance.First, resemblance.Second, ReuseKind.Quotation, resemblance.OfShorter));
                }
            }
        }

        return found;
    }

    private static IEnumerable<(int Telling, List<Shingle> Shingles)> Quotations(Telling telling)
    {
        foreach (var statement in telling.Said)
        {
            if (statement.Kind == StatementKind.Indirect)
            {
                continue;
            }

            foreach (var span in statement.Content)
            {
                var shingles = new List<Shingle>();
                Shingles.Add(telling.Account.Text, span, shingles);
                if (shingles.Count >= LeastShingles)
                {
                    yield return (telling.Index, [.. shingles.DistinctBy(s => s.Hash).OrderBy(s => s.Hash)]);
                }
            }
        }
    }
}

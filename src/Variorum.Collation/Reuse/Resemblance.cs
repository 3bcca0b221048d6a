namespace Variorum.Collation;

/// <summary>What two accounts share, from the exact comparison of their shingles.</summary>
/// <param name="OfShorter">The share of the shorter that stands in the longer, 0 to 1.</param>
/// <param name="OfLonger">The share of the longer that stands in the shorter.</param>
/// <param name="OfUnquoted">The same share of the shorter over the words outside quotation marks.</param>
/// <param name="First">The smallest span of the first that holds all that is shared.</param>
/// <param name="Second">The same for the second.</param>
internal readonly record struct Resemblance(decimal OfShorter, decimal OfLonger, decimal OfUnquoted, Span First, Span Second)
{
    /// <summary>Compares two lists of shingles that are sorted by hash and hold each hash once.</summary>
    public static Resemblance Of(List<Shingle> first, List<Shingle> second)
    {
        var (common, unquoted) = (0, 0);
        Span? here = null, there = null;
        for (int i = 0, j = 0; i < first.Count && j < second.Count;)
        {
            var (a, b) = (first[i], second[j]);
            if (a.Hash == b.Hash)
            {
                common++;
                unquoted += a.Quoted && b.Quoted ? 0 : 1;
                here = Extend(here, a);
                there = Extend(there, b);
            }

            i += a.Hash <= b.Hash ? 1 : 0;
            j += b.Hash <= a.Hash ? 1 : 0;
        }

        var outside = Math.Min(first.Count(s => !s.Quoted), second.Count(s => !s.Quoted));
        return new Resemblance(
            Share(common, Math.Min(first.Count, second.Count)),
            Share(common, Math.Max(first.Count, second.Count)),
            Share(Math.Min(unquoted, outside), outside),
            here ?? default,
            there ?? default);
    }

    private static Span Extend(Span? span, Shingle shingle)
    {
        var own = new Span(shingle.Start, shingle.End);
        return span is { } so ? Span.Hull(so, own) : own;
    }

    private static decimal Share(int part, int whole) => whole == 0 ? 0 : Math.Round((decimal)part / whole, 3);
}

using System.Collections.Concurrent;

namespace Variorum.Collation;

/// <summary>Finds copies and near copies: candidates by banded sketches, then exact comparison.</summary>
internal static class CopyFinder
{
    /// <summary>Two hashes a band find four in five pairs that share half of the shorter text, and few that share little.</summary>
    private const int BandHashes = 2;

    /// <summary>Candidates whose sketches agree in fewer places than this share too little to be worth an exact comparison.</summary>
    private const int LeastEqualHashes = 4;

    private const decimal CopyShare = 0.95m;
    private const decimal NearCopyShare = 0.5m;

    /// <summary>Below this share of the words outside quotation marks, two accounts only quote the same words.</summary>
    private const decimal LeastUnquotedShare = 0.3m;

    public static List<SharedText> Find(Corpus corpus, CancellationToken cancellation)
    {
        var candidates = Candidates(corpus);
        var shingles = new ConcurrentDictionary<int, List<Shingle>>();
        var found = new SharedText?[candidates.Count];
        Parallel.For(
            0,
            candidates.Count,
            new ParallelOptions { CancellationToken = cancellation },
            i => found[i] = Compare(corpus, candidates[i].First, candidates[i].Second, shingles));
        return [.. found.OfType<SharedText>()];
    }

    private static SharedText? Compare(Corpus corpus, int first, int second, ConcurrentDictionary<int, List<Shingle>> shingles)
    {
        var resemblance = Resemblance.Of(
            shingles.GetOrAdd(first, i => Distinct(corpus.Tellings[i].Account)),
            shingles.GetOrAdd(second, i => Distinct(corpus.Tellings[i].Account)));
        if (resemblance.OfShorter < NearCopyShare)
        {
            return null;
        }

        var kind = resemblance.OfLonger >= CopyShare ? ReuseKind.Copy
            : resemblance.OfUnquoted < LeastUnquotedShare ? ReuseKind.Quotation
            : ReuseKind.NearCopy;
        return new SharedText(first, second, resemblance.First, resemblance.Second, kind, resemblance.OfShorter);
    }

    private static List<(int First, int Second)> Candidates(Corpus corpus)
    {
        var keyed = new List<(ulong Key, int Item)>();
        foreach (var telling in corpus.Tellings)
        {
            var sketch = telling.Fingerprint.MinHash;
            for (var i = 0; i + BandHashes <= sketch.Length; i += BandHashes)
            {
                keyed.Add((BandKey(i, sketch[i], sketch[i + 1]), telling.Index));
            }
        }

        var pairs = Buckets.Pairs(keyed);
        pairs.RemoveAll(pair => EqualHashes(corpus.Tellings[pair.First], corpus.Tellings[pair.Second]) < LeastEqualHashes);
        return pairs;
    }

    private static ulong BandKey(int band, uint first, uint second)
    {
        var key = unchecked((((ulong)first << 32) | second) * 0x9E3779B97F4A7C15);
        return key ^ (ulong)band;
    }

    private static int EqualHashes(Telling first, Telling second)
    {
        var a = first.Fingerprint.MinHash.AsSpan();
        var b = second.Fingerprint.MinHash.AsSpan();
        var equal = 0;
        for (var i = 0; i < a.Length; i++)
        {
            equal += a[i] == b[i] ? 1 : 0;
        }

        return equal;
    }

    private static List<Shingle> Distinct(AccountText account)
    {
        var shingles = Shingles.Of(account);
        shingles.Sort((a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Start.CompareTo(b.Start));
        var kept = new List<Shingle>(shingles.Count);
        foreach (var shingle in shingles)
        {
            if (kept.Count == 0 || kept[^1].Hash != shingle.Hash)
            {
                kept.Add(shingle);
            }
        }

        return kept;
    }
}

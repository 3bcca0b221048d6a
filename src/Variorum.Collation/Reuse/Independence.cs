namespace Variorum.Collation;

/// <summary>Counts independent accounts: copies and near copies of one another count once.</summary>
internal sealed class Independence
{
    private readonly UnionFind _clusters;

    public Independence(int tellings, IEnumerable<SharedText> shared)
    {
        _clusters = new UnionFind(tellings);
        foreach (var text in shared)
        {
            if (text.Kind != ReuseKind.Quotation)
            {
                _clusters.Union(text.First, text.Second);
            }
        }
    }

    /// <summary>How many of some tellings are left once copies are collapsed.</summary>
    public int Count(IEnumerable<int> tellings) => tellings.Select(_clusters.Find).Distinct().Count();

    /// <summary>What a telling and all that copy it or that it copies have in common: the same number.</summary>
    public int ClusterOf(int telling) => _clusters.Find(telling);

    /// <summary>Whether neither of two tellings copies the other.</summary>
    public bool Apart(int first, int second) => _clusters.Find(first) != _clusters.Find(second);
}

namespace Variorum.Collation;

/// <summary>Disjoint sets of places. The least place of a set stands for it, whatever the order of the unions.</summary>
internal sealed class UnionFind
{
    private readonly int[] _parent;

    public UnionFind(int count)
    {
        _parent = new int[count];
        for (var i = 0; i < count; i++)
        {
            _parent[i] = i;
        }
    }

    public int Find(int place)
    {
        while (_parent[place] != place)
        {
            _parent[place] = _parent[_parent[place]];
            place = _parent[place];
        }

        return place;
    }

    public void Union(int a, int b)
    {
        var (first, second) = (Find(a), Find(b));
        _parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}

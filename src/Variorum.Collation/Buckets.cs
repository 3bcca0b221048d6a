namespace Variorum.Collation;

/// <summary>Blocking: items that share a key are compared, all others never are.</summary>
internal static class Buckets
{
    /// <summary>
    /// Up to this size every pair of a bucket is compared; in a larger one each item is compared with the first alone, so that a
    /// key everybody has costs linear time. The rule looks at the set only, never at the order of arrival.
    /// </summary>
    private const int LargestCompared = 16;

    /// <summary>The pairs of items that share a key, each once, the lesser item first, in order.</summary>
    /// <param name="keyed">Keys with the items that have them; sorted by this method.</param>
    public static List<(int First, int Second)> Pairs(List<(ulong Key, int Item)> keyed)
    {
        keyed.Sort();
        var pairs = new HashSet<(int, int)>();
        for (var start = 0; start < keyed.Count;)
        {
            var end = start + 1;
            while (end < keyed.Count && keyed[end].Key == keyed[start].Key)
            {
                end++;
            }

            var last = end - start <= LargestCompared ? end - 1 : start + 1;
            for (var i = start; i < last; i++)
            {
                for (var j = i + 1; j < end; j++)
                {
                    if (keyed[i].Item != keyed[j].Item)
                    {
                        pairs.Add((keyed[i].Item, keyed[j].Item));
                    }
                }
            }

            start = end;
        }

        var sorted = pairs.ToList();
        sorted.Sort();
        return sorted;
    }
}

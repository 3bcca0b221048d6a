namespace Variorum.Publishing.Comparing;

/// <summary>Walks two lists that are in the order of their groups side by side, and gives the lines of each group together. Holds one group of each at a time.</summary>
internal static class SortedGroups
{
    public static IEnumerable<(IReadOnlyList<ComparedLine> Before, IReadOnlyList<ComparedLine> After)> Merge(IEnumerable<ComparedLine> before, IEnumerable<ComparedLine> after)
    {
        using var left = Groups(before).GetEnumerator();
        using var right = Groups(after).GetEnumerator();
        var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
        while (hasLeft || hasRight)
        {
            var order = !hasLeft ? 1 : !hasRight ? -1 : string.CompareOrdinal(left.Current[0].Group, right.Current[0].Group);
            yield return (order <= 0 ? left.Current : [], order >= 0 ? right.Current : []);
            hasLeft = order <= 0 ? left.MoveNext() : hasLeft;
            hasRight = order >= 0 ? right.MoveNext() : hasRight;
        }
    }

    private static IEnumerable<List<ComparedLine>> Groups(IEnumerable<ComparedLine> lines)
    {
        var group = new List<ComparedLine>();
        foreach (var line in lines)
        {
            if (group.Count > 0 && group[0].Group != line.Group)
            {
                yield return group;
                group = [];
            }

            group.Add(line);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}

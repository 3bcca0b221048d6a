namespace Variorum.Collation;

/// <summary>Whether two figures count the same thing, and the sentence that says why. Precision before recall.</summary>
internal static class SameCount
{
    /// <summary>How many telling words two sentences must share to be taken for tellings of one event.</summary>
    private const int LeastSharedWords = 3;

    /// <summary>Days within which two reports of one event may date it.</summary>
    public const int LongestEventDays = 3;

    /// <summary>The reason why two figures count the same thing; null when they do not, or it cannot be told.</summary>
    public static string? Because(CountedThing a, CountedThing b)
    {
        if (a.Class != b.Class || a.Figure.Unit != b.Figure.Unit || a.IsPart || b.IsPart || a.IsStock != b.IsStock)
        {
            return null;
        }

        return a.IsStock ? SameStock(a, b) : SameEvent(a, b);
    }

    private static string? SameStock(CountedThing a, CountedThing b) =>
        a.Owner == b.Owner && a.Place is not null && a.Place == b.Place ? "Both count what the same state keeps in the same country" : null;

    private static string? SameEvent(CountedThing a, CountedThing b)
    {
        if (a.Figure.Role != b.Figure.Role || a.Owner != b.Owner || a.Telling == b.Telling || !IsDated(a) || !IsDated(b) || !a.Figure.AsOf.Overlaps(b.Figure.AsOf))
        {
            return null;
        }

        var name = a.Names.Intersect(b.Names, StringComparer.Ordinal).FirstOrDefault();
        if (name is null)
        {
            return null;
        }

        foreach (var one in a.Companions)
        {
            foreach (var other in b.Companions)
            {
                if (one.Role is not null && one.Role == other.Role && one.Class == other.Class && one.Role != a.Figure.Role && one.Range.CompareWith(other.Range) == Comparison.Same)
                {
                    return $"Both tell of the same event: the same place or actor, the same time, and the same number for “{one.Role}”";
                }
            }
        }

        var shared = a.Words.Intersect(b.Words).Count();
        return a.Figure.Role is not null && shared >= LeastSharedWords
            ? $"Both tell of the same event: the same place or actor, the same time, and {shared} telling words in common"
            : null;
    }

    private static bool IsDated(CountedThing thing) =>
        thing.Figure.AsOf is { From: { } from, To: { } to } && Period.DaysBetween(from, to) < LongestEventDays;
}

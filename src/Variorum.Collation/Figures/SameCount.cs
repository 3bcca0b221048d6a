namespace Variorum.Collation;

/// <summary>Whether two figures count the same thing, and the sentence that says why. Precision before recall.</summary>
internal static class SameCount
{
    /// <summary>
    /// How many telling words two sentences must share to be taken for tellings of one event where no other number ties them together. With
    /// fewer, what two reports of a day say of two attacks, or of an attack and of both, is taken for one.
    /// </summary>
    private const int LeastSharedWords = 6;

    /// <summary>Days within which two reports of one event may date it.</summary>
    private const int LongestEventDays = 3;

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
        a.Owner == b.Owner && a.Place is not null && a.Place == b.Place ? "Both count what the same party keeps in the same place" : null;

    private static string? SameEvent(CountedThing a, CountedThing b)
    {
        if (a.Figure.Role != b.Figure.Role || a.Owner != b.Owner || a.Telling == b.Telling || !a.IsEvent || !b.IsEvent || !a.Figure.AsOf.Overlaps(b.Figure.AsOf))
        {
            return null;
        }

        var (here, there) = (a.Sentence.Value, b.Sentence.Value);
        if (GivesAnother(here, a) || GivesAnother(there, b) || !here.Names.Intersect(there.Names, StringComparer.Ordinal).Any())
        {
            return null;
        }

        foreach (var one in here.Companions)
        {
            foreach (var other in there.Companions)
            {
                if (one.Role is not null && one.Role == other.Role && one.Class == other.Class && one.Role != a.Figure.Role && one.Range.CompareWith(other.Range) == Comparison.Same)
                {
                    return $"Both tell of the same event: the same place or actor, the same time, and the same number for “{one.Role}”";
                }
            }
        }

        var shared = here.Words.Intersect(there.Words).Count();
        return shared >= LeastSharedWords
            ? $"Both tell of the same event: the same place or actor, the same time, and {shared} telling words in common"
            : null;
    }

    /// <summary>Whether a sentence gives a second number of the same kind and fate ("three officers in one town and five in another").</summary>
    private static bool GivesAnother(FigureSentence sentence, CountedThing thing) =>
        sentence.Companions.Any(other => other.Class == thing.Class && other.Role == thing.Figure.Role);

    /// <summary>Whether a time is known to a few days: a wide or open interval can be compared with nothing.</summary>
    public static bool IsDated(Interval time) => time is { From: { } from, To: { } to } && Period.DaysBetween(from, to) < LongestEventDays;
}

namespace Variorum.Collation;

/// <summary>Decides whether two accounts tell of one entry. Rather two lines of one thing than one line of two.</summary>
internal static class SameEntry
{
    /// <summary>The share of the fewer words of two actions that must be in both.</summary>
    private const double Alike = 0.6;

    /// <summary>The most days between two tellings of when it was made; later ones are made anew.</summary>
    private const int FewDays = 14;

    public static bool Are(LedgerLine a, LedgerLine b) =>
        a.Kind == b.Kind
        && a.By.Any(one => b.By.Any(other => Same(one, other)))
        && !Differ(a.Of, b.Of)
        && SameAction(a, b)
        && (a.Deadline is not { } first || b.Deadline is not { } second || first.Overlaps(second))
        && Near(a.Made, b.Made);

    public static bool Same(Party a, Party b) => a.Id is { } id ? id == b.Id : b.Id is null && NameKeys.Plain(a.Name) == NameKeys.Plain(b.Name);

    /// <summary>Whether both are known actors and none is in both.</summary>
    private static bool Differ(ImmutableArray<Party> some, ImmutableArray<Party> others) =>
        some.Any(party => party.Id is not null) && others.Any(party => party.Id is not null) && !some.Any(one => others.Any(other => Same(one, other)));

    private static bool SameAction(LedgerLine a, LedgerLine b)
    {
        if (a.ActionHead != b.ActionHead)
        {
            return false;
        }

        var (words, others) = (Words(a.Action), Words(b.Action));
        return words.Count(others.Contains) >= Alike * Math.Min(words.Count, others.Count);
    }

    private static HashSet<string> Words(string action) =>
        [.. action.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => NameKeys.Plain(word)).Where(word => word.Length > 2)];

    private static bool Near(Interval a, Interval b) =>
        a.Overlaps(b) || Days(a.To, b.From) is >= 0 and <= FewDays || Days(b.To, a.From) is >= 0 and <= FewDays;

    private static int? Days(LocalDate? from, LocalDate? to) => from is { } first && to is { } last ? Period.DaysBetween(first, last) : null;
}

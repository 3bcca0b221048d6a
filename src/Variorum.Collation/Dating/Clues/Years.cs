namespace Variorum.Collation;

/// <summary>What comes back every year, over the years that news can be of.</summary>
internal static class Years
{
    private const int First = 1950;
    private const int Last = 2079;

    /// <summary>The days of all years; beyond the years that are looked at nothing is excluded.</summary>
    public static DaySet Each(Func<int, DaySet> days) => DaySet.Union(
    [
        DaySet.Until(new LocalDate(First, 12, 31)),
        .. Enumerable.Range(First, Last - First + 1).Select(days),
        DaySet.From(new LocalDate(Last, 1, 1)),
    ]);

    /// <summary>A day of a year; null where the year has none (29 February).</summary>
    public static LocalDate? Day(int year, int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}

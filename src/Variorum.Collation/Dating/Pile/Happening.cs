namespace Variorum.Collation;

/// <summary>Something past that an account tells of at one of its times.</summary>
/// <param name="Telling">The account.</param>
/// <param name="Told">How it is told.</param>
/// <param name="Class">The word that stands for all names of its kind.</param>
/// <param name="Time">The time, as its words give it.</param>
/// <param name="Day">The day, where the account's own date and words fix it.</param>
internal sealed record Happening(int Telling, ToldTime Told, string Class, SymbolicTime Time, LocalDate? Day)
{
    private const int WeekDays = 6;
    private const int LastWeekDays = 13;
    private const int YearDays = 364;

    /// <summary>All happenings of known kinds, in the order of the accounts.</summary>
    /// <param name="corpus">The accounts.</param>
    /// <param name="days">The days that each may have appeared.</param>
    public static List<Happening> Find(Corpus corpus, DaySet[] days)
    {
        var found = new List<Happening>();
        foreach (var telling in corpus.Tellings)
        {
            foreach (var told in telling.Told)
            {
                if (Happenings.IsPast(told) && Happenings.KnownClass(told.Happening) is { } kind && telling.Times[told.Timex].Time is { Anchor: not TimeAnchor.Preceding } time)
                {
                    found.Add(new Happening(telling.Index, told, kind, time, DayOf(time, days[telling.Index])));
                }
            }
        }

        return found;
    }

    /// <summary>When an account can have appeared that tells in these words of a happening of a day; none where it cannot be that happening.</summary>
    public DaySet PublishedWhere(LocalDate day) => Time switch
    {
        { Weekday: { } weekday, Offset: 0 } => weekday == day.DayOfWeek ? DaySet.Between(day, day.PlusDays(WeekDays)) : DaySet.None,
        { Month: { } month, Day: { } of } => month == day.Month && of == day.Day ? DaySet.Between(day, day.PlusDays(YearDays)) : DaySet.None,
        { Unit: TimeUnit.Day, Offset: <= 0 and >= -1, Month: null, Weekday: null } => DaySet.Between(day, day.PlusDays(1 - Time.Offset)),
        { Unit: TimeUnit.Week, Offset: -1, Month: null, Weekday: null } => DaySet.Between(day.PlusDays(1), day.PlusDays(LastWeekDays)),
        _ => DaySet.None,
    };

    private static LocalDate? DayOf(SymbolicTime time, DaySet account)
    {
        // A day without its year dates no other account: it may be an anniversary.
        if (time.Anchor == TimeAnchor.Account && (account.Reach is null || time.Month is not null))
        {
            return null;
        }

        var (from, to) = TimeResolution.Resolve(time, account.First, account.Last);
        return from == to ? from : null;
    }
}

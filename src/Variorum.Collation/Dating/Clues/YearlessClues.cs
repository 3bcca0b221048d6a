namespace Variorum.Collation;

/// <summary>
/// Days told without their year. A day of the week beside the day of the month, or told of the same happening, leaves only some years; and who leaves the year out speaks of a day
/// within the last year, mostly the last eleven months.
/// </summary>
internal static class YearlessClues
{
    /// <summary>The rule id of a day whose year follows from its day of the week.</summary>
    public const string WeekdayRule = "dating.weekday-of-date";

    /// <summary>The rule id of a day told without its year.</summary>
    public const string Rule = "dating.without-year";

    private const int YearDays = 364;
    private const int MostlyDays = 330;
    private const int WeekDays = 6;

    /// <summary>The clues of the days without a year.</summary>
    public static IEnumerable<Clue> Of(Telling telling)
    {
        foreach (var told in telling.Told)
        {
            var timex = telling.Times[told.Timex];
            if (timex.Time is not { Anchor: TimeAnchor.Account, Offset: 0, Month: { } month, Direction: not (TimeDirection.Before or TimeDirection.After) } time
                || !ToldClues.IsBody(telling.Account, timex.Span))
            {
                continue;
            }

            var words = telling.Account.Cite(timex.Span, Rule);
            var isPast = Happenings.IsPast(told);
            if (isPast || (told.Tense == ToldTense.Future && !told.Quoted && !told.AtNoun))
            {
                yield return new Clue(
                    Years.Each(year => isPast ? Since(year, month, time.Day) : Until(year, month, time.Day)),
                    ClueWeight.Habit,
                    $"It tells of “{words.Text}” as {(isPast ? "past" : "yet to come")} without the year; news mostly does so within eleven months.",
                    words);
            }

            if (!isPast || time.Day is not { } day)
            {
                continue;
            }

            if (Weekdays.Beside(telling.Account.Text, timex.Span) is { } beside)
            {
                yield return OnWeekday(words, month, day, beside, 0, YearDays, ClueWeight.Inferred, $"“{words.Text}” was a {beside} only in some years.");
            }
            else if (Weekday(telling, told) is { } same)
            {
                var (named, weekday) = (telling.Account.Cite(telling.Times[same.Timex].Span, WeekdayRule), telling.Times[same.Timex].Time!.Weekday!.Value);
                var next = DaysToLater(telling, same, weekday);
                var behind = next > 0 ? ", behind the days that it tells of next" : "";
                yield return OnWeekday(
                    named,
                    month,
                    day,
                    weekday,
                    next,
                    WeekDays,
                    ClueWeight.Habit,
                    $"What it tells of “{words.Text}” it seems to tell of “{named.Text}”: the day was a {weekday} only in some years, "
                        + $"and it appeared within the week after{behind}.");
            }
        }
    }

    private static DaySet Since(int year, int month, int? day) =>
        Years.Day(year, month, day ?? 1) is { } first ? DaySet.Between(first, Last(year, month, day).PlusDays(MostlyDays)) : DaySet.None;

    private static DaySet Until(int year, int month, int? day) =>
        Years.Day(year, month, day ?? 1) is { } first ? DaySet.Between(first.PlusDays(-MostlyDays), Last(year, month, day)) : DaySet.None;

    private static LocalDate Last(int year, int month, int? day) => new(year, month, day ?? CalendarSystem.Iso.GetDaysInMonth(year, month));

    /// <summary>How many days lie to the last day of the week that is told later in the text as past: days that are told one after the other lie close together.</summary>
    private static int DaysToLater(Telling telling, ToldTime first, IsoDayOfWeek weekday)
    {
        var most = 0;
        foreach (var told in telling.Told)
        {
            if (told.Timex > first.Timex && Happenings.IsPast(told) && telling.Times[told.Timex].Time is { Anchor: TimeAnchor.Account, Weekday: { } later, Month: null, Offset: 0 })
            {
                var days = ((int)later - (int)weekday + 7) % 7;
                most = days <= WeekDays / 2 ? Math.Max(most, days) : most;
            }
        }

        return most;
    }

    private static Clue OnWeekday(Evidence words, int month, int day, IsoDayOfWeek weekday, int least, int most, ClueWeight weight, string why) => new(
        Years.Each(year => Years.Day(year, month, day) is { } on && on.DayOfWeek == weekday ? DaySet.Between(on.PlusDays(least), on.PlusDays(most)) : DaySet.None),
        weight,
        why,
        words);

    /// <summary>The one time by a day of the week that is told of the same happening.</summary>
    private static ToldTime? Weekday(Telling telling, ToldTime told)
    {
        if (Happenings.KnownClass(told.Happening) is not { } kind
            || telling.Told.Any(other =>
                other.Timex != told.Timex && Happenings.Class(other.Happening) == kind
                && telling.Times[other.Timex].Time is { Month: not null } time && time != telling.Times[told.Timex].Time))
        {
            return null;
        }

        var same = telling.Told.Where(other =>
            Happenings.Class(other.Happening) == kind
            && Happenings.IsPast(other)
            && telling.Times[other.Timex].Time is { Anchor: TimeAnchor.Account, Weekday: not null, Month: null, Offset: 0 }).ToArray();
        return same.Length > 0 && same.Select(other => telling.Times[other.Timex].Time!.Weekday).Distinct().Count() == 1 ? same[0] : null;
    }
}

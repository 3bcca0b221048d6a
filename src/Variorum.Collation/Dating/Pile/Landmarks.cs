namespace Variorum.Collation;

/// <summary>
/// What many accounts of a pile date alike: the year of a day that others give in full ("April 20"), and the one day of a happening that most mean by its bare name
/// ("the earthquake on Tuesday").
/// </summary>
internal static class Landmarks
{
    /// <summary>The rule id of a day whose year other accounts give.</summary>
    public const string YearRule = "dating.year-elsewhere";

    /// <summary>The rule id of a happening that most accounts date alike.</summary>
    public const string HappeningRule = "dating.landmark";

    private const int LeastAccounts = 3;
    private const int LeastForHappening = 5;

    /// <summary>Nine in ten accounts must agree on the year of a day, three in four on the day of a happening.</summary>
    private const decimal SameYear = 0.9m;
    private const decimal SameDay = 0.75m;

    /// <summary>For each account, the clues of what others date alike.</summary>
    public static List<Clue>[] Clues(Corpus corpus, List<Happening> happenings)
    {
        var years = Years(corpus);
        var known = Days(happenings);
        var clues = corpus.Tellings.Select(telling => YearClues(corpus, telling, years)).ToArray();
        foreach (var happening in happenings.Where(one => one.Day is null && one.Time.Month is null))
        {
            if (known.TryGetValue(happening.Class, out var landmark)
                && happening.Told.Keys.Any(landmark.Keys.Contains)
                && happening.PublishedWhere(landmark.Day) is { IsEmpty: false } days)
            {
                var telling = corpus.Tellings[happening.Telling];
                var words = telling.Account.Cite(telling.Times[happening.Told.Timex].Span, HappeningRule);
                clues[happening.Telling].Add(new Clue(
                    days,
                    ClueWeight.Linked,
                    $"It tells of “{telling.Words(happening.Told.Clause)}” with “{words.Text}”; {landmark.Accounts} accounts tell of such a thing on {landmark.Day.Iso()}.",
                    words,
                    Cite(corpus, landmark.First, HappeningRule)));
            }
        }

        return clues;
    }

    private static List<Clue> YearClues(Corpus corpus, Telling telling, Dictionary<(int Month, int Day), (int Year, int Accounts, Place First)> years)
    {
        var clues = new List<Clue>();
        foreach (var told in telling.Told)
        {
            var timex = telling.Times[told.Timex];
            if (timex.Time is { Anchor: TimeAnchor.Account, Month: { } month, Day: { } day } && Happenings.IsPast(told) && years.TryGetValue((month, day), out var same))
            {
                var (words, on) = (telling.Account.Cite(timex.Span, YearRule), new LocalDate(same.Year, month, day));
                clues.Add(new Clue(
                    DaySet.From(on),
                    ClueWeight.Linked,
                    $"It tells of “{words.Text}” as past; {same.Accounts} accounts give the day with its year, {on.Iso()}.",
                    words,
                    Cite(corpus, same.First, YearRule)));
            }
        }

        return clues;
    }

    /// <summary>The year of each day that enough accounts give in full, and alike.</summary>
    private static Dictionary<(int Month, int Day), (int Year, int Accounts, Place First)> Years(Corpus corpus) =>
        corpus.Tellings
            .SelectMany(telling => telling.Told
                .Where(Happenings.IsPast)
                .Where(told => telling.Times[told.Timex].Time is { Anchor: TimeAnchor.Calendar, Unit: TimeUnit.Day, From: not null })
                .Select(told => (Day: telling.Times[told.Timex].Time!.From!.Value, Place: new Place(telling.Index, told.Timex)))
                .DistinctBy(one => one.Day))
            .GroupBy(one => (one.Day.Month, one.Day.Day))
            .Select(days => (Day: days.Key, Most: days.GroupBy(one => one.Day.Year).MaxBy(year => (year.Count(), -year.Key))!, All: days.Count()))
            .Where(one => one.Most.Count() >= LeastAccounts && one.Most.Count() >= SameYear * one.All)
            .ToDictionary(one => one.Day, one => (one.Most.Key, one.Most.Count(), one.Most.First().Place));

    /// <summary>The day of each kind of happening that enough accounts mean, with the words that many of them use.</summary>
    private static Dictionary<string, (LocalDate Day, int Accounts, HashSet<string> Keys, Place First)> Days(List<Happening> happenings)
    {
        var landmarks = new Dictionary<string, (LocalDate Day, int Accounts, HashSet<string> Keys, Place First)>(StringComparer.Ordinal);
        foreach (var kind in happenings.Where(one => one.Day is not null).GroupBy(one => one.Class, StringComparer.Ordinal))
        {
            var days = kind.Select(one => (one.Telling, Day: one.Day!.Value)).Distinct().CountBy(one => one.Day).ToArray();
            var most = days.MaxBy(day => (day.Value, -day.Key.ToDateOnly().DayNumber));
            if (most.Value >= LeastForHappening && most.Value >= SameDay * days.Sum(day => day.Value))
            {
                var keys = kind.Where(one => one.Day == most.Key)
                    .SelectMany(one => one.Told.Keys.Where(key => Happenings.KnownClass(key) != one.Class))
                    .CountBy(key => key, StringComparer.Ordinal)
                    .Where(key => key.Value >= LeastAccounts)
                    .Select(key => key.Key)
                    .ToHashSet(StringComparer.Ordinal);
                var first = kind.First(one => one.Day == most.Key);
                landmarks.Add(kind.Key, (most.Key, most.Value, keys, new Place(first.Telling, first.Told.Timex)));
            }
        }

        return landmarks;
    }

    /// <summary>The words of the first account that gives a day.</summary>
    private static Evidence Cite(Corpus corpus, Place first, string rule) =>
        corpus.Tellings[first.Telling].Account.Cite(corpus.Tellings[first.Telling].Times[first.Timex].Span, rule);

    /// <summary>A time of an account.</summary>
    private readonly record struct Place(int Telling, int Timex);
}

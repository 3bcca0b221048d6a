using System.Globalization;

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
        var clues = corpus.Tellings.Select(telling => YearClues(telling, years)).ToArray();
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
                    $"It tells of “{telling.Words(happening.Told.Clause)}” with “{words.Text}”; {landmark.Accounts} accounts tell of such a thing on {Print(landmark.Day)}.",
                    words));
            }
        }

        return clues;
    }

    private static List<Clue> YearClues(Telling telling, Dictionary<(int Month, int Day), (int Year, int Accounts)> years)
    {
        var clues = new List<Clue>();
        foreach (var told in telling.Told)
        {
            var timex = telling.Times[told.Timex];
            if (timex.Time is { Anchor: TimeAnchor.Account, Month: { } month, Day: { } day } && Happenings.IsPast(told) && years.TryGetValue((month, day), out var same))
            {
                var (words, on) = (telling.Account.Cite(timex.Span, YearRule), new LocalDate(same.Year, month, day));
                clues.Add(new Clue(DaySet.From(on), ClueWeight.Linked, $"It tells of “{words.Text}” as past; {same.Accounts} accounts give the day with its year, {Print(on)}.", words));
            }
        }

        return clues;
    }

    /// <summary>The year of each day that enough accounts give in full, and alike.</summary>
    private static Dictionary<(int Month, int Day), (int Year, int Accounts)> Years(Corpus corpus) =>
        corpus.Tellings
            .SelectMany(telling => telling.Told
                .Where(Happenings.IsPast)
                .Select(told => telling.Times[told.Timex].Time)
                .Where(time => time is { Anchor: TimeAnchor.Calendar, Unit: TimeUnit.Day, From: not null })
                .Select(time => time!.From!.Value)
                .Distinct())
            .GroupBy(day => (day.Month, day.Day))
            .Select(days => (Day: days.Key, Most: days.CountBy(day => day.Year).MaxBy(year => (year.Value, -year.Key)), All: days.Count()))
            .Where(one => one.Most.Value >= LeastAccounts && one.Most.Value >= SameYear * one.All)
            .ToDictionary(one => one.Day, one => (one.Most.Key, one.Most.Value));

    /// <summary>The day of each kind of happening that enough accounts mean, with the words that many of them use.</summary>
    private static Dictionary<string, (LocalDate Day, int Accounts, HashSet<string> Keys)> Days(List<Happening> happenings)
    {
        var landmarks = new Dictionary<string, (LocalDate Day, int Accounts, HashSet<string> Keys)>(StringComparer.Ordinal);
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
                landmarks.Add(kind.Key, (most.Key, most.Value, keys));
            }
        }

        return landmarks;
    }

    private static string Print(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}

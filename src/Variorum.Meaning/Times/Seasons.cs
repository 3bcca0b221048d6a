using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Seasons, weekends and feasts: "summer 2020", "the winter of 1994", "in spring", "the weekend", "Christmas Eve", "Easter 1916".</summary>
internal static class Seasons
{
    public static TimeReading? Season(in TimeSentence s, int i)
    {
        var the = s.Is(i, TimeWordKind.The);
        var at = the ? i + 1 : i;
        if (s.Word(at) is not { Kind: TimeWordKind.Season, Code.Length: 0 } season)
        {
            return null;
        }

        var end = at + 1;
        var of = s.Is(end, TimeWordKind.Of) || s.IsMark(end, ',') ? end + 1 : end;
        if (Years.At(s, of) is { } year)
        {
            return TimeReading.Date(year.End, "times.season", Days(year.Value, season.Value));
        }

        if (s.Is(end, TimeWordKind.Of) && RelativeTimes.Read(s, of) is { Time: { Unit: TimeUnit.Year, Month: null } told } relative)
        {
            return TimeReading.Date(relative.End, "times.relative", told with { Unit = TimeUnit.Season, Month = season.Value, Direction = TimeDirection.Within });
        }

        if ((s.Is(end, TimeWordKind.Of) && s.Is(at, Neighbour.AlsoEvent)) || (the && s.IsNoun(end)))
        {
            return null; // "the fall of the city"; "the summer offensive", whose article belongs to the noun.
        }

        return (the || s.Is(i - 1, Neighbour.BeforeName) || s.Is(i - 1, TimeWordKind.The) || s.Is(i - 1, TimeWordKind.Part) || s.Opens(i)) && s.IsNominal(at)
            ? TimeReading.Date(end, "times.season", new SymbolicTime
            {
                Anchor = TimeAnchor.Account,
                Unit = TimeUnit.Season,
                Month = season.Value,
                Direction = s.Tense(i, end) ?? TimeDirection.Past,
            })
            : null;
    }

    public static TimeReading? Weekend(in TimeSentence s, int i)
    {
        var at = s.Is(i, TimeWordKind.The) ? i + 1 : i;
        return s.Word(at) switch
        {
            { Kind: TimeWordKind.Weekend, Value: 1 } when at > i => TimeReading.Date(at + 1, "times.weekend", new SymbolicTime
            {
                Anchor = TimeAnchor.Account,
                Weekday = IsoDayOfWeek.Saturday,
                Grain = TimeUnit.Week,
                Part = "WE",
                Direction = s.Tense(i, at + 1) ?? TimeDirection.Past,
            }),
            { Kind: TimeWordKind.Weekend, Value: 2 } => TimeReading.Set(at + 1, "XXXX-WXX-WE"),
            _ => null,
        };
    }

    public static TimeReading? Feast(in TimeSentence s, int i)
    {
        if (!s.Capital(i) || s.Feast(i) is not { } feast)
        {
            return null;
        }

        if (Years.At(s, s.IsMark(feast.End, ',') ? feast.End + 1 : feast.End) is { } year && feast.Feast.In(year.Value) is var (from, to))
        {
            return TimeReading.Date(year.End, "times.feast", SymbolicTime.Calendar(from, to, TimeUnit.Day));
        }

        return TimeReading.Date(feast.End, "times.feast", new SymbolicTime
        {
            Anchor = TimeAnchor.Account,
            Feast = feast.Feast,
            Direction = s.Tense(i, feast.End) ?? TimeDirection.Nearest,
        });
    }

    /// <summary>A season's days are those of the year around it, since the south has it half a year later; a winter reaches into both years beside it.</summary>
    private static SymbolicTime Days(int year, int month)
    {
        SymbolicTime time = new() { Anchor = TimeAnchor.Account, Unit = TimeUnit.Season, Month = month, Direction = TimeDirection.Within };
        var (from, to) = TimeResolution.Resolve(time, new LocalDate(year, 1, 1), new LocalDate(year, 1, 1));
        return time with { Anchor = TimeAnchor.Calendar, From = from, To = to, Direction = TimeDirection.Past };
    }
}

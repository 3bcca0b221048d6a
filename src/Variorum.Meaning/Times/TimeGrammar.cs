using Variorum.Meaning.Numerals;

namespace Variorum.Meaning.Times;

/// <summary>The productions that a word may begin, in the order they are tried. The first that reads wins: each is written to read as much as belongs to it.</summary>
internal static class TimeGrammar
{
    /// <summary>Whether a production may begin at a piece. Hardly any word begins one.</summary>
    public static bool MayStart(in TimeSentence s, int i) => s.Pieces[i].Kind != PieceKind.Word || s.Kind(i) is > TimeWordKind.None and < TimeWordKind.Of;

    public static TimeReading? Read(in TimeSentence s, int i, NumberOrder order) =>
        Core(s, i, order) is not { } reading ? null
        : reading.Time?.Coarseness == Model.TimeUnit.Year && Quarters.AfterYear(s, reading) is { } quarter ? quarter
        : reading;

    private static TimeReading? Core(in TimeSentence s, int i, NumberOrder order) => s.Kind(i) switch
    {
        TimeWordKind.None => s.Pieces[i].Kind switch
        {
            PieceKind.Number => Number(s, i, order),
            PieceKind.Mark when !s.Glued(i + 1) || !s.IsNumber(i + 1) => null,
            PieceKind.Mark => Years.ReadDecade(s, i) ?? Years.Short(s, i),
            _ => null,
        },
        TimeWordKind.Month or TimeWordKind.ShortMonth => Seasons.Feast(s, i) ?? CalendarDates.MonthFirst(s, i),
        TimeWordKind.Weekday or TimeWordKind.ShortWeekday => DayTimes.Weekday(s, i),
        TimeWordKind.DayName => DayTimes.DayName(s, i),
        TimeWordKind.DayPart => DayTimes.Part(s, i),
        TimeWordKind.ClockWord => ClockTimes.Word(s, i),
        TimeWordKind.The => Determined(s, i),
        TimeWordKind.Last or TimeWordKind.Past or TimeWordKind.This or TimeWordKind.Next or TimeWordKind.Coming or TimeWordKind.Same or TimeWordKind.Preceding
            or TimeWordKind.Following => RelativeTimes.Read(s, i) ?? VagueTimes.Moment(s, i),
        TimeWordKind.Current or TimeWordKind.Recent => RelativeTimes.Read(s, i) ?? VagueTimes.Reference(s, i),
        TimeWordKind.Part => DayTimes.Part(s, i) ?? PartTimes.Modified(s, i),
        TimeWordKind.Earlier or TimeWordKind.Later => PartTimes.Modified(s, i),
        TimeWordKind.Edge => PartTimes.Edge(s, i),
        TimeWordKind.Ordinal => Years.Century(s, i) ?? CalendarDates.DayFirst(s, i) ?? Quarters.Read(s, i),
        TimeWordKind.Season => Seasons.Season(s, i),
        TimeWordKind.Weekend => Seasons.Weekend(s, i),
        TimeWordKind.Fiscal => Years.Fiscal(s, i),
        TimeWordKind.Feast => Seasons.Feast(s, i),
        TimeWordKind.Unit => Years.Named(s, i) ?? Quarters.Read(s, i) ?? PartTimes.End(s, i) ?? Durations.Bare(s, i),
        TimeWordKind.Every => VagueTimes.Every(s, i),
        TimeWordKind.Per => VagueTimes.Rate(s, i),
        TimeWordKind.Set => VagueTimes.Set(s, i),
        TimeWordKind.Vague => VagueTimes.Reference(s, i),
        TimeWordKind.A => VagueTimes.Rate(s, i) ?? Durations.Read(s, i) ?? VagueTimes.While(s, i),
        TimeWordKind.Numeral => Years.Century(s, i) ?? ClockTimes.Digits(s, i) ?? Years.Read(s, i) ?? Durations.Read(s, i),
        TimeWordKind.Some or TimeWordKind.About or TimeWordKind.More or TimeWordKind.Another or TimeWordKind.Less or TimeWordKind.At or TimeWordKind.Up or TimeWordKind.Over
            or TimeWordKind.Under => Durations.Read(s, i),
        _ => null,
    };

    private static TimeReading? Number(in TimeSentence s, int i, NumberOrder order) =>
        NumericDates.Read(s, i, order) ?? Years.Century(s, i) ?? CalendarDates.DayFirst(s, i) ?? ClockTimes.Digits(s, i) ?? Years.ReadDecade(s, i) ?? Durations.Read(s, i)
        ?? Quarters.Read(s, i) ?? Years.Read(s, i);

    private static TimeReading? Determined(in TimeSentence s, int i) =>
        PartTimes.Edge(s, i) ?? PartTimes.WeekOf(s, i) ?? Quarters.Read(s, i) ?? DayTimes.Part(s, i) ?? PartTimes.Modified(s, i) ?? Years.ReadDecade(s, i + 1)
            ?? Noun(s, Years.Century(s, i + 1))
        ?? CalendarDates.DayFirst(s, i + 1) ?? CalendarDates.DayAlone(s, i) ?? RelativeTimes.Read(s, i) ?? Years.Named(s, i + 1) ?? EndedYear(s, i) ?? Years.Fiscal(s, i + 1)
        ?? Durations.Read(s, i) ?? Seasons.Season(s, i)
        ?? Seasons.Weekend(s, i) ?? VagueTimes.Past(s, i) ?? YearBeforeQuarter(s, i) ?? PartTimes.Unit(s, i) ?? VagueTimes.Units(s, i);

    /// <summary>A century takes its article unless a noun follows, which the article then belongs to ("a 20th century democrat").</summary>
    private static TimeReading? Noun(in TimeSentence s, TimeReading? century) => century is { } read && !s.IsNoun(read.End) ? read : null;

    /// <summary>"the fiscal year ended Jan. 31" is a length; without its end it is a year.</summary>
    private static TimeReading? EndedYear(in TimeSentence s, int i) => PartTimes.Unit(s, i) is { Type: Model.TimexType.Duration } ended ? ended : null;

    /// <summary>"the 1988 quarter".</summary>
    private static TimeReading? YearBeforeQuarter(in TimeSentence s, int i) => s.IsNumber(i + 1) && Years.Read(s, i + 1) is { } year ? Quarters.AfterYear(s, year) : null;
}

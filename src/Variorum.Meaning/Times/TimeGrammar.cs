using Variorum.Meaning.Numerals;

namespace Variorum.Meaning.Times;

/// <summary>The productions that a word may begin, in the order they are tried. The first that reads wins: each is written to read as much as belongs to it.</summary>
internal static class TimeGrammar
{
    /// <summary>Whether a production may begin at a piece. Hardly any word begins one.</summary>
    public static bool MayStart(in TimeSentence s, int i) => s.Pieces[i].Kind != PieceKind.Word || s.Kind(i) != TimeWordKind.None;

    public static TimeReading? Read(in TimeSentence s, int i) => s.Kind(i) switch
    {
        TimeWordKind.None => s.Pieces[i].Kind switch
        {
            PieceKind.Number => Number(s, i),
            PieceKind.Mark when PieceCutter.IsApostrophe(s.Text[s.Pieces[i].Start]) => CalendarDates.ShortDecade(s, i),
            _ => null,
        },
        TimeWordKind.Month or TimeWordKind.ShortMonth => CalendarDates.MonthFirst(s, i),
        TimeWordKind.Weekday or TimeWordKind.ShortWeekday => DayTimes.Weekday(s, i),
        TimeWordKind.DayName => DayTimes.DayName(s, i),
        TimeWordKind.ClockWord => ClockTimes.Word(s, i),
        TimeWordKind.The => PartTimes.Edge(s, i) ?? PartTimes.Quarter(s, i) ?? RelativeTimes.Read(s, i) ?? Durations.Read(s, i) ?? PartTimes.Season(s, i)
            ?? Weekend(s, i) ?? VagueTimes.Past(s, i),
        TimeWordKind.Last or TimeWordKind.This or TimeWordKind.Next or TimeWordKind.Same or TimeWordKind.Preceding or TimeWordKind.Following => RelativeTimes.Read(s, i),
        TimeWordKind.Current or TimeWordKind.Recent => RelativeTimes.Read(s, i) ?? VagueTimes.Reference(s, i),
        TimeWordKind.Part or TimeWordKind.Earlier or TimeWordKind.Later => PartTimes.Modified(s, i),
        TimeWordKind.Edge => PartTimes.Edge(s, i),
        TimeWordKind.Ordinal => PartTimes.Quarter(s, i),
        TimeWordKind.Season => PartTimes.Season(s, i),
        TimeWordKind.Unit => PartTimes.Quarter(s, i) ?? PartTimes.YearEnd(s, i) ?? VagueTimes.Length(s, i),
        TimeWordKind.Every => VagueTimes.Every(s, i),
        TimeWordKind.Per => VagueTimes.Rate(s, i),
        TimeWordKind.Set => VagueTimes.Set(s, i),
        TimeWordKind.Vague => VagueTimes.Reference(s, i),
        TimeWordKind.A => VagueTimes.Rate(s, i) ?? Durations.Read(s, i),
        TimeWordKind.Some or TimeWordKind.About or TimeWordKind.Bound or TimeWordKind.Numeral => Durations.Read(s, i),
        _ => null,
    };

    private static TimeReading? Number(in TimeSentence s, int i) =>
        CalendarDates.Numeric(s, i) ?? CalendarDates.DayFirst(s, i) ?? ClockTimes.Digits(s, i) ?? Durations.Read(s, i) ?? CalendarDates.Year(s, i);

    private static TimeReading? Weekend(in TimeSentence s, int i) =>
        s.Is(i + 1, TimeWordKind.Weekend) && s.Word(i + 1).Value == 1
            ? new TimeReading(i + 2, Model.TimexType.Date, "times.weekend")
            {
                Time = new Model.SymbolicTime { Anchor = Model.TimeAnchor.Account, Unit = Model.TimeUnit.Week, Direction = Model.TimeDirection.Past, Part = "WE" },
            }
            : null;
}

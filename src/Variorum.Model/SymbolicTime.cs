namespace Variorum.Model;

/// <summary>
/// A time as its words give it, before the date of the account is known: an anchor and what to do from there.
/// </summary>
/// <remarks>
/// One of four forms. <b>Calendar</b>: <see cref="From"/> and <see cref="To"/> are days (either may be open). <b>Weekday</b>:
/// <see cref="Weekday"/> is set; the day of that name on the side <see cref="Direction"/> of the anchor, moved by
/// <see cref="Offset"/> weeks. <b>Month and day</b>: <see cref="Month"/> (and <see cref="Day"/>, else the whole month; or the quarter, season or half that
/// begins with it, as <see cref="Unit"/> says) of the year that lies to the side <see cref="Direction"/> of the anchor, moved by <see cref="Offset"/> years.
/// <b>Day alone</b>: the day of that number on the side <see cref="Direction"/> of the anchor ("the 20th").
/// <b>Shift</b>: the <see cref="Unit"/> that holds the anchor, moved by <see cref="Offset"/> units, as coarse as <see cref="Grain"/>.
/// <see cref="TimeResolution"/> turns it into an interval once the anchor's interval is known.
/// </remarks>
public sealed record SymbolicTime
{
    /// <summary>What it counts from.</summary>
    public required TimeAnchor Anchor { get; init; }

    /// <summary>The unit of <see cref="Offset"/>, and how coarse the answer is.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>How many units from the anchor; negative for the past.</summary>
    public int Offset { get; init; }

    /// <summary>How coarse the answer of a shift is, where that is not its unit: "a year earlier" than a quarter is a quarter.</summary>
    public TimeUnit? Grain { get; init; }

    /// <summary>The first day, for calendar times; null when open.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day, for calendar times; null when open.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The day of the week; with <see cref="Grain"/> of a week the days of the weekend that it begins.</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>The month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int? Day { get; init; }

    /// <summary>The feast whose days are meant, in the year on the side <see cref="Direction"/> of the anchor, moved by <see cref="Offset"/> years.</summary>
    public Feast? Feast { get; init; }

    /// <summary>To which side of the anchor it lies.</summary>
    public TimeDirection Direction { get; init; }

    /// <summary>
    /// What part of the days is meant, as TIMEX3 writes it after their value: a time of day (<c>TMO</c>, <c>T14:30</c>, <c>T14:30Z</c>) or the <c>WE</c> of a
    /// week; null for the whole. The days themselves are not narrowed by it.
    /// </summary>
    public string? Part { get; init; }

    /// <summary>The time zone of a time of day, in minutes east of UTC; null where the words name none.</summary>
    public int? ZoneMinutes { get; init; }

    /// <summary>How coarse the days are that it gives.</summary>
    [JsonIgnore]
    public TimeUnit Coarseness => Grain ?? (Weekday is not null || Day is not null || Feast is not null ? TimeUnit.Day : Month is not null && Unit < TimeUnit.Month ? TimeUnit.Month : Unit);

    /// <summary>A time whose words give the calendar days.</summary>
    public static SymbolicTime Calendar(LocalDate? from, LocalDate? to, TimeUnit unit) =>
        new() { Anchor = TimeAnchor.Calendar, From = from, To = to, Unit = unit };
}

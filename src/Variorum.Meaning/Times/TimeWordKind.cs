namespace Variorum.Meaning.Times;

/// <summary>What a word does in a time expression. The names are those of the second column of <c>times-words.tsv</c>, without hyphens.</summary>
internal enum TimeWordKind : byte
{
    None,

    /// <summary>A day of the week; value 1 for Monday.</summary>
    Weekday,

    /// <summary>A short day of the week, which is a time only before a date.</summary>
    ShortWeekday,

    /// <summary>A month; value 1 to 12.</summary>
    Month,

    /// <summary>A short month ("Jan").</summary>
    ShortMonth,

    /// <summary>A unit; value 1 singular, 2 plural; code as in an ISO 8601 duration, with a T before the units of the clock.</summary>
    Unit,

    /// <summary>The weekend; value 1 singular, 2 plural.</summary>
    Weekend,

    /// <summary>The quarter of a year; value 1 singular, 2 plural.</summary>
    Quarter,

    /// <summary>half: of a year.</summary>
    Half,

    /// <summary>period, term: takes the length of what stands before it.</summary>
    Period,

    /// <summary>moment, time: a point that is not named.</summary>
    Moment,

    /// <summary>fiscal, financial: before a year or quarter.</summary>
    Fiscal,

    /// <summary>A part of the day; code as in TIMEX3; value 2 for the plural.</summary>
    DayPart,

    /// <summary>noon, midnight; code as in TIMEX3.</summary>
    ClockWord,

    /// <summary>BC, AD; value -1 for years that count backwards.</summary>
    Era,

    /// <summary>A time zone; value = minutes from UTC.</summary>
    Zone,

    /// <summary>a.m., p.m.; value = hours to add.</summary>
    HalfDay,

    /// <summary>nineties; value = the first of its years within the century.</summary>
    Nineties,

    /// <summary>A season as the north has it; value = its first month.</summary>
    Season,

    /// <summary>yesterday, today …; value = days from the account's.</summary>
    DayName,

    /// <summary>last, past.</summary>
    Last,

    /// <summary>previous: before the time spoken of.</summary>
    Preceding,

    /// <summary>this.</summary>
    This,

    /// <summary>current, also alone.</summary>
    Current,

    /// <summary>latest: the last that is over.</summary>
    Latest,

    /// <summary>next, coming.</summary>
    Next,

    /// <summary>following: after the time spoken of.</summary>
    Following,

    /// <summary>that, same: the time spoken of.</summary>
    Same,

    /// <summary>corresponding, comparable: before a period of another year.</summary>
    Like,

    /// <summary>recent, also alone.</summary>
    Recent,

    /// <summary>ago.</summary>
    Ago,

    /// <summary>earlier, before.</summary>
    Earlier,

    /// <summary>later, after.</summary>
    Later,

    /// <summary>early, late, mid; code = TIMEX3 modifier.</summary>
    Part,

    /// <summary>end, beginning, middle; code = TIMEX3 modifier, "-" for none.</summary>
    Edge,

    /// <summary>now, recently, soon; code = TIMEX3 value.</summary>
    Vague,

    /// <summary>every, each.</summary>
    Every,

    /// <summary>daily, annually …; code = TIMEX3 value.</summary>
    Set,

    /// <summary>first, third, fourth, final; value = rank, 0 for the last. "Second" is a unit first.</summary>
    Ordinal,

    /// <summary>several, few, many, couple.</summary>
    Some,

    /// <summary>the.</summary>
    The,

    /// <summary>a, an.</summary>
    A,

    /// <summary>nearly, about …; code = TIMEX3 modifier.</summary>
    About,

    /// <summary>more (than), at (least), up (to), over: may begin a bounded length of time.</summary>
    Bound,

    /// <summary>per.</summary>
    Per,

    /// <summary>another, some, additional: before a length of time, or a number.</summary>
    More,

    /// <summary>The first word of a feast of <c>times-feasts.tsv</c>.</summary>
    Feast,

    /// <summary>A number word, from <c>numerals.tsv</c>.</summary>
    Numeral,
}

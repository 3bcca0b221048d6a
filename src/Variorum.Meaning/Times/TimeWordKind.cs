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

    /// <summary>last.</summary>
    Last,

    /// <summary>past: "the past year" is a length that ends now, "the past" no time at all.</summary>
    Past,

    /// <summary>previous: before the time spoken of.</summary>
    Preceding,

    /// <summary>this; value 2 for the plural.</summary>
    This,

    /// <summary>current, also alone.</summary>
    Current,

    /// <summary>latest: the last that is over.</summary>
    Latest,

    /// <summary>next.</summary>
    Next,

    /// <summary>coming: as next, but never told from a time spoken of.</summary>
    Coming,

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

    /// <summary>earlier; code = TIMEX3 modifier before a time.</summary>
    Earlier,

    /// <summary>later; code = TIMEX3 modifier before a time.</summary>
    Later,

    /// <summary>early, late, mid; code = TIMEX3 modifier.</summary>
    Part,

    /// <summary>end, beginning, middle; code = TIMEX3 modifier, "-" for none.</summary>
    Edge,

    /// <summary>now, recently, soon; code = TIMEX3 value; value 1 for a noun.</summary>
    Vague,

    /// <summary>every, each.</summary>
    Every,

    /// <summary>daily, annually …; code = TIMEX3 value.</summary>
    Set,

    /// <summary>first, third, fourth, final; value = rank, 0 for the last. "Second" is a unit first.</summary>
    Ordinal,

    /// <summary>several, few, many, couple; value = how many, 0 where it does not say; code A where an article stands before it.</summary>
    Some,

    /// <summary>the.</summary>
    The,

    /// <summary>a, an.</summary>
    A,

    /// <summary>nearly, about …; code = TIMEX3 modifier.</summary>
    About,

    /// <summary>less: before than.</summary>
    Less,

    /// <summary>at: before least.</summary>
    At,

    /// <summary>up: before to.</summary>
    Up,

    /// <summary>over: more than.</summary>
    Over,

    /// <summary>under: less than.</summary>
    Under,

    /// <summary>per.</summary>
    Per,

    /// <summary>more.</summary>
    More,

    /// <summary>another, additional, some: before a length of time, or a number; value = how many where no number follows, code S where a plural has to.</summary>
    Another,

    /// <summary>The first word of a feast of <c>times-feasts.tsv</c>.</summary>
    Feast,

    /// <summary>A number word, from <c>numerals.tsv</c>.</summary>
    Numeral,

    /// <summary>of. This and all that follow begin no time; they only stand in one.</summary>
    Of,

    /// <summary>in.</summary>
    In,

    /// <summary>on.</summary>
    On,

    /// <summary>and.</summary>
    And,

    /// <summary>or.</summary>
    Or,

    /// <summary>to.</summary>
    To,

    /// <summary>than.</summary>
    Than,

    /// <summary>least.</summary>
    Least,

    /// <summary>from: "two weeks from now".</summary>
    From,

    /// <summary>as: "as soon as".</summary>
    As,

    /// <summary>so: "a year or so".</summary>
    So,

    /// <summary>before: "two days before the vote".</summary>
    Before,

    /// <summary>after.</summary>
    After,

    /// <summary>old: behind a length, an age.</summary>
    Old,

    /// <summary>long: "month-long", "the long term".</summary>
    Long,

    /// <summary>near, short: "the near future", "the short term".</summary>
    Near,

    /// <summary>term.</summary>
    Term,

    /// <summary>other: "every other week".</summary>
    Other,

    /// <summary>full, entire.</summary>
    Whole,

    /// <summary>while: "for a while".</summary>
    While,

    /// <summary>ahead: "the weeks ahead".</summary>
    Ahead,

    /// <summary>part: "the latter part of".</summary>
    Portion,

    /// <summary>The ending of a decade in digits: "1990s".</summary>
    DecadeEnd,

    /// <summary>The ending of a rank in digits: "3rd".</summary>
    RankEnd,

    /// <summary>o'clock.</summary>
    OClock,
}

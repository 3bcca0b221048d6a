namespace Variorum.Meaning.Times;

/// <summary>What a word beside a possible time says of it. The names are those of the second column of <c>times-neighbours.tsv</c>, without hyphens.</summary>
[Flags]
internal enum Neighbour
{
    None = 0,

    /// <summary>Before a number of four digits: it is a year ("in 2014").</summary>
    BeforeYear = 1,

    /// <summary>Before a number of four digits: it is a count ("about 2014").</summary>
    BeforeCount = 2,

    /// <summary>After a number of four digits: it is a count ("2014 people").</summary>
    AfterCount = 4,

    /// <summary>After a number of four digits: no plural, though it ends like one ("2014 was").</summary>
    Singular = 8,

    /// <summary>Before a bare month, season or part of the day: it is one ("in May").</summary>
    BeforeName = 16,

    /// <summary>Before "over": the length after it is a bound and not a way ("for over a year").</summary>
    BeforeBound = 32,

    /// <summary>Before a length in the plural without a number: it is one ("for years").</summary>
    BeforeLength = 64,

    /// <summary>Before "a week": it is a rate ("three times a week").</summary>
    BeforeRate = 128,

    /// <summary>Parts two times that share a month or year ("May 3 and 4").</summary>
    Joins = 256,

    /// <summary>Before a clock time without a.m. or p.m.: it is one ("at 14:30").</summary>
    BeforeClock = 512,

    /// <summary>After a number: it is the hour of a day ("at six o'clock").</summary>
    AfterHour = 1024,

    /// <summary>After "the year": the length of a year that a date ends ("the year ended March 31").</summary>
    Ends = 2048,

    /// <summary>Between a number and its unit ("three trading days").</summary>
    InLength = 4096,

    /// <summary>Between an article and its unit ("a full day").</summary>
    AfterA = 8192,

    /// <summary>A month whose name is also a verb: alone it is a month only where the words before say so.</summary>
    AlsoVerb = 16384,

    /// <summary>A season whose name is also that of an event ("the fall of the city").</summary>
    AlsoEvent = 32768,
}

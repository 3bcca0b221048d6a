namespace Variorum.Model;

/// <summary>A unit of the calendar, from the finest to the coarsest.</summary>
public enum TimeUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of the calendar year.</summary>
    Quarter,

    /// <summary>A season; whose months depend on the hemisphere, so its days are those of the year around it.</summary>
    Season,

    /// <summary>A half of the calendar year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years that share all but their last digit (1990 to 1999).</summary>
    Decade,

    /// <summary>A hundred years as they are counted in speech: the 20th century is 1900 to 1999.</summary>
    Century,
}

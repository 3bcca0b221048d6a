namespace Variorum.Model;

/// <summary>The type of a time expression in TimeML TIMEX3.</summary>
public enum TimexType
{
    /// <summary>A calendar time of a day or more.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that recurs.</summary>
    Set,
}

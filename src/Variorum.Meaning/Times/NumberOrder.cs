namespace Variorum.Meaning.Times;

/// <summary>Which of day and month an account writes first in digits.</summary>
internal enum NumberOrder
{
    /// <summary>Nothing says.</summary>
    Unknown,

    /// <summary>13/05/2020.</summary>
    DayFirst,

    /// <summary>05/13/2020.</summary>
    MonthFirst,
}

namespace Variorum.Model;

/// <summary>By what rule a <see cref="Feast"/> finds its day in a year.</summary>
public enum FeastCalendar
{
    /// <summary>The same month and day each year.</summary>
    Fixed,

    /// <summary>The n-th of a weekday in a month; the last where n is negative.</summary>
    Weekday,

    /// <summary>So many days after Easter Sunday of the western churches.</summary>
    Easter,

    /// <summary>So many days after Easter Sunday of the eastern churches.</summary>
    Pascha,

    /// <summary>A month and day of the Umm al-Qura calendar; the moon as seen may put it a day earlier or later.</summary>
    Islamic,

    /// <summary>A month and day of the Hebrew calendar.</summary>
    Hebrew,
}

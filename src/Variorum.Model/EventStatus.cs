namespace Variorum.Model;

/// <summary>How real an event is, by the words that tell it.</summary>
public enum EventStatus
{
    /// <summary>It is told as having happened or happening.</summary>
    Actual,

    /// <summary>It is told not to have happened, or denied.</summary>
    Denied,

    /// <summary>It is yet to come: planned, promised, threatened or expected.</summary>
    Planned,

    /// <summary>It is asked for.</summary>
    Demanded,

    /// <summary>It stands under a condition, a doubt or a question.</summary>
    Hypothetical,
}

namespace Variorum.Store;

/// <summary>How the value of a column is compared in a <see cref="LineCondition"/>. A column without a value meets none but <see cref="Missing"/>.</summary>
public enum LineComparison
{
    /// <summary>It is the value.</summary>
    Equal,

    /// <summary>It is the value or stands after it (ordinal order; days are <c>YYYY-MM-DD</c>, so this is the order of time).</summary>
    AtLeast,

    /// <summary>It is the value or stands before it.</summary>
    AtMost,

    /// <summary>It is a list parted by <c>|</c>, and the value is one of it.</summary>
    Holds,

    /// <summary>It has no value.</summary>
    Missing,
}

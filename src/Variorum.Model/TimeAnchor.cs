namespace Variorum.Model;

/// <summary>What a <see cref="SymbolicTime"/> counts from.</summary>
public enum TimeAnchor
{
    /// <summary>Nothing: the words give the calendar days.</summary>
    Calendar,

    /// <summary>The date of the account.</summary>
    Account,

    /// <summary>A time expression before it in the account, <see cref="Timex.Reference"/> ("the following day"); nothing known where it has none.</summary>
    Preceding,
}

namespace Variorum.Model;

/// <summary>What a <see cref="SymbolicTime"/> counts from.</summary>
public enum TimeAnchor
{
    /// <summary>Nothing: the words give the calendar days.</summary>
    Calendar,

    /// <summary>The date of the account.</summary>
    Account,

    /// <summary>The nearest full date before it in the account ("the following day").</summary>
    Preceding,
}

namespace Variorum.Publishing.Comparing;

/// <summary>What became of a line from one record to another.</summary>
public enum ChangeKind
{
    /// <summary>Only the later record has it.</summary>
    Gained,

    /// <summary>Only the earlier record has it.</summary>
    Lost,

    /// <summary>Both have it, and it says something else.</summary>
    Changed,
}

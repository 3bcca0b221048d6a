namespace Variorum.Collation;

/// <summary>How far a clue can be relied on. A clue never overrules one of more weight, and shows itself where it contradicts it.</summary>
internal enum ClueWeight
{
    /// <summary>The words or the page give the day itself.</summary>
    Stated,

    /// <summary>It follows from what the words say.</summary>
    Inferred,

    /// <summary>It follows from what another account says of what is taken for the same happening.</summary>
    Linked,

    /// <summary>It follows from a habit of those who write news, which some do not share: measured, and named as a habit.</summary>
    Habit,
}

namespace Variorum.Language.Patterns;

/// <summary>What an instruction does.</summary>
internal enum Operation : byte
{
    /// <summary>Puts the next word that fits into a slot; on the way back, the one after it.</summary>
    Find,

    /// <summary>Goes on when the word of one slot lies that way from the word of another.</summary>
    Check,

    /// <summary>Goes on; on the way back, to the target, unless a <see cref="Commit"/> was reached.</summary>
    Choose,

    /// <summary>Closes the other way of the choice in <see cref="Instruction.From"/> and goes to the target.</summary>
    Commit,

    /// <summary>Goes to the target when what stands up to there has (or, negated, has not) a solution; takes no word.</summary>
    Test,

    /// <summary>A solution.</summary>
    Accept,
}

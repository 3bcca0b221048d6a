using Variorum.Language.Patterns.Conditions;
using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>One step of a compiled pattern. Targets lie ahead: a program has no loops.</summary>
internal readonly record struct Instruction(Operation Operation)
{
    /// <summary>The slot to fill or to check.</summary>
    public int Slot { get; init; }

    /// <summary>The slot the way starts at; of a commit, the choice.</summary>
    public int From { get; init; }

    /// <summary>The instruction to go to.</summary>
    public int Target { get; init; }

    /// <summary>The way.</summary>
    public Axis Axis { get; init; }

    /// <summary>Whether a test must fail.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The relations on the way.</summary>
    public RelationSet Relations { get; init; } = RelationSet.All;

    /// <summary>What the word must be.</summary>
    public WordTest? Word { get; init; }
}

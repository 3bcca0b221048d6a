using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>A way to another word: a new one, or one that has a name already.</summary>
/// <param name="Offset">Where it is written.</param>
/// <param name="Polarity">How it counts.</param>
/// <param name="Axis">The way.</param>
/// <param name="Relations">The relations on the way.</param>
/// <param name="Node">The new word; null for a known one.</param>
/// <param name="Reference">The name of the known word; null for a new one.</param>
internal sealed record StepSyntax(int Offset, Polarity Polarity, Axis Axis, RelationSet Relations, NodeSyntax? Node, string? Reference) : BranchSyntax(Offset, Polarity)
{
    /// <inheritdoc/>
    public override bool Captures => Node is { Captures: true };
}

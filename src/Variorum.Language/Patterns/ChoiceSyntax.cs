namespace Variorum.Language.Patterns;

/// <summary>Alternatives, of which the first that is there counts.</summary>
/// <param name="Offset">Where it is written.</param>
/// <param name="Polarity">How it counts.</param>
/// <param name="Alternatives">The branches of each.</param>
internal sealed record ChoiceSyntax(int Offset, Polarity Polarity, ImmutableArray<ImmutableArray<BranchSyntax>> Alternatives) : BranchSyntax(Offset, Polarity)
{
    /// <inheritdoc/>
    public override bool Captures => Alternatives.Any(branches => branches.Any(branch => branch.Captures));
}

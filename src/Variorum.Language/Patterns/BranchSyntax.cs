namespace Variorum.Language.Patterns;

/// <summary>A condition on what is around a word.</summary>
/// <param name="Offset">Where it is written.</param>
/// <param name="Polarity">How it counts.</param>
internal abstract record BranchSyntax(int Offset, Polarity Polarity)
{
    /// <summary>Whether a word of it is captured.</summary>
    public abstract bool Captures { get; }
}

using Variorum.Language.Patterns.Conditions;

namespace Variorum.Language.Patterns;

/// <summary>A word of a pattern as it is written.</summary>
/// <param name="Offset">Where it is written.</param>
/// <param name="Name">What it is captured as; null when it has no name.</param>
/// <param name="Test">What the word must be.</param>
/// <param name="Branches">What must be around it, in the order written.</param>
internal sealed record NodeSyntax(int Offset, string? Name, WordTest Test, ImmutableArray<BranchSyntax> Branches)
{
    /// <summary>Whether it or a word of one of its branches is captured.</summary>
    public bool Captures => Name is not null || Branches.Any(branch => branch.Captures);
}

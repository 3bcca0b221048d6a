namespace Variorum.Model;

/// <summary>One label of a <see cref="Wording"/>, in one account.</summary>
/// <param name="Label">The words.</param>
/// <param name="Account">The account that uses it.</param>
/// <param name="Holder">Whose word it is: the outlet's own voice, or a speaker's.</param>
/// <param name="Loaded">Whether it is a candidate for a loaded word. No verdict: it says where to look.</param>
/// <param name="Evidence">The words, where they stand.</param>
public sealed record WordingLabel(string Label, string Account, Party Holder, bool Loaded, ImmutableArray<Evidence> Evidence);

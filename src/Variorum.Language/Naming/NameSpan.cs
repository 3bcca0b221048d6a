namespace Variorum.Language;

/// <summary>A name as the words of a text have it.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">One past its last word.</param>
/// <param name="Type">PER, ORG, LOC or MISC, in the order of <see cref="NameTags"/>.</param>
internal readonly record struct NameSpan(int First, int End, int Type)
{
    public const int Person = 0, Body = 1, Place = 2, Other = 3;

    /// <summary>How many words it has.</summary>
    public int Length => End - First;
}

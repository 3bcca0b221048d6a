namespace Variorum.Collation;

/// <summary>Five words in a row.</summary>
/// <param name="Hash">A hash of the words.</param>
/// <param name="Start">Where the first word starts.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Quoted">Whether all of them stand in quotation marks.</param>
internal readonly record struct Shingle(ulong Hash, int Start, int End, bool Quoted)
{
    /// <summary>How many words make a shingle: enough that two writers seldom hit on the same five by chance.</summary>
    public const int Words = 5;
}

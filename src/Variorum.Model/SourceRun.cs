namespace Variorum.Model;

/// <summary>
/// A stretch of clean text that was copied from the decoded source: clean code units
/// <c>[Clean, Clean + CleanLength)</c> stand for source code units <c>[Source, Source + SourceLength)</c>.
/// </summary>
/// <remarks>
/// Where both lengths are equal the stretch is a letter-for-letter copy. Where they differ (a character reference such as
/// <c>&amp;amp;</c>, white space that markup folds) the stretch is one unit and is mapped as a whole.
/// </remarks>
/// <param name="Clean">Where the stretch starts in the clean text.</param>
/// <param name="CleanLength">How many clean code units it covers; at least 1.</param>
/// <param name="Source">Where the stretch starts in the decoded source.</param>
/// <param name="SourceLength">How many source code units it covers; at least 1.</param>
public readonly record struct SourceRun(int Clean, int CleanLength, int Source, int SourceLength)
{
    /// <summary>One past the last clean code unit.</summary>
    [JsonIgnore]
    public int CleanEnd => Clean + CleanLength;

    /// <summary>One past the last source code unit.</summary>
    [JsonIgnore]
    public int SourceEnd => Source + SourceLength;

    /// <summary>Whether the stretch is a letter-for-letter copy.</summary>
    [JsonIgnore]
    public bool IsCopy => CleanLength == SourceLength;
}

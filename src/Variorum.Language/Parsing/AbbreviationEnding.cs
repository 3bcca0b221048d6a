namespace Variorum.Language;

/// <summary>Whether a sentence can end with an abbreviation; the column "ending" of <c>abbreviations.tsv</c>.</summary>
internal enum AbbreviationEnding
{
    Never,
    Number,
    Rarely,
    Often,
}

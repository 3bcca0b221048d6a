namespace Variorum.Meaning.Statements;

/// <summary>What a word shows of a source; the kinds of <c>statements-media.tsv</c>.</summary>
internal enum MediaWord
{
    Outlet,
    Agency,
    Body,
    Before,
    Told,
}

namespace Variorum.Language;

/// <summary>The abbreviations of <c>abbreviations.tsv</c>, and those that show themselves by their form (initials, "U.S.S.R.").</summary>
internal static class Abbreviations
{
    private static readonly WordMap<AbbreviationEnding> Known = new(
        Resources.Table("language/abbreviations.tsv").Rows
            .Select(row => KeyValuePair.Create(row[0], Enum.Parse<AbbreviationEnding>(row[1], ignoreCase: true))),
        ignoreCase: false);

    /// <summary>How an abbreviation ends; false when the word, which ends in a point, is not known as one.</summary>
    public static bool TryGetEnding(ReadOnlySpan<char> word, out AbbreviationEnding ending) => Known.TryGet(word, out ending);

    /// <summary>Whether a word with its point is one letter ("J.").</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 2 && char.IsUpper(word[0]) && word[1] == '.';

    /// <summary>Whether a word has a point inside ("U.S", "a.m"), so that a point after it belongs to it.</summary>
    public static bool IsDotted(ReadOnlySpan<char> word) => word.Length >= 3 && word[..^1].Contains('.');
}

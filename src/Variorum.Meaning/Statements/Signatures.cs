namespace Variorum.Meaning.Statements;

/// <summary>Finds who has signed a quotation that fills a line: "“…” — Mara Velin", as quotations stand side by side in a gallery of voices.</summary>
internal static class Signatures
{
    /// <summary>The rule that it stands for.</summary>
    public const string Rule = "statements.signature";

    /// <summary>No name that signs a quotation has more words.</summary>
    private const int LongestSignature = 12;

    /// <summary>The name behind a quotation, after its dash; null where none ends the line.</summary>
    /// <param name="marked">The account.</param>
    /// <param name="first">The first word of the quotation.</param>
    /// <param name="dash">The word behind it.</param>
    public static TokenRun? After(MarkedText marked, int first, int dash)
    {
        var words = marked.Trees.Words;
        if (dash + 1 >= words.Length || marked.WordAt(dash)[0] is not ('-' or '–' or '—' or '―') || !marked.StartsLine(first))
        {
            return null;
        }

        var end = dash + 1;
        while (end < words.Length && end - dash <= LongestSignature && !marked.StartsLine(end))
        {
            end++;
        }

        if (end - dash > LongestSignature)
        {
            return null;
        }

        // "— Mara Velin, The Harbour Post."
        for (var i = end - 1; i > dash + 1; i--)
        {
            end = marked.ClassAt(i) is WordClass.Comma or WordClass.Stop ? i : end;
        }

        return end > dash + 1 && (marked.IsInName(dash + 1) || IsCapitalised(marked, dash + 1, end)) ? new TokenRun(dash + 1, end) : null;
    }

    /// <summary>Whether several words are written as a name is.</summary>
    private static bool IsCapitalised(MarkedText marked, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (marked.ClassAt(i) != WordClass.Capitalised)
            {
                return false;
            }
        }

        return end - first > 1;
    }
}

namespace Variorum.Collation;

/// <summary>Which findings of an account rest on the words of a ruling.</summary>
internal static class FindingMatch
{
    /// <summary>The places of the statements: by their content, or by content, cue and speaker together.</summary>
    public static int[] Statements(Place words) => Of(words.Telling.Said, Own, words.Span);

    /// <summary>The places of the figures.</summary>
    public static int[] Figures(Place words) => Of(words.Telling.Figures, figure => [figure.Evidence], words.Span);

    /// <summary>The places of the citations: by their clause, or by whom they name.</summary>
    public static int[] Citations(Place words) => Of(words.Telling.Citations, citation => [citation.Evidence, citation.Cites], words.Span);

    /// <summary>Whether a stretch of text rests on some words: one holds the other.</summary>
    public static bool Rests(Span own, Span words) => own.Contains(words) || words.Contains(own);

    /// <summary>Those whose own words are exactly these; else those whose words hold these or are held by them.</summary>
    private static int[] Of<T>(ImmutableArray<T> findings, Func<T, IEnumerable<Span>> own, Span words)
    {
        int[] exact = [.. Enumerable.Range(0, findings.Length).Where(i => own(findings[i]).Contains(words))];
        return exact.Length > 0 ? exact : [.. Enumerable.Range(0, findings.Length).Where(i => own(findings[i]).Any(span => Rests(span, words)))];
    }

    private static IEnumerable<Span> Own(StatementFinding finding)
    {
        var whole = finding.Content.Aggregate(Span.Hull);
        foreach (var part in new[] { finding.Cue, finding.Speaker })
        {
            whole = part is { } span ? Span.Hull(whole, span) : whole;
        }

        return finding.Content.Append(whole);
    }
}

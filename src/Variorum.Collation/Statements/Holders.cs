namespace Variorum.Collation;

/// <summary>By whose word something is told.</summary>
internal static class Holders
{
    /// <summary>The speaker of the innermost statement that holds some words, else the outlet in its own voice.</summary>
    public static Party Of(Telling telling, Span words, Parties parties)
    {
        StatementFinding? innermost = null;
        foreach (var statement in telling.Said)
        {
            if (statement.Content.Any(span => span.Contains(words)) && (innermost is null || Length(statement) < Length(innermost)))
            {
                innermost = statement;
            }
        }

        return innermost is null ? telling.Voice : parties.Speaker(innermost);
    }

    private static int Length(StatementFinding statement) => statement.Content.Sum(span => span.Length);
}

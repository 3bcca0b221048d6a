namespace Variorum.Web.Pages.Parts;

/// <summary>How a statement is given, in words.</summary>
internal static class StatementPhrases
{
    /// <summary>The cue and stance, to whom, through whom, and whether the words are quoted: "said, to the parliament, through Radio Mirel, in quotation marks".</summary>
    public static string How(Statement statement)
    {
        var parts = new List<string>();
        if (statement.Cue.Length > 0)
        {
            parts.Add($"“{statement.Cue}”");
        }

        if (statement.Stance is { } stance && !statement.Cue.Contains(stance.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            parts.Add(stance.ToString().ToLowerInvariant());
        }

        if (statement.Addressee is { } addressee)
        {
            parts.Add($"to {addressee.Name}");
        }

        if (!statement.Via.IsEmpty)
        {
            parts.Add($"through {string.Join(", then ", statement.Via.Select(via => via.Name))}");
        }

        parts.Add(statement.Kind switch
        {
            StatementKind.Direct => "quoted",
            StatementKind.Indirect => "in the outlet’s words",
            _ => "partly quoted",
        });
        return string.Join(", ", parts);
    }
}

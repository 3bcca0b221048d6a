using Variorum.Model;
using Variorum.Publishing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>show R statements</c>: who said what, through whom, by whose telling; grouped by speaker.</summary>
internal static class StatementsView
{
    public static void Write(Page page, IEnumerable<Statement> statements, AccountLabels labels)
    {
        foreach (var speaker in statements.GroupBy(s => s.Speaker.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Heading($"{speaker.Key} ({Phrases.Count(speaker.Count(), "statement")})");
            foreach (var statement in speaker)
            {
                page.Line(Content(statement), indent: 1);
                page.Line($"{How(statement)} — {labels[statement.Account]} [{statement.Content.Spans[0].Start}:{statement.Content.Spans[^1].End})", indent: 2, quiet: true);
            }

            page.Gap();
        }
    }

    /// <summary>The content as it is given: a direct one in quotation marks.</summary>
    public static string Content(Statement statement) =>
        statement.Kind == StatementKind.Direct ? $"“{statement.Content.Text}”" : statement.Content.Text;

    private static string How(Statement statement)
    {
        var parts = new List<string> { statement.Kind.ToString().ToLowerInvariant() };
        if (statement.Cue.Length > 0)
        {
            parts.Add($"“{statement.Cue}”");
        }

        if (statement.Stance is { } stance)
        {
            parts.Add(stance.ToString().ToLowerInvariant());
        }

        if (statement.Addressee is { } addressee)
        {
            parts.Add($"to {addressee.Name}");
        }

        if (!statement.Via.IsEmpty)
        {
            parts.Add($"via {string.Join(" → ", statement.Via.Select(v => v.Name))}");
        }

        if (statement.Said is { } said)
        {
            parts.Add($"said {Phrases.WhenAndHow(said)}");
        }

        return string.Join(", ", parts);
    }
}

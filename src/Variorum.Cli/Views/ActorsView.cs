using Variorum.Model;

namespace Variorum.Cli.Views;

/// <summary><c>show R actors</c>: who takes part, under which names.</summary>
internal static class ActorsView
{
    public static void Write(Page page, IEnumerable<Actor> actors) =>
        page.Table(
            [">named", "actor", "kind", "also", "titles"],
            actors.OrderByDescending(a => a.MentionCount).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal).Select(a => new[]
            {
                a.MentionCount.ToString("N0"),
                a.Name,
                a.Kind == ActorKind.ArmedGroup ? "armed group" : a.Kind.ToString().ToLowerInvariant(),
                string.Join(", ", a.Aliases.Where(alias => alias.Text != a.Name).Select(alias => $"{alias.Text} ×{alias.Count}")),
                string.Join(", ", a.Roles.Select(r => r.Of is { } of ? $"{r.Title} of {of}" : r.Title).Distinct(StringComparer.Ordinal)),
            }));
}

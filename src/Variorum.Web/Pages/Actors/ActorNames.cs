using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Actors;

/// <summary>The names of all actors, to find one by words of any of its forms; those named most first.</summary>
public sealed class ActorNames
{
    private readonly ImmutableArray<(string Id, string Plain)> _names;

    public ActorNames(PublishedRecord record) =>
        _names =
        [
            .. record.All<Actor>()
                .OrderByDescending(actor => actor.MentionCount).ThenBy(actor => actor.Name, StringComparer.Ordinal).ThenBy(actor => actor.Id, StringComparer.Ordinal)

                // Each form between bars, so that words are found within one form and at their start.
                .Select(actor => (actor.Id, string.Concat(actor.Aliases.Select(alias => "| " + FoldedText.Plain(alias.Text)).Prepend("| " + FoldedText.Plain(actor.Name))))),
        ];

    /// <summary>The ids of the actors that have a form with every word at the start of a word.</summary>
    public IReadOnlyList<string> Find(string words)
    {
        var asked = FoldedText.Words(words).Select(word => " " + word.Word).ToArray();
        return asked.Length == 0 ? [] : [.. _names.Where(name => asked.All(word => name.Plain.Contains(word, StringComparison.Ordinal))).Select(name => name.Id)];
    }
}

using System.Reflection;

namespace Variorum.Collation;

/// <summary>What a reader would call an event: "Violence by Norland against Vessa".</summary>
internal static class EventLabels
{
    private static readonly Dictionary<EventType, (string Noun, string By, string To)> Words =
        ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/event-labels.tsv").Rows.ToDictionary(
            row => Enum.Parse<EventType>(row[0], ignoreCase: true), row => (row[1], row[2], row[3]));

    public static string Of(EventMention mention)
    {
        var (noun, by, to) = Words[mention.Type];
        var status = mention.Status == EventStatus.Actual ? "" : $" ({mention.Status.ToString().ToLowerInvariant()})";
        return noun + status + Part(by, mention.Sources) + Part(to, mention.Targets);
    }

    private static string Part(string preposition, ImmutableArray<Participant> parties) =>
        parties.IsEmpty ? "" : $" {preposition} {string.Join(", ", parties.Select(party => party.Name))}";
}

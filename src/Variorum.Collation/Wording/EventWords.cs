namespace Variorum.Collation;

/// <summary>Puts the words side by side by which accounts tell one event: "killed", "assassinated", "martyred".</summary>
internal static class EventWords
{
    /// <summary>A line for each event that is told with a loaded word, or by two accounts with different words; its words by account and place.</summary>
    public static IEnumerable<Wording> Of(Corpus corpus, EventRound events)
    {
        var tellings = corpus.Tellings.ToDictionary(telling => telling.Id, StringComparer.Ordinal);
        var uses = events.Mentions.Select(mention => Use(tellings[mention.Account], mention)).ToLookup(use => use.Event, StringComparer.Ordinal);
        return from line in events.Events
               where IsTelling([.. uses[line.Id]])
               select new Wording(line.Id, line.Label, [.. uses[line.Id].Select(use => use.Label)]);
    }

    /// <summary>Only several accounts make a contrast: what one account alone calls an event is its text.</summary>
    private static bool IsTelling(EventUse[] uses) =>
        Array.Exists(uses, one => Array.Exists(uses, other => other.Label.Account != one.Label.Account && (one.Label.Loaded || other.Rule != one.Rule)));

    private static EventUse Use(Telling telling, EventMention mention)
    {
        var trigger = mention.Evidence.First(evidence => evidence.For == "trigger");
        var isLoaded = telling.Labels.Any(finding => finding.Loaded && finding.Label.Start < trigger.End && trigger.Start < finding.Label.End);
        return new EventUse(mention.Event, trigger.Rule, new WordingLabel(mention.Trigger, telling.Id, mention.Holder, isLoaded, [trigger]));
    }

    /// <summary>A word by which an account tells an event. The rule tells one word from another whatever its form: "kill" and "killed" are told by one rule.</summary>
    private sealed record EventUse(string Event, string Rule, WordingLabel Label);
}

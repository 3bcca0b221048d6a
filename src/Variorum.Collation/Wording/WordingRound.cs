namespace Variorum.Collation;

/// <summary>Puts the labels that accounts use for one actor, and the words for one event, side by side.</summary>
internal static class WordingRound
{
    /// <summary>The lines, by referent.</summary>
    public static ImmutableArray<Wording> Find(Corpus corpus, ActorTable actors, EventRound events) =>
        [.. ActorLabels(corpus, actors).Concat(EventWords.Of(corpus, events)).OrderBy(wording => wording.Referent, StringComparer.Ordinal)];

    /// <summary>A line for each actor that has a loaded label, or that accounts label differently; its labels by account and place.</summary>
    private static IEnumerable<Wording> ActorLabels(Corpus corpus, ActorTable actors)
    {
        var labels = new Dictionary<string, List<Use>>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var telling in corpus.Tellings)
        {
            var parties = new Parties(telling, actors);
            foreach (var finding in telling.Labels)
            {
                if (!finding.IsOfNobodyKnown && finding.Referent is { } referent && actors.In(telling, referent).FirstOrDefault() is { } actor)
                {
                    names[actor.Id] = actor.Name;
                    if (!labels.TryGetValue(actor.Id, out var uses))
                    {
                        labels[actor.Id] = uses = [];
                    }

                    uses.Add(new Use(finding, telling.Id, Label(telling, finding, parties)));
                }
            }
        }

        return labels.Where(actor => IsTelling(actor.Value)).Select(actor => new Wording(actor.Key, names[actor.Key], [.. actor.Value.Select(use => use.Label)]));
    }

    /// <summary>Whether a reader learns something: one label is a candidate for a loaded word, or two accounts use different ones.</summary>
    private static bool IsTelling(List<Use> uses) =>
        uses.Exists(use => use.Finding.Loaded)
        || uses.Exists(one => uses.Exists(other => other.Account != one.Account && other.Finding.Lemma != one.Finding.Lemma));

    private static WordingLabel Label(Telling telling, WordingFinding finding, Parties parties) => new(
        telling.Words(finding.Label),
        telling.Id,
        finding.Caller is { } caller ? parties.Of(caller) : finding.Holder is { } holder ? parties.Speaker(telling.Said[holder]) : telling.Voice,
        finding.Loaded,
        [
            telling.Account.Cite(finding.Label, finding.Rule, "label"),
            telling.Account.Cite(finding.Referent!.Value, finding.Rule, "referent"),
        ]);

    private sealed record Use(WordingFinding Finding, string Account, WordingLabel Label);
}

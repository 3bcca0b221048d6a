using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>rulings R</c>: what people corrected, who, when, why, and what became of it.</summary>
internal static class RulingsView
{
    /// <summary>Writes the rulings of the record, and those of its file that no build has applied yet.</summary>
    public static void Write(Page page, IReadOnlyCollection<RulingOutcome> outcomes, IReadOnlyDictionary<string, Ruling> waiting, string record)
    {
        if (outcomes.Count + waiting.Count == 0)
        {
            page.Line($"No rulings. They are kept in {record}.rulings.yaml.");
        }

        foreach (var outcome in outcomes.OrderBy(outcome => outcome.Ruling.On))
        {
            Entry(page, outcome.Id, outcome.Ruling, RulingPhrases.Outcome(outcome.Outcome), outcome.Reason);
        }

        foreach (var (id, ruling) in waiting)
        {
            Entry(page, id, ruling, "not applied yet", $"To apply it: variorum build --record {record}");
        }
    }

    private static void Entry(Page page, string id, Ruling ruling, string outcome, string reason)
    {
        page.Heading($"{RulingPhrases.Does(ruling)}: {outcome}");
        page.Line($"{ruling.By} on {ruling.On:uuuu-MM-dd}: {ruling.Because}", indent: 1);
        page.Line(reason, indent: 1);
        page.Line($"document {ruling.Document} — {id}", indent: 1, quiet: true);
        page.Gap();
    }
}

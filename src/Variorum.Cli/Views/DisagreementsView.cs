using Variorum.Model;
using Variorum.Publishing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>show R disagreements</c>: the sides, shown alike, with the words each stands on.</summary>
internal static class DisagreementsView
{
    public static void Write(Page page, IReadOnlyCollection<Disagreement> disagreements, AccountLabels labels)
    {
        if (disagreements.Count == 0)
        {
            page.Line("The accounts show no disagreement that this version can find (figures).");
        }

        foreach (var disagreement in disagreements)
        {
            page.Heading($"{disagreement.Kind}: {disagreement.On}");
            page.Line(disagreement.ComparableBecause, indent: 1, quiet: true);
            foreach (var variant in disagreement.Variants)
            {
                page.Line($"{variant.Value} — {string.Join(", ", variant.Holders.Select(h => h.Name))} ({Phrases.Count(variant.IndependentAccounts, "independent account")})", indent: 1);
                foreach (var evidence in variant.Evidence)
                {
                    page.Line($"“{evidence.Text}” — {labels[evidence.Account ?? evidence.Document]}", indent: 2, quiet: true);
                }
            }

            page.Gap();
        }
    }
}

using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Links what somebody refuses, accepts, promises or offers to the demand or offer in the same account that it answers.</summary>
internal static class Answers
{
    public static ImmutableArray<LedgerFinding> Link(LedgerText account, List<LedgerFinding> findings)
    {
        for (var i = findings.Count - 1; i >= 0; i--)
        {
            if (findings[i].Rule is "ledger.no-need" && Asked(account, findings, i) is null)
            {
                // "There is no need to rush": what nobody asked is an opinion.
                findings.RemoveAt(i);
            }
        }

        var linked = ImmutableArray.CreateBuilder<LedgerFinding>(findings.Count);
        for (var i = 0; i < findings.Count; i++)
        {
            linked.Add(findings[i].Kind is LedgerKind.Demand or LedgerKind.Threat ? findings[i] : findings[i] with { Answers = Asked(account, findings, i) });
        }

        return linked.DrainToImmutable();
    }

    /// <summary>
    /// The demand or offer of another that an answer is about: one made of the one who answers, with a word in common, or one with the same action and a further word in common.
    /// A promise answers only what was asked of the one who makes it. Of several the one with most words in common.
    /// </summary>
    private static int? Asked(LedgerText account, List<LedgerFinding> findings, int answer)
    {
        int? best = null;
        var most = 0;
        for (var i = 0; i < findings.Count; i++)
        {
            if (i == answer || findings[i].Kind is not (LedgerKind.Demand or LedgerKind.Offer) || findings[i].Kind == findings[answer].Kind || SharesParty(account, findings[i].By, findings[answer].By))
            {
                continue;
            }

            var isAddressed = SharesParty(account, findings[i].Of, findings[answer].By);
            var isSameAction = findings[i].ActionHead == findings[answer].ActionHead;
            var shared = SharedWords(account, findings[i].Action, findings[answer].Action);
            var answers = findings[answer].Kind == LedgerKind.Promise ? isAddressed && isSameAction : (isAddressed && shared > 0) || (isSameAction && shared > 1);
            if (answers && shared > most)
            {
                (best, most) = (i, shared);
            }
        }

        return best;
    }

    private static bool SharesParty(LedgerText account, ImmutableArray<ActorFinding> some, ImmutableArray<ActorFinding> others) =>
        some.Any(one => others.Any(other => Name(account, one).Equals(Name(account, other), StringComparison.OrdinalIgnoreCase) || Name(account, one).EndsWith($" {Name(account, other)}", StringComparison.OrdinalIgnoreCase)));

    private static string Name(LedgerText account, ActorFinding party)
    {
        var words = (party.Name ?? party.Words).In(account.Account.Text);
        return (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words["the ".Length..] : words).ToString();
    }

    private static int SharedWords(LedgerText account, Span a, Span b)
    {
        var words = Lemmas(account, a);
        words.IntersectWith(Lemmas(account, b));
        return words.Count;
    }

    private static HashSet<string> Lemmas(LedgerText account, Span span)
    {
        var lemmas = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var word = account.Text.WordAt(span.Start); word < account.Text.Words.Length && account.Text.Words[word].Start < span.End; word++)
        {
            if (account.Text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Verb)
            {
                lemmas.Add(account.TryPredicate(word, out var predicate) ? predicate.Lemma : account.Lemma(word));
            }
        }

        return lemmas;
    }
}

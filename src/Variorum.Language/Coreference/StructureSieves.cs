using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Joins what the tree shows to be one: appositions, predicates with their subjects, relative pronouns with what their clause hangs on.</summary>
internal static class StructureSieves
{
    public static void Run(Discourse discourse)
    {
        var byHead = new Dictionary<int, int>(discourse.Mentions.Count);
        for (var i = 0; i < discourse.Mentions.Count; i++)
        {
            if (!discourse.Mentions[i].IsCoordination)
            {
                byHead.TryAdd(discourse.Mentions[i].Head, i);
            }
        }

        for (var i = 0; i < discourse.Mentions.Count; i++)
        {
            var mention = discourse.Mentions[i];
            var word = discourse.Text.Words[mention.Head];
            if (mention.Pronoun is { Type: PronounType.Relative })
            {
                Join(discourse, byHead, i, Agreeing(discourse, byHead, i, Described(discourse.Text, mention.Head)), Sieve.Relative);
            }
            else if (word.BasicRelation is "appos" && !IsPlaceOf(discourse.Mentions, byHead, mention, word.Head))
            {
                Join(discourse, byHead, i, word.Head, Sieve.Apposition);
            }
            else if (mention.Kind != MentionKind.Pronoun && !mention.IsCoordination && SubjectOfPredicate(discourse.Text, mention.Head) is >= 0 and var subject)
            {
                Join(discourse, byHead, i, subject, Sieve.Predicate);
            }
        }
    }

    // "Norvik, Norland" is a place in a place, and "the boats, Quell and Moor" are the two together.
    private static bool IsPlaceOf(List<Candidate> mentions, Dictionary<int, int> byHead, Candidate mention, int head) =>
        byHead.TryGetValue(head, out var antecedent)
        && ((mention is { Type: NameType.Gpe or NameType.Loc, Definiteness: Definiteness.Bare } && mentions[antecedent].Kind == MentionKind.Name)
            || !Agree(mention.Traits.Numbers, mentions[antecedent].Traits.Numbers));

    private static bool Agree(Numbers a, Numbers b) => (a & b) != Numbers.None;

    private static void Join(Discourse discourse, Dictionary<int, int> byHead, int mention, int head, Sieve sieve)
    {
        if (head >= 0
            && byHead.TryGetValue(head, out var antecedent)
            && (sieve != Sieve.Predicate || discourse.Chains.MayJoin(mention, antecedent)))
        {
            discourse.Chains.Join(mention, antecedent, sieve);
        }
    }

    // The described noun, or the last one in its phrase that agrees with the pronoun: "the death of Quell, who" is of Quell.
    private static int Agreeing(Discourse discourse, Dictionary<int, int> byHead, int pronoun, int described)
    {
        if (described >= 0 && byHead.TryGetValue(described, out var whole) && !discourse.Chains.TraitsOf(whole).Agrees(discourse.Mentions[pronoun].Traits))
        {
            for (var head = discourse.Mentions[pronoun].Head - 1; head > described; head--)
            {
                if (byHead.TryGetValue(head, out var inside)
                    && discourse.Mentions[inside].Words.First > described
                    && discourse.Chains.TraitsOf(inside).Agrees(discourse.Mentions[pronoun].Traits))
                {
                    return head;
                }
            }
        }

        return described;
    }

    // The noun that the clause of a relative pronoun hangs on.
    private static int Described(ParsedText text, int word)
    {
        while (!text.IsRoot(word))
        {
            if (text.Words[word].Relation is "acl:relcl" or "acl")
            {
                return text.Words[word].Head;
            }

            word = text.Words[word].Head;
        }

        return -1;
    }

    // "X is a Y": only what is said to be so, neither denied nor possible nor asked, and not where X is a placeholder ("it is a pity that").
    private static int SubjectOfPredicate(ParsedText text, int head)
    {
        int subject = -1, copula = -1;
        foreach (var child in text.ChildrenOf(head))
        {
            switch (text.Words[child].BasicRelation)
            {
                case "nsubj":
                    subject = child;
                    break;
                case "cop":
                    copula = child;
                    break;
                case "case" or "aux" or "expl" or "csubj":
                case "advmod" when text.Words[child].Features.Contains("Polarity=Neg", StringComparison.Ordinal):
                case "det" when CoreferenceLexicon.DeterminerOf(text.Letters(child)) is null:
                case "punct" when text.Letters(child) is "?":
                    return -1;
            }
        }

        return copula >= 0 ? subject : -1;
    }
}

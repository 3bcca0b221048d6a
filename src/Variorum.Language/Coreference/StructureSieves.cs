using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Joins what the tree shows to be one: appositions, predicates with their subjects, relative pronouns with what their clause hangs on.</summary>
internal static class StructureSieves
{
    /// <summary>The most words of a person's name that are looked at.</summary>
    private const int LongestName = 6;

    public static void Run(Discourse discourse)
    {
        for (var i = 0; i < discourse.Mentions.Count; i++)
        {
            var mention = discourse.Mentions[i];
            var word = discourse.Text.Words[mention.Head];
            if (mention.Pronoun is { Type: PronounType.Relative })
            {
                Join(discourse, i, Agreeing(discourse, i, Described(discourse.Text, mention.Head)), Sieve.Relative);
            }
            else if (word.BasicRelation is "appos" && !IsPlaceOf(discourse, mention, word.Head))
            {
                Join(discourse, i, word.Head, Sieve.Apposition);
            }
            else if (mention.Kind != MentionKind.Pronoun && !mention.IsCoordination && SubjectOfPredicate(discourse.Text, mention.Head) is >= 0 and var subject)
            {
                Join(discourse, i, subject, Sieve.Predicate);
            }
            else if (NameBefore(discourse, mention) is >= 0 and var name && discourse.Chains.MayJoin(i, name))
            {
                discourse.Chains.Join(i, name, Sieve.Apposition);
            }
        }
    }

    // "Mira Quell, a clerk of the harbour, said": behind a person's name and a comma it describes that person, even where the tree hangs it on the verb.
    private static int NameBefore(Discourse discourse, Candidate mention)
    {
        var text = discourse.Text;
        var comma = mention.Words.First - 1;
        if (mention is not { Kind: MentionKind.Nominal, IsCoordination: false, Definiteness: Definiteness.Indefinite or Definiteness.Definite }
            || comma <= 0
            || text.Letters(comma) is not ","
            || text.SentenceOf(comma) != mention.Sentence
            || CoreferenceLexicon.KindsOfNoun(text.Words[mention.Head].Lemma) is not (not Kinds.Any and var kinds)
            || (kinds & Kinds.Person) == Kinds.None)
        {
            return -1;
        }

        for (var word = comma - 1; word >= 0 && word >= comma - LongestName; word--)
        {
            if (discourse.MentionWith(word) is >= 0 and var name && discourse.Mentions[name] is { Type: NameType.Per } person && person.Core.End == comma)
            {
                return name;
            }
        }

        return -1;
    }
    // "Norvik, Norland" is a place in a place, and "the boats, Quell and Moor" are the two together.
    private static bool IsPlaceOf(Discourse discourse, Candidate mention, int head) =>
        discourse.MentionWith(head) is >= 0 and var antecedent
        && ((mention is { Type: NameType.Gpe or NameType.Loc, Definiteness: Definiteness.Bare } && discourse.Mentions[antecedent].Kind == MentionKind.Name)
            || !Agree(mention.Traits.Numbers, discourse.Mentions[antecedent].Traits.Numbers));

    private static bool Agree(Numbers a, Numbers b) => (a & b) != Numbers.None;

    private static void Join(Discourse discourse, int mention, int head, Sieve sieve)
    {
        if (discourse.MentionWith(head) is >= 0 and var antecedent
            && (sieve != Sieve.Predicate || discourse.Chains.MayJoin(mention, antecedent)))
        {
            discourse.Chains.Join(mention, antecedent, sieve);
        }
    }

    // The described noun, or the last one in its phrase that agrees with the pronoun: "the death of Quell, who" is of Quell.
    private static int Agreeing(Discourse discourse, int pronoun, int described)
    {
        if (discourse.MentionWith(described) is >= 0 and var whole && !discourse.Chains.TraitsOf(whole).Agrees(discourse.Mentions[pronoun].Traits))
        {
            for (var head = discourse.Mentions[pronoun].Head - 1; head > described; head--)
            {
                if (discourse.MentionWith(head) is >= 0 and var inside
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

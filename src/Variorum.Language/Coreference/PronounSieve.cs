using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Finds the antecedents of pronouns of the third person and of demonstratives, from left to right.</summary>
internal static class PronounSieve
{
    /// <summary>How many sentences back an antecedent may lie.</summary>
    private const int Farthest = 4;

    public static void Run(Discourse discourse, PronounWeights weights)
    {
        var features = new List<PronounFeature>();
        var candidates = new List<int>();
        var speakers = new Speakers(discourse);
        for (var mention = 0; mention < discourse.Mentions.Count; mention++)
        {
            if (IsAsked(discourse, mention))
            {
                if (speakers.Before(mention) is >= 0 and var speaker)
                {
                    discourse.Chains.Join(mention, speaker, Sieve.SameSpeaker);
                }
                else if (Best(discourse, mention, weights, candidates, features) is >= 0 and var best)
                {
                    discourse.Chains.Join(mention, best, Sieve.Pronoun);
                }
            }

            speakers.Hear(mention);
        }
    }

    private static int Best(Discourse discourse, int pronoun, PronounWeights weights, List<int> candidates, List<PronounFeature> features)
    {
        var form = PronounForms.Of(discourse.Mentions[pronoun].Pronoun!);
        Candidates(discourse, pronoun, candidates);
        PronounFeatures.OfNone(discourse, pronoun, candidates.Count, features);
        var (best, highest) = (-1, weights.Score(form, features));
        for (var rank = 0; rank < candidates.Count; rank++)
        {
            PronounFeatures.Of(discourse, pronoun, candidates[rank], rank, features);
            if (weights.Score(form, features) is var score && score > highest)
            {
                (best, highest) = (candidates[rank], score);
            }
        }

        return best;
    }

    /// <summary>Whether a mention is a pronoun that still looks for its antecedent: of "“I agree,” she said" it is not "I" that tells who she is.</summary>
    public static bool IsAsked(Discourse discourse, int mention)
    {
        if (discourse.Mentions[mention].Pronoun is not { Type: PronounType.Third or PronounType.Demonstrative })
        {
            return false;
        }

        foreach (var member in discourse.Chains.MembersOf(mention))
        {
            if (member == mention || discourse.Mentions[member].Pronoun is not { Type: PronounType.First or PronounType.Second })
            {
                return member == mention;
            }
        }

        return false;
    }

    /// <summary>The mentions before a pronoun that it may go back to, the nearest first.</summary>
    public static void Candidates(Discourse discourse, int pronoun, List<int> into)
    {
        into.Clear();
        var asked = discourse.Mentions[pronoun];
        for (var i = pronoun - 1; i >= 0 && asked.Sentence - discourse.Mentions[i].Sentence <= Farthest; i--)
        {
            if (discourse.Mentions[i] is var mention
                && mention.Head < asked.Head
                && mention.Pronoun is null or { Type: PronounType.Third or PronounType.Demonstrative or PronounType.Relative or PronounType.Indefinite }
                && discourse.Chains.MayJoin(pronoun, i)
                && (!mention.IsCoordination || asked.Traits.Numbers == Numbers.Plural)
                && MayBind(discourse.Text, asked, mention))
            {
                into.Add(i);
            }
        }
    }

    // Principles A and B of binding: "she saw her" are two, "she saw herself" is one; a possessor is free.
    private static bool MayBind(ParsedText text, Candidate pronoun, Candidate antecedent)
    {
        if (pronoun.Sentence != antecedent.Sentence || text.Words[pronoun.Head].Relation == "nmod:poss")
        {
            return true;
        }

        var together = Governor(text, pronoun.Head) == Governor(text, antecedent.Head);
        return pronoun.Pronoun!.IsReflexive
            ? GrammaticalRoles.ClauseOf(text, pronoun.Head) == GrammaticalRoles.ClauseOf(text, antecedent.Head)
            : !together || text.Words[antecedent.Head].Relation == "nmod:poss";
    }

    // The word whose argument a mention is.
    private static int Governor(ParsedText text, int head)
    {
        while (text.Words[head].BasicRelation is "conj" && !text.IsRoot(head))
        {
            head = text.Words[head].Head;
        }

        return text.Words[head].Head;
    }
}

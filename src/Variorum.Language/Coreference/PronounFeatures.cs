using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Reads the features of a pronoun and a possible antecedent off the text.</summary>
internal static class PronounFeatures
{
    /// <summary>What speaks for or against no antecedent at all.</summary>
    public static void OfNone(Discourse discourse, int pronoun, int candidates, List<PronounFeature> into)
    {
        var mention = discourse.Mentions[pronoun];
        into.Clear();
        into.Add(PronounFeature.NoAntecedent);
        if (GrammaticalRoles.Of(discourse.Text, mention.Head) switch
            {
                GrammaticalRole.Subject => PronounFeature.NoAntecedentAndSubject,
                GrammaticalRole.Object => PronounFeature.NoAntecedentAndObject,
                GrammaticalRole.Possessor => PronounFeature.NoAntecedentAndPossessor,
                _ => (PronounFeature?)null,
            } is { } role)
        {
            into.Add(role);
        }

        if (ClauseFollows(discourse.Text, mention.Head))
        {
            into.Add(PronounFeature.NoAntecedentAndClauseFollows);
        }

        if (candidates == 0)
        {
            into.Add(PronounFeature.NoAntecedentAndNothingAgrees);
        }

        if (mention.Sentence == 0)
        {
            into.Add(PronounFeature.NoAntecedentAndFirstSentence);
        }
    }

    /// <summary>What speaks for or against an antecedent.</summary>
    /// <param name="discourse">The text and its mentions.</param>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="candidate">The antecedent.</param>
    /// <param name="rank">How many other antecedents stand nearer.</param>
    /// <param name="into">Where the features go; emptied before.</param>
    public static void Of(Discourse discourse, int pronoun, int candidate, int rank, List<PronounFeature> into)
    {
        into.Clear();
        var (asked, mention) = (discourse.Mentions[pronoun], discourse.Mentions[candidate]);
        AddDistance(discourse.Text, asked, mention, rank, into);
        AddRole(discourse.Text, asked, mention, into);
        AddReference(asked, mention, into);
        AddFit(discourse, pronoun, candidate, into);
        var members = discourse.Chains.MembersOf(candidate);
        into.Add(members.Length < 2 || members[1] >= pronoun ? PronounFeature.SaidOnce
            : members.Length < 3 || members[2] >= pronoun ? PronounFeature.SaidTwice
            : PronounFeature.SaidOften);
        if (discourse.Mentions[members[0]].Sentence == 0)
        {
            into.Add(PronounFeature.OpensText);
        }
    }

    private static void AddDistance(ParsedText text, Candidate asked, Candidate mention, int rank, List<PronounFeature> into)
    {
        into.Add((asked.Sentence - mention.Sentence) switch
        {
            0 => PronounFeature.SameSentence,
            1 => PronounFeature.LastSentence,
            2 => PronounFeature.TwoSentencesAgo,
            3 => PronounFeature.ThreeSentencesAgo,
            _ => PronounFeature.FartherAway,
        });
        if (asked.Sentence == mention.Sentence && GrammaticalRoles.ClauseOf(text, asked.Head) == GrammaticalRoles.ClauseOf(text, mention.Head))
        {
            into.Add(PronounFeature.SameClause);
        }

        into.Add(rank switch
        {
            0 => PronounFeature.Nearest,
            1 => PronounFeature.SecondNearest,
            2 => PronounFeature.ThirdNearest,
            3 or 4 => PronounFeature.FourthOrFifthNearest,
            _ => PronounFeature.FartherInRank,
        });
    }

    private static void AddRole(ParsedText text, Candidate asked, Candidate mention, List<PronounFeature> into)
    {
        var role = GrammaticalRoles.Of(text, mention.Head);
        into.Add(role switch
        {
            GrammaticalRole.Subject => PronounFeature.Subject,
            GrammaticalRole.Object => PronounFeature.Object,
            GrammaticalRole.Oblique => PronounFeature.Oblique,
            GrammaticalRole.Possessor => PronounFeature.Possessor,
            GrammaticalRole.Nested => PronounFeature.Nested,
            _ => PronounFeature.OtherRole,
        });
        if (role == GrammaticalRole.Subject && asked.Sentence - mention.Sentence is 0 or 1)
        {
            into.Add(asked.Sentence == mention.Sentence ? PronounFeature.SubjectInSameSentence : PronounFeature.SubjectInLastSentence);
        }

        if (role == GrammaticalRoles.Of(text, asked.Head))
        {
            into.Add(PronounFeature.SameRole);
        }

        if (mention.Words.First == text.Sentences[mention.Sentence].First)
        {
            into.Add(PronounFeature.OpensSentence);
        }

        if (role == GrammaticalRole.Subject && Dominates(text, text.Words[mention.Head].Head, asked.Head))
        {
            into.Add(PronounFeature.GovernsClause);
        }
    }

    private static void AddReference(Candidate asked, Candidate mention, List<PronounFeature> into)
    {
        if (mention.IsCoordination)
        {
            into.Add(PronounFeature.Coordination);
        }
        else if (mention.Pronoun is { } pronoun)
        {
            into.Add(pronoun.Type switch
            {
                PronounType.Relative => PronounFeature.Relative,
                PronounType.Demonstrative => PronounFeature.Demonstrative,
                _ when pronoun.Traits == asked.Traits => PronounFeature.SamePronoun,
                _ => PronounFeature.OtherPronoun,
            });
        }
        else if (mention.Kind == MentionKind.Name)
        {
            into.Add(mention.Type switch
            {
                NameType.Per => PronounFeature.PersonName,
                NameType.Org => PronounFeature.BodyName,
                NameType.Gpe or NameType.Loc => PronounFeature.PlaceName,
                _ => PronounFeature.Name,
            });
        }
        else
        {
            into.Add(mention.Definiteness switch
            {
                Definiteness.Definite => PronounFeature.Definite,
                Definiteness.Demonstrative => PronounFeature.Demonstrative,
                Definiteness.Possessed => PronounFeature.Possessed,
                Definiteness.Indefinite => PronounFeature.Indefinite,
                _ => PronounFeature.Bare,
            });
        }
    }

    private static void AddFit(Discourse discourse, int pronoun, int candidate, List<PronounFeature> into)
    {
        var (asked, traits) = (discourse.Mentions[pronoun].Traits, discourse.Chains.TraitsOf(candidate));
        into.Add((traits.Kinds & ~asked.Kinds) == Kinds.None ? PronounFeature.KindsFit : PronounFeature.KindsUnknown);
        into.Add((traits.Numbers & ~asked.Numbers) == Numbers.None ? PronounFeature.NumberFits : PronounFeature.NumberUnknown);
        into.Add(discourse.UtteranceOf(pronoun) == discourse.UtteranceOf(candidate) ? PronounFeature.SameUtterance : PronounFeature.AcrossUtterances);
    }

    // "it is clear that …", "it seems …": a clause hangs on the same word.
    private static bool ClauseFollows(ParsedText text, int pronoun)
    {
        foreach (var sibling in text.ChildrenOf(text.Words[pronoun].Head))
        {
            if (sibling > pronoun && text.Words[sibling].BasicRelation is "ccomp" or "csubj" or "xcomp" or "advcl")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Dominates(ParsedText text, int above, int word)
    {
        while (word != above && !text.IsRoot(word))
        {
            word = text.Words[word].Head;
        }

        return word == above;
    }
}

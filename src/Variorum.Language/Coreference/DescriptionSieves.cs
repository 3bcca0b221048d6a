using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Joins descriptions with what an earlier mention calls the same: by the same words, by a title or role, by the same head, by what kind of thing a name names.</summary>
internal static class DescriptionSieves
{
    /// <summary>Further back than this a description of the same head may well be of something else.</summary>
    private const int FarthestHead = 30;

    /// <summary>How many sentences lie at most between a name and the kind it is then called by.</summary>
    private const int FarthestKind = 3;

    public static void Exact(Discourse discourse) => ByHead(discourse, Sieve.ExactDescription, static (discourse, later, earlier) =>
        later.Definiteness is not (Definiteness.Indefinite or Definiteness.Possessed)
        && earlier.Definiteness != Definiteness.Possessed
        && (later.Definiteness != Definiteness.Bare || earlier.Definiteness == Definiteness.Bare)
        && discourse.SameNumbers(later, earlier)
        && discourse.SameWords(later.Core, earlier.Core)
        && SameContent(discourse, later, earlier)
        && SameContent(discourse, earlier, later));

    public static void Head(Discourse discourse) => ByHead(discourse, Sieve.Head, static (discourse, later, earlier) =>
        later.Definiteness is Definiteness.Definite or Definiteness.Demonstrative
        && later.Sentence - earlier.Sentence <= FarthestHead
        && SameContent(discourse, later, earlier));

    /// <summary>"her boat … her boat": what is somebody's, once it is known whose.</summary>
    public static void Possessed(Discourse discourse) => ByHead(discourse, Sieve.Head, static (discourse, later, earlier) =>
        later.Definiteness == Definiteness.Possessed
        && earlier.Definiteness == Definiteness.Possessed
        && SameContent(discourse, later, earlier, countPossessor: false)
        && discourse.MentionWith(PossessorOf(discourse.Text, later.Head)) is >= 0 and var one
        && discourse.MentionWith(PossessorOf(discourse.Text, earlier.Head)) is >= 0 and var other
        && discourse.Chains.AreOne(one, other));

    /// <summary>"the mayor", where another mention gives someone that title: the nearest before it, else the nearest after it (a headline has the title first).</summary>
    public static void Role(Discourse discourse)
    {
        var holders = discourse.Names.Where(name => discourse.Mentions[name].Title.Length > 0).ToList();
        for (var description = 0; description < discourse.Mentions.Count; description++)
        {
            if (discourse.Mentions[description] is { Kind: MentionKind.Nominal } mention
                && MayHoldOffice(discourse.Text, mention)
                && discourse.Chains.Opens(description)
                && HolderOf(discourse, holders, description) is >= 0 and var holder)
            {
                discourse.Chains.Join(description, holder, Sieve.Role);
            }
        }
    }

    // "the mayor", "the country’s mayor"; but "Norland’s mayor" is whose the text says, and "her mayor" whoever she is.
    private static bool MayHoldOffice(ParsedText text, Candidate mention) =>
        mention.Definiteness is Definiteness.Definite or Definiteness.Demonstrative
        || (PossessorOf(text, mention.Head) is >= 0 and var possessor && text.Words[possessor].Tag == UniversalTag.Noun)
        || IsBehindPossessor(text, mention.Words.First);

    // The same by the words alone, where the tree hangs the possessor elsewhere.
    private static bool IsBehindPossessor(ParsedText text, int first) =>
        first > 1
        && text.Words[first - 1] is { Tag: UniversalTag.Part, BasicRelation: "case" }
        && text.Words[first - 2].Tag == UniversalTag.Noun;

    private static int HolderOf(Discourse discourse, List<int> holders, int description)
    {
        var after = ~holders.BinarySearch(description);
        for (var i = after - 1; i >= 0; i--)
        {
            if (IsHolder(discourse, holders[i], description))
            {
                return holders[i];
            }
        }

        for (var i = after; i < holders.Count; i++)
        {
            if (IsHolder(discourse, holders[i], description))
            {
                return holders[i];
            }
        }

        return -1;
    }

    // "Norlandic Foreign Minister Quell … the foreign minister", "Foreign Minister Quell … the Norlandic foreign minister"; but one word alone says too little for the second.
    private static bool IsHolder(Discourse discourse, int holder, int description) =>
        (discourse.Mentions[holder].Title, discourse.Mentions[description].Core) is var (title, core)
        && (EndsWith(discourse, title, core) || (title.Length > 1 && EndsWith(discourse, core, title)))
        && discourse.Chains.MayJoin(description, holder);

    /// <summary>"the city", after a city's name.</summary>
    public static void KindOfName(Discourse discourse)
    {
        for (var later = 0; later < discourse.Mentions.Count; later++)
        {
            var description = discourse.Mentions[later];
            if (description.Kind != MentionKind.Nominal
                || description.Definiteness is not (Definiteness.Definite or Definiteness.Demonstrative)
                || description.Core.Length > 1
                || description.Words.End > description.Head + 1
                || !discourse.Chains.Opens(later))
            {
                continue;
            }

            if (OnlyNamed(discourse, later) is >= 0 and var name)
            {
                discourse.Chains.Join(later, name, Sieve.KindOfName);
            }
        }
    }

    // The one entity of that kind that was named not long ago; -1 where there are several, for then "the country" may be any of them.
    private static int OnlyNamed(Discourse discourse, int later)
    {
        var noun = discourse.Text.Words[discourse.Mentions[later].Head].Lemma;
        var only = -1;
        for (var i = later - 1; i >= 0 && discourse.Mentions[later].Sentence - discourse.Mentions[i].Sentence <= FarthestKind; i--)
        {
            if (discourse.Mentions[i] is { Kind: MentionKind.Name, Type: { } type } name
                && CoreferenceLexicon.MayDescribe(noun, type, discourse.NamesState(name))
                && discourse.Chains.MayJoin(later, i))
            {
                if (only >= 0 && !discourse.Chains.AreOne(only, i))
                {
                    return -1;
                }

                only = only < 0 ? i : only;
            }
        }

        return only;
    }

    private static void ByHead(Discourse discourse, Sieve sieve, Func<Discourse, Candidate, Candidate, bool> fits)
    {
        foreach (var bucket in discourse.WithHeadsAlike(MentionKind.Nominal))
        {
            for (var i = 1; i < bucket.Count; i++)
            {
                if (!discourse.Chains.Opens(bucket[i]))
                {
                    continue;
                }

                for (var j = i - 1; j >= 0; j--)
                {
                    if (SameNumber(discourse.Text, discourse.Mentions[bucket[i]].Head, discourse.Mentions[bucket[j]].Head)
                        && fits(discourse, discourse.Mentions[bucket[i]], discourse.Mentions[bucket[j]])
                        && discourse.Chains.MayJoin(bucket[i], bucket[j]))
                    {
                        discourse.Chains.Join(bucket[i], bucket[j], sieve);
                        break;
                    }
                }
            }
        }
    }

    // "the country" is not "the countries", though a body may be "they".
    private static bool SameNumber(ParsedText text, int a, int b) => IsPlural(text, a) == IsPlural(text, b);

    private static bool IsPlural(ParsedText text, int word) => text.Words[word].Features.Contains("Number=Plur", StringComparison.Ordinal);

    // Whether the later says nothing that the earlier does not say: "the old boat" may not be "the boat".
    private static bool SameContent(Discourse discourse, Candidate later, Candidate earlier, bool countPossessor = true)
    {
        for (var word = later.Words.First; word < later.Words.End; word++)
        {
            if (discourse.Text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Verb
                && word != later.Head
                && (countPossessor || discourse.Text.Words[word].Relation != "nmod:poss")
                && !discourse.Holds(earlier.Words, word))
            {
                return false;
            }
        }

        return true;
    }

    private static int PossessorOf(ParsedText text, int head)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Words[child].Relation == "nmod:poss")
            {
                return child;
            }
        }

        return -1;
    }

    private static bool EndsWith(Discourse discourse, WordRange words, WordRange end) =>
        words.Length >= end.Length && discourse.SameWords(words with { First = words.End - end.Length }, end);
}

using Variorum.Language.Syntax;

namespace Variorum.Meaning.Clauses;

/// <summary>Finds the subject of a predicate where grammar leaves it out: over lists of verbs, control, participles, relative clauses and light verbs.</summary>
/// <remarks>
/// What is found is the head of the phrase. An infinitive takes its subject from the word it hangs on, as the column control of <c>clauses-governors.tsv</c> says; a participle
/// after a noun from the noun; one beside a clause from that clause's subject; a verb in a list from the verb before it.
/// </remarks>
internal static class Subjects
{
    // Deeper nesting than any sentence has; a limit, since trees come from input.
    private const int Deepest = 12;

    /// <summary>The head of the subject as grammar has it (the patient, of a passive); -1 when there is none.</summary>
    public static int Of(ParsedText text, int word) => Of(text, word, 0);

    /// <summary>The noun that a relative pronoun stands for; the word itself when it is none.</summary>
    public static int Antecedent(ParsedText text, int word)
    {
        if (!text.IsRelative(word))
        {
            return word;
        }

        for (int at = word, steps = 0; !text.IsRoot(at) && steps < Deepest; at = text.Words[at].Head, steps++)
        {
            if (text.Words[at].Relation == "acl:relcl")
            {
                return text.Words[at].Head;
            }
        }

        return word;
    }

    /// <summary>Who does what a passive says ("by …"); -1 when nobody is named.</summary>
    public static int ByPhrase(ParsedText text, int word)
    {
        foreach (var child in text.ChildrenOf(word))
        {
            if (!text.IsTitle(child) && (text.Words[child].Relation == "obl:agent" || (text.Basic(child) is "obl" && text.IsAfter(child, WordUse.By) && text.IsNominal(child))))
            {
                return Antecedent(text, child);
            }
        }

        return -1;
    }

    /// <summary>A further subject before the one of a verb, of a list without "and" or one that ends in a title: "Norland, Ostria reject plan", "Vost and Gen. Ann Marr left"; -1 when there is none.</summary>
    public static int Before(ParsedText text, int word)
    {
        var (last, first) = (-1, -1);
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Basic(child) is "nsubj" && child < word)
            {
                (first, last) = (last, child);
            }
        }

        if (first < 0 || text.Words[first].Tag != UniversalTag.Propn || text.Words[last].Tag != UniversalTag.Propn)
        {
            return -1;
        }

        var (end, next) = (text.SubtreeOf(first).End, text.SubtreeOf(last).First);
        var isList = text.Child(first, "conj") is var joined && joined < 0 && text.Child(first, "nmod") < 0
            && end <= next && next - end <= 1 && text.Letters(next - 1) is "," && text.Words[word].Xpos is "VBP";
        var isTitled = joined >= 0 && end == next && text.Child(joined, "cc") >= 0 && text.Words[next - 1].Tag != UniversalTag.Punct;
        return isList || isTitled ? first : -1;
    }

    // Of several the last: a title or a dateline before it may be taken for another subject. But "Vessa, Norland" is one place, the end of the first.
    private static int Own(ParsedText text, int word)
    {
        var subject = -1;
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Basic(child) is "nsubj" or "csubj" && (text.Words[child].Relation != "nsubj:outer" || text.IsToBeDone(word)) && (subject < 0 || (child < word && !IsRestOfPlace(text, subject, child))))
            {
                subject = child;
            }
        }

        return subject;
    }

    private static bool IsRestOfPlace(ParsedText text, int first, int second)
    {
        var place = text.Child(first, "nmod");
        return place >= 0 && text.Words[place].Tag == UniversalTag.Propn && text.Words[second].Tag == UniversalTag.Propn && text.Has(place, "case", WordUse.Site)
            && second >= 2 && text.Letters(second - 1) is "," && text.SubtreeOf(place).Contains(second - 2);
    }

    // "VESSA (Agency) – The court ruled": the tree may take what follows the dash for an apposition.
    private static int BehindDateline(ParsedText text, int subject)
    {
        if (text.Sentences[text.SentenceOf(subject)].First != subject || text.Words[subject].Tag != UniversalTag.Propn)
        {
            return subject;
        }

        foreach (var child in text.ChildrenOf(subject))
        {
            if (child > subject && text.Basic(child) is "appos" && text.SubtreeOf(child).First is var first && (IsDash(text.Letters(first)) || IsDash(text.Letters(first - 1))))
            {
                return child;
            }
        }

        return subject;
    }

    private static bool IsDash(ReadOnlySpan<char> word) => word is "-" or "–" or "—" or "--";

    private static int Of(ParsedText text, int word, int depth)
    {
        if (depth > Deepest)
        {
            return -1;
        }

        var subject = Own(text, word);
        if (subject >= 0)
        {
            var antecedent = Antecedent(text, BehindDateline(text, subject));
            return antecedent == word ? subject : antecedent;
        }

        if (text.IsRoot(word))
        {
            return -1;
        }

        var head = text.Words[word].Head;
        switch (text.Basic(word))
        {
            case "conj":
                return text.IsVerb(head) || text.Child(head, "cop") >= 0 ? Of(text, head, depth + 1) : text.IsVerb(word) ? -1 : Of(text, head, depth + 1);
            case "xcomp" or "ccomp" when text.IsToBeDone(word):
                return Of(text, head, depth + 1);
            case "xcomp" or "ccomp":
                return Controller(text, head, depth + 1);
            case "advcl" when text.Has(word, "mark", WordUse.Grounds) || (text.IsInfinitive(word) && ClauseLexicon.GovernorOf(text.Words[head]) is not null):
                return Controller(text, head, depth + 1);
            case "advcl":
                return Of(text, head, depth + 1);
            case "acl" when text.Words[word].Relation == "acl:relcl":
                return -1;
            case "acl":
                return text.IsInfinitive(word) ? Owner(text, head, depth + 1) : head;
            default:
                return -1;
        }
    }

    private static int Controller(ParsedText text, int governor, int depth)
    {
        if (text.IsPassive(governor))
        {
            return Of(text, governor, depth);
        }

        var control = ClauseLexicon.GovernorOf(text.Words[governor])?.Control ?? Control.Object;
        var other = control switch
        {
            Control.Object => text.Child(governor, "obj") is >= 0 and var whom ? (text.IsTitle(whom) ? whom + 1 : whom) : text.Child(governor, "iobj"),
            Control.Oblique => After(text, governor, ClauseLexicon.GovernorOf(text.Words[governor])!.Preposition),
            _ => -1,
        };
        return other >= 0 ? Antecedent(text, other) : Of(text, governor, depth);
    }

    // "called on Ostria to leave": who stands after the verb's own preposition.
    private static int After(ParsedText text, int verb, string prepositions)
    {
        foreach (var child in text.ChildrenOf(verb))
        {
            if (text.Basic(child) is "obl" && !text.IsTitle(child) && text.Preposition(child) is >= 0 and var preposition && IsOneOf(text.Words[preposition].Lemma, prepositions))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsOneOf(string word, string words)
    {
        foreach (var range in words.AsSpan().Split('|'))
        {
            if (words.AsSpan()[range].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Norland's plan to leave", "made a plan to leave": who has the noun or the verb it stands with.
    private static int Owner(ParsedText text, int noun, int depth)
    {
        foreach (var child in text.ChildrenOf(noun))
        {
            if (text.Words[child].Relation == "nmod:poss")
            {
                return child;
            }
        }

        return text.IsRoot(noun) || !text.IsVerb(text.Words[noun].Head) ? -1 : Of(text, text.Words[noun].Head, depth);
    }
}

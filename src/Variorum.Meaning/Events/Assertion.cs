using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Tells a clause that reports one happening from those that give a habit, an attitude, an opinion, a rule or the headline of another page.</summary>
/// <remarks>What a predicate's modality leaves open is asked here: its own form (past, perfect, progressive, or the present of a headline) and the words above it.</remarks>
internal sealed class Assertion(ParsedText text, AccountText account, Clauses.Clauses clauses, EventLexicon lexicon)
{
    private const int Deepest = 12;
    private const int FewestOfHeadline = 6;
    private const int LeadSentences = 3;

    /// <summary>Whether a predicate is told as something that happened once.</summary>
    public bool IsReported(in Predicate predicate)
    {
        var told = predicate.Support >= 0 ? predicate.Support : predicate.Word;
        if (predicate.Kind == PredicateKind.Property || !IsPassage(text.Sentences[text.SentenceOf(told)]))
        {
            return false;
        }

        if (predicate.Modality != Modality.Actual)
        {
            return true;
        }

        return (text.IsVerb(told) ? IsOfThePast(told, 0) : IsReal(told)) && IsBelowFacts(told);
    }

    /// <summary>Whether a predicate tells the news of its account: at its head, in a main clause, and not of what had gone before.</summary>
    public bool IsNews(in Predicate predicate)
    {
        var told = predicate.Support >= 0 ? predicate.Support : predicate.Word;
        if (!text.IsVerb(told) || text.SentenceOf(told) >= LeadSentences || (text.Words[told].Xpos is "VBD" && IsInTitle(told)))
        {
            return false;
        }

        for (var steps = 0; steps < Deepest; steps++)
        {
            foreach (var child in text.ChildrenOf(told))
            {
                if ((text.Basic(child) is "aux" && text.Words[child].Lemma is "have") || (text.Basic(child) is "advmod" && lexicon.IsEarlier(text.Words[child].Lemma)))
                {
                    return false;
                }
            }

            if (text.IsRoot(told))
            {
                return true;
            }

            // What somebody says may long have happened: "the court said that the ministry ordered it".
            if (text.Basic(told) is not ("conj" or "parataxis" or "xcomp"))
            {
                return false;
            }

            told = text.Words[told].Head;
        }

        return false;
    }

    /// <summary>Whether a sentence is one of the account's own: whole, and no link to another page.</summary>
    private bool IsPassage(WordRange sentence)
    {
        if (IsInTitle(sentence.First))
        {
            return true;
        }

        var last = sentence.End - 1;
        while (last > sentence.First && text.Words[last].Tag == UniversalTag.Punct && text.Letters(last)[0] is '"' or '”' or '’' or '\'' or ')' or ']')
        {
            last--;
        }

        if (text.Letters(last)[^1] is not ('.' or '!' or '…' or ';' or ':'))
        {
            return false;
        }

        int capitals = 0, words = 0;
        for (var word = sentence.First; word < sentence.End; word++)
        {
            var letters = text.Letters(word);
            if (PageLinks.IsLink(letters) || letters is "|" || letters.Contains('@') || letters.StartsWith("http", StringComparison.Ordinal))
            {
                return false;
            }

            if (letters.Length > 3 && char.IsLetter(letters[0]))
            {
                words++;
                capitals += char.IsUpper(letters[0]) ? 1 : 0;
            }
        }

        return words < FewestOfHeadline || 10 * capitals < 7 * words;
    }

    private bool IsInTitle(int word)
    {
        foreach (var block in account.Blocks)
        {
            if (block.Span.Contains(text.Words[word].Span))
            {
                return block.Kind == BlockKind.Title;
            }
        }

        return false;
    }

    private bool IsOfThePast(int verb, int depth)
    {
        if (depth > Deepest)
        {
            return false;
        }

        var (isPast, isBeing, hasAuxiliary) = (false, false, false);
        foreach (var child in text.ChildrenOf(verb))
        {
            if (text.Basic(child) is "advmod" && (lexicon.IsHabit(text.Words[child].Lemma) || lexicon.IsHedge(text.Words[child].Lemma)))
            {
                return false;
            }

            if (text.Basic(child) is not "aux")
            {
                continue;
            }

            hasAuxiliary = true;
            isPast |= text.Words[child].Xpos is "VBD" or "VBN" || text.Words[child].Lemma is "have";
            isBeing |= text.Words[child].Xpos is "VBG";
        }

        switch (text.Words[verb].Xpos)
        {
            case "VBD":
                return true;
            case "VBN":
                return isPast || isBeing || (!hasAuxiliary && (text.Basic(verb) is "acl" || text.Child(verb, "nsubj") >= 0 || IsInTitle(verb) || IsOfTheOneAbove(verb, depth)));
            case "VBG":
                return hasAuxiliary || (text.Basic(verb) is "acl" ? IsWrittenOnce(text.Words[verb].Head, depth) : IsOfTheOneAbove(verb, depth));
            case "VB":
                return isPast || (!hasAuxiliary && IsOfTheOneAbove(verb, depth));
            default:
                return IsInTitle(verb);
        }
    }

    // "…, accusing him of theft", "continued to attack", "seized and burned it": told like the verb it hangs on.
    private bool IsOfTheOneAbove(int verb, int depth) =>
        !text.IsRoot(verb) && text.Basic(verb) is "advcl" or "conj" or "xcomp" or "parataxis" && text.IsVerb(text.Words[verb].Head) && IsOfThePast(text.Words[verb].Head, depth + 1);

    // "possible resignations", "any investigation", "an inquiry is needed".
    private bool IsReal(int noun)
    {
        foreach (var child in text.ChildrenOf(noun))
        {
            // "the Gazette's investigations": what somebody does again and again.
            if (text.Words[child].Relation is "nmod:poss" && text.HasFeature(noun, "Number=Plur"))
            {
                return false;
            }

            if (text.Basic(child) is "amod" or "det" && (text.HasFeature(child, "Definite=Ind") || lexicon.IsUnreal(text.Words[child].Lemma) || lexicon.IsIndefinite(text.Words[child].Lemma)))
            {
                return false;
            }
        }

        return true;
    }

    // "states have laws requiring …" tells what they hold, "states passed laws requiring …" what they did; of anybody else what they do.
    private bool IsWrittenOnce(int noun, int depth) =>
        !lexicon.IsDocument(text.Words[noun].Lemma) || (text.Words[noun].Relation is "obj" && text.IsVerb(text.Words[noun].Head) && IsOfThePast(text.Words[noun].Head, depth + 1));

    // Nothing above makes it a thought, a condition or a mere possibility.
    private bool IsBelowFacts(int word)
    {
        var isOpen = text.IsVerb(word);
        for (var steps = 0; steps < Deepest; steps++)
        {
            isOpen &= !IsTold(word);
            if (text.Child(word, "advcl") is >= 0 and var clause && text.Has(clause, "mark", WordUse.Condition))
            {
                return false;
            }

            if (text.IsRoot(word))
            {
                return true;
            }

            var head = text.Words[word].Head;
            if (text.Has(word, "mark", WordUse.Condition | WordUse.Question)
                || (text.Basic(word) is "ccomp" && lexicon.IsThinking(text.Words[head].Lemma))
                || text.Has(head, "aux", WordUse.Future | WordUse.Possibility | WordUse.Obligation)
                || text.Has(head, "advmod", WordUse.Negation)
                || (isOpen && IsKept(word))
                || (isOpen && clauses.At(head) is >= 0 and var above && clauses.Predicates[above].Modality != Modality.Actual)
                || (text.Words[head].Tag == UniversalTag.Noun && lexicon.IsUnreal(text.Words[head].Lemma)))
            {
                return false;
            }

            word = head;
        }

        return false;
    }

    /// <summary>Whether a clause is told whatever becomes of the one above it: "to free the man who attacked", "until they left, calling it a theft"; but "to pass a bill condemning it" tells of no condemnation.</summary>
    private bool IsTold(int word) => text.Basic(word) switch
    {
        "acl" => text.Words[word].Relation is "acl:relcl" || !text.IsGerund(word),
        "advcl" => !text.IsInfinitive(word) && (!text.IsGerund(word) || (word > text.Words[word].Head && FirstOf(word) is > 0 and var first && text.Words[first - 1].Tag == UniversalTag.Punct)),
        _ => false,
    };

    private int FirstOf(int word) => text.SubtreeOf(word).First;

    /// <summary>Whether a gerund is of what is not told to have been done: "decided against suing", "charged with killing", "an interest in suing"; but "with the police arresting three".</summary>
    private bool IsKept(int gerund)
    {
        if (!text.IsGerund(gerund) || text.Child(gerund, "nsubj") >= 0)
        {
            return false;
        }

        var isOfNoun = text.Words[gerund].Relation is "acl";
        foreach (var child in text.ChildrenOf(gerund))
        {
            // "helped him in suing": either of the two, or both, may have done it.
            if (text.Basic(child) is "mark" or "case" && (!isOfNoun && lexicon.IsHelping(text.Words[text.Words[gerund].Head].Lemma)))
            {
                return true;
            }

            if (text.Basic(child) is "mark" or "case" && (isOfNoun ? lexicon.IsAbstract(text.Words[child].Lemma) : lexicon.IsAverted(text.Words[child].Lemma)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb that needs an object has none and stands, like a past, in a headline: a participle, so that its subject is whom it is done to ("Minister slammed for speech").</summary>
    public bool IsParticipleOfHeadline(in Predicate predicate) =>
        predicate.Kind == PredicateKind.Verb && !predicate.IsPassive && text.Words[predicate.Word].Xpos is "VBD" or "VBN" && IsInTitle(predicate.Word)
        && text.Child(predicate.Word, "aux") < 0 && text.Child(predicate.Word, "obj") < 0 && text.Child(predicate.Word, "xcomp") < 0 && text.Child(predicate.Word, "ccomp") < 0;
}

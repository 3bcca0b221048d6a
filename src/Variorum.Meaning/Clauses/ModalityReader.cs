using Variorum.Language.Syntax;

namespace Variorum.Meaning.Clauses;

/// <summary>Decides of each predicate of a sentence whether it is told as something that happened, and whose word it is.</summary>
/// <remarks>
/// First its own signs are read (negation, auxiliaries, "if", a question mark); then those of the word it hangs on, as <c>clauses-governors.tsv</c> has it, in turn seen with that
/// word's own modality: who does not deny an attack leaves it open; who plans to go on attacking plans.
/// </remarks>
internal sealed class ModalityReader(ParsedText text, WordRange sentence, int[] predicateOf)
{
    private const int Deepest = 12;

    private readonly bool _isQuestion = text.Letters(sentence.End - 1) is "?" || (sentence.Length > 1 && text.Letters(sentence.End - 2) is "?");

    /// <summary>How the predicate at a word is told.</summary>
    /// <param name="word">A verb, noun or adjective.</param>
    public Modality Of(int word) => Of(word, 0);

    /// <summary>The nearest predicate above that a predicate is a part of; -1 when none is.</summary>
    public int GovernorOf(int word)
    {
        for (int at = FirstOfList(word), steps = 0; LinkOf(at) == Link.Content && steps < Deepest; at = FirstOfList(text.Words[at].Head), steps++)
        {
            if (predicateOf[text.Words[at].Head] is >= 0 and var governor)
            {
                return governor;
            }
        }

        return -1;
    }

    private Modality Of(int word, int depth)
    {
        if (depth > Deepest)
        {
            return Modality.Actual;
        }

        var own = Own(word, depth);
        if (own is not (Modality.Actual or Modality.Planned))
        {
            return own;
        }

        var outer = Outer(word, depth);
        return own == Modality.Actual || outer is Modality.Denied or Modality.Demanded or Modality.Questioned ? outer : own;
    }

    private Modality Own(int word, int depth)
    {
        var modality = text.IsToBeDone(word) ? Modality.Planned : Modality.Actual;
        foreach (var child in text.ChildrenOf(word))
        {
            var use = ClauseLexicon.UseOf(text.Words[child].Lemma);
            if (use == WordUse.None)
            {
                continue;
            }

            switch (text.Basic(child))
            {
                case "advmod" or "det" or "cc" or "cc:preconj" when (use & WordUse.Negation) != WordUse.None:
                case "mark" or "case" when (use & WordUse.Without) != WordUse.None:
                    return Modality.Negated;
                case "advmod" when (use & WordUse.Doubt) != WordUse.None:
                case "mark" when (use & WordUse.Condition) != WordUse.None:
                    return Modality.Hypothetical;
                case "mark" when (use & WordUse.Question) != WordUse.None:
                    return Modality.Questioned;
                case "mark" when (use & WordUse.Until) != WordUse.None && !text.IsRoot(word) && Of(text.Words[word].Head, depth + 1) != Modality.Actual:
                    // "will not end the strike until they pay"; but "fought until they surrendered" tells that they did.
                    return Modality.Hypothetical;
                case "nsubj" when (use & WordUse.Negation) != WordUse.None:
                    return Modality.Negated;
                case "aux":
                    modality = (use & WordUse.Future) != WordUse.None ? Modality.Planned
                        : (use & WordUse.Obligation) != WordUse.None ? Modality.Demanded
                        : (use & WordUse.Possibility) != WordUse.None ? Modality.Hypothetical
                        : modality;
                    break;
            }
        }

        if (text.IsRoot(word) && modality == Modality.Actual)
        {
            return _isQuestion ? Modality.Questioned : text.HasFeature(word, "Mood=Imp") && text.Child(word, "nsubj") < 0 ? Modality.Demanded : modality;
        }

        // "will seize and burn it", "to seize and burn it": a bare verb in a list is told as the one before it.
        return modality == Modality.Actual && text.Basic(word) is "conj" && text.IsVerb(word) && text.HasFeature(word, "VerbForm=Inf")
            ? Of(text.Words[word].Head, depth + 1)
            : modality;
    }

    private Modality Outer(int word, int depth)
    {
        var at = FirstOfList(word);
        var link = LinkOf(at);
        if (link == Link.None)
        {
            return Modality.Actual;
        }

        var head = text.Words[at].Head;
        var isClause = text.IsVerb(at) || text.Child(at, "cop") >= 0;
        var isInfinitive = isClause && text.IsInfinitive(at);
        var isGerund = isClause && !isInfinitive && text.IsGerund(at);
        if (link == Link.Beside)
        {
            return isInfinitive ? Modality.Planned : isGerund || !IsDefinite(at) ? Of(head, depth + 1) : Modality.Actual;
        }

        var governor = GovernorAt(head);
        var said = !isClause ? governor?.Noun : isInfinitive || isGerund ? governor?.Infinitive : governor?.Clause;
        var told = Of(head, depth + 1);
        return said switch
        {
            null when isInfinitive => Modality.Planned,
            null when isGerund => told,
            null when isClause => told == Modality.Negated ? Modality.Hypothetical : Modality.Actual,
            null => IsDefinite(at) ? Modality.Actual : told,
            Modality.Actual => told,
            Modality.Negated when told == Modality.Negated => Modality.Actual,
            Modality.Denied when told == Modality.Negated => Modality.Hypothetical,
            var other => other.Value,
        };
    }

    // "the attack" is one that is known; "attacks" in "would lead to attacks" are not.
    private bool IsDefinite(int noun)
    {
        foreach (var child in text.ChildrenOf(noun))
        {
            if (text.Words[child].Relation == "nmod:poss" || (text.Basic(child) is "det" && (text.HasFeature(child, "Definite=Def") || text.HasFeature(child, "PronType=Dem"))))
            {
                return true;
            }
        }

        return false;
    }

    // The members of a list hang on its first; a clause with a subject of its own stands for itself.
    private int FirstOfList(int word)
    {
        while (text.Basic(word) is "conj" && !text.IsRoot(word) && !(text.IsVerb(word) && text.Child(word, "nsubj") >= 0 && text.Basic(text.Words[word].Head) is not "ccomp"))
        {
            word = text.Words[word].Head;
        }

        return word;
    }

    // "called Vost to apologise" calls for nothing, nor does "called the attack a crime".
    private Governor? GovernorAt(int word) =>
        ClauseLexicon.GovernorOf(text.Words[word]) is { } governor && !(governor.Control == Control.Oblique && text.Child(word, "obj") >= 0) ? governor : null;

    private Link LinkOf(int word)
    {
        if (text.IsRoot(word))
        {
            return Link.None;
        }

        var relation = text.Words[word].Relation;
        var governor = GovernorAt(text.Words[word].Head);
        switch (text.Basic(word))
        {
            case "ccomp" or "xcomp" or "csubj" or "obj" or "iobj" or "nmod":
                return Link.Content;
            case "nsubj":
                return relation == "nsubj:pass" ? Link.Content : Link.None;
            case "acl":
                return relation != "acl:relcl" && (text.IsInfinitive(word) || text.Child(word, "mark") >= 0) ? Link.Content : Link.None;
            case "advcl" when text.IsInfinitive(word):
                return governor is not null ? Link.Content : Link.Beside;
            case "advcl":
                return !text.IsGerund(word) ? Link.None : governor is not null && text.Has(word, "mark", WordUse.Grounds) ? Link.Content : Link.Beside;
            case "obl":
                return governor?.Noun is not null ? Link.Content : Link.Beside;
            default:
                return Link.None;
        }
    }

    /// <summary>How a predicate hangs on the word above.</summary>
    private enum Link
    {
        /// <summary>It stands for itself, as a main clause, a relative clause or one with its own conjunction does.</summary>
        None,

        /// <summary>As its content, aim or object.</summary>
        Content,

        /// <summary>Beside it, as a purpose, a circumstance or a participle.</summary>
        Beside,
    }
}

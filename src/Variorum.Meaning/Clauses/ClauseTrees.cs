using Variorum.Language.Syntax;

namespace Variorum.Meaning.Clauses;

/// <summary>Questions about the words right below a predicate.</summary>
internal static class ClauseTrees
{
    /// <summary>The first word that hangs on another by a relation or one of its subtypes; -1 when none does.</summary>
    public static int Child(this ParsedText text, int word, string relation)
    {
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Words[child].BasicRelation.SequenceEqual(relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a word with some use hangs on another by a relation.</summary>
    public static bool Has(this ParsedText text, int word, string relation, WordUse use)
    {
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Words[child].BasicRelation.SequenceEqual(relation) && ClauseLexicon.Is(text.Words[child].Lemma, use))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is a title right before the name it belongs to, hung beside it on the same head.</summary>
    public static bool IsTitle(this ParsedText text, int word) =>
        word + 1 < text.Words.Length && text.Words[word + 1].Head == text.Words[word].Head && text.Words[word + 1].Relation == text.Words[word].Relation
        && text.Words[word + 1].Tag == UniversalTag.Propn && text.Words[word].Tag is UniversalTag.Propn or UniversalTag.Noun && !text.IsRoot(word) && text.Basic(word) is not ("flat" or "compound");

    /// <summary>The preposition before a noun, also where it stands before the title of a name; -1 when none does.</summary>
    public static int Preposition(this ParsedText text, int noun) =>
        text.Child(noun, "case") is >= 0 and var own ? own : noun > 0 && text.IsTitle(noun - 1) ? text.Child(noun - 1, "case") : -1;

    /// <summary>Whether a preposition with some use stands before a noun.</summary>
    public static bool IsAfter(this ParsedText text, int noun, WordUse use) => text.Preposition(noun) is >= 0 and var preposition && ClauseLexicon.Is(text.Words[preposition].Lemma, use);

    /// <summary>The relation of a word without its subtype.</summary>
    public static ReadOnlySpan<char> Basic(this ParsedText text, int word) => text.Words[word].BasicRelation;

    public static bool IsVerb(this ParsedText text, int word) => text.Words[word].Tag is UniversalTag.Verb;

    public static bool IsNominal(this ParsedText text, int word) =>
        text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.Adj or UniversalTag.Det or UniversalTag.X or UniversalTag.Sym;

    public static bool HasFeature(this ParsedText text, int word, string feature) => text.Words[word].Features.Contains(feature, StringComparison.Ordinal);

    public static bool IsRelative(this ParsedText text, int word)
    {
        var features = text.Words[word].Features;
        var at = features.IndexOf("PronType=", StringComparison.Ordinal);
        return at >= 0 && features.AsSpan(at).Contains("Rel", StringComparison.Ordinal);
    }

    public static bool IsInfinitive(this ParsedText text, int word) => text.Has(word, "mark", WordUse.Infinitive) || (text.HasFeature(word, "VerbForm=Inf") && text.Child(word, "aux") < 0);

    public static bool IsGerund(this ParsedText text, int word) => (text.HasFeature(word, "VerbForm=Ger") || text.Words[word].Xpos == "VBG") && text.Child(word, "aux") < 0;

    /// <summary>An infinitive after "be" that says what is arranged: "the minister is to visit Ostria".</summary>
    public static bool IsToBeDone(this ParsedText text, int word) =>
        text.IsVerb(word) && text.Has(word, "mark", WordUse.Infinitive)
        && (text.Child(word, "cop") >= 0 || (text.Basic(word) is "ccomp" or "xcomp" && !text.IsRoot(word) && text.Words[text.Words[word].Head] is { Lemma: "be", Tag: UniversalTag.Verb }));

    /// <summary>The verb that only says of a noun's action that it took place ("clashes erupted"); -1 when there is none.</summary>
    public static int OccurrenceOf(this ParsedText text, int noun) =>
        text.Words[noun].Relation == "nsubj" && !text.IsRoot(noun) && text.Words[noun].Head is var verb && text.IsVerb(verb) && text.Child(verb, "obj") < 0 && ClauseLexicon.Is(text.Words[verb].Lemma, WordUse.Occurrence) ? verb : -1;

    /// <summary>A participle without auxiliary that says what was done: "the men arrested by the police".</summary>
    public static bool IsBarePastParticiple(this ParsedText text, int word) => text.Words[word].Xpos == "VBN" && text.Child(word, "aux") < 0 && text.Child(word, "nsubj") < 0;

    /// <summary>"Asked about the raid, Vost said": the first word of a sentence, with no subject before its main verb, is no past tense, whatever the tagger says.</summary>
    private static bool OpensAsParticiple(this ParsedText text, int word) =>
        text.Words[word].Xpos is "VBD" or "VBN" && text.Sentences[text.SentenceOf(word)].First == word && !text.IsRoot(word) && text.Words[word].Head > word
        && text.Child(word, "nsubj") < 0 && text.Child(word, "aux") < 0 && text.Child(word, "obj") < 0;

    /// <summary>"Mayor indicted again": a headline, which ends without a full stop, leaves out the auxiliary.</summary>
    private static bool IsHeadlinePassive(this ParsedText text, int word)
    {
        if (text.Words[word].Xpos is not ("VBD" or "VBN") || !text.IsRoot(word) || !ClauseLexicon.Is(text.Words[word].Lemma, WordUse.Undergone)
            || text.Words[text.Sentences[text.SentenceOf(word)].End - 1].Tag == UniversalTag.Punct)
        {
            return false;
        }

        var hasSubject = false;
        foreach (var child in text.ChildrenOf(word))
        {
            switch (text.Basic(child))
            {
                case "nsubj":
                    hasSubject = true;
                    break;
                case "obj" or "iobj" or "ccomp" or "xcomp" or "aux" or "conj":
                    return false;
            }
        }

        return hasSubject;
    }

    /// <summary>Whether the subject of a verb is whom the action is done to.</summary>
    public static bool IsPassive(this ParsedText text, int word)
    {
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Words[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass")
            {
                return true;
            }
        }

        if (text.OpensAsParticiple(word) || text.IsHeadlinePassive(word))
        {
            return true;
        }

        return text.IsVerb(word) && text.IsBarePastParticiple(word) && (text.Basic(word) is "acl" or "advcl" or "xcomp"
            || (text.Basic(word) is "conj" && text.Words[word].Head is var first && text.IsVerb(first) && text.IsPassive(first) && text.Child(word, "obj") < 0));
    }
}

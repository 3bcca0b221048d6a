using Variorum.Language.Syntax;

namespace Variorum.Meaning.Clauses;

/// <summary>Reads the predicates of a parsed text.</summary>
internal static class ClauseReader
{
    /// <summary>The predicates of a text with their arguments.</summary>
    public static Clauses Read(ParsedText text)
    {
        var predicateOf = new int[text.Words.Length];
        Array.Fill(predicateOf, -1);
        var predicates = ImmutableArray.CreateBuilder<Predicate>();
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        var reader = new ArgumentReader(text, arguments);
        foreach (var sentence in text.Sentences)
        {
            var first = predicates.Count;
            Find(text, sentence, predicates, predicateOf);
            var modalities = new ModalityReader(text, sentence, predicateOf);
            for (var i = first; i < predicates.Count; i++)
            {
                var predicate = predicates[i];
                var start = arguments.Count;
                reader.Read(predicate);
                var told = predicate.Support >= 0 ? predicate.Support : predicate.Word;
                predicates[i] = predicate with { Modality = Told(modalities, text, predicate), Governor = modalities.GovernorOf(told), First = start, End = arguments.Count };
            }
        }

        return new Clauses(predicates.DrainToImmutable(), arguments.DrainToImmutable(), predicateOf);
    }

    // "launched no attack" is told by the noun, "did not launch an attack" by the verb.
    private static Modality Told(ModalityReader modalities, ParsedText text, in Predicate predicate) =>
        predicate.Support >= 0 && !text.Has(predicate.Word, "det", WordUse.Negation) ? modalities.Of(predicate.Support)
        : predicate.Kind == PredicateKind.Noun && text.OccurrenceOf(predicate.Word) is >= 0 and var verb ? modalities.Of(verb)
        : modalities.Of(predicate.Word);

    private static void Find(ParsedText text, WordRange sentence, ImmutableArray<Predicate>.Builder predicates, int[] predicateOf)
    {
        var first = predicates.Count;
        for (var word = sentence.First; word < sentence.End; word++)
        {
            if (At(text, word) is { } predicate)
            {
                predicateOf[word] = predicates.Count;
                predicates.Add(predicate);
            }
        }

        // A light verb is no predicate of its own: its noun is.
        var kept = first;
        for (var i = first; i < predicates.Count; i++)
        {
            var predicate = predicates[i];
            if (!IsLightOf(predicates, first, predicate.Word))
            {
                predicates[kept] = predicate;
                predicateOf[predicate.Word] = kept++;
            }
        }

        predicates.Count = kept;
        for (var i = first; i < kept; i++)
        {
            if (predicates[i].Support is >= 0 and var support)
            {
                predicateOf[support] = i;
            }
        }
    }

    private static bool IsLightOf(ImmutableArray<Predicate>.Builder predicates, int first, int word)
    {
        for (var i = first; i < predicates.Count; i++)
        {
            if (predicates[i].Support == word)
            {
                return true;
            }
        }

        return false;
    }

    private static Predicate? At(ParsedText text, int word)
    {
        var at = text.Words[word];
        if (at.Tag == UniversalTag.Verb)
        {
            return at.BasicRelation is "amod" or "case" or "mark" or "fixed" or "compound"
                ? null
                : new Predicate(word, PredicateKind.Verb, at.Lemma) { Particle = Particle(text, word), IsPassive = text.IsPassive(word) };
        }

        if (at.BasicRelation is not ("compound" or "amod" or "flat") && ClauseLexicon.ActionOf(at) is { } noun)
        {
            return new Predicate(word, PredicateKind.Noun, noun.Lemma) { Support = Support(text, word) };
        }

        return at.Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn && text.Child(word, "cop") >= 0
            ? new Predicate(word, PredicateKind.Property, at.Lemma)
            : null;
    }

    private static int Particle(ParsedText text, int verb)
    {
        foreach (var child in text.ChildrenOf(verb))
        {
            if (text.Words[child].Relation == "compound:prt" || (text.Words[child].Xpos == "RP" && text.Basic(child) is "advmod"))
            {
                return child;
            }
        }

        return -1;
    }

    private static int Support(ParsedText text, int noun)
    {
        var at = noun;
        while (text.Basic(at) is "conj" && !text.IsRoot(at))
        {
            at = text.Words[at].Head;
        }

        var verb = text.Words[at].Head;
        if (text.IsRoot(at) || !text.IsVerb(verb))
        {
            return -1;
        }

        var isObject = text.Words[at].Relation is "obj" or "nsubj:pass";
        var preposition = text.Child(at, "case");
        return (isObject || (text.Basic(at) is "obl" && preposition >= 0))
            && ClauseLexicon.IsLight(text.Words[verb].Lemma, Particle(text, verb) is >= 0 and var particle ? text.Letters(particle) : "", isObject || preposition < 0 ? "" : text.Letters(preposition))
            ? verb
            : -1;
    }
}

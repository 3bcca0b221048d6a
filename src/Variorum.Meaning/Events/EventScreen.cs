using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Decides whether an event is told plainly enough for a line of the record: a line that is not there cannot be wrong.</summary>
internal sealed class EventScreen(ParsedText text, Model.Statements statements, Somebody somebody, Assertion assertion, EventLexicon lexicon)
{
    /// <summary>Whether a record may hold it.</summary>
    /// <param name="predicate">What is told.</param>
    /// <param name="rule">What it was found by.</param>
    /// <param name="type">As what it is coded.</param>
    /// <param name="who">Who is found to act.</param>
    /// <param name="whom">To whom it is found to be done.</param>
    /// <param name="holder">The index of the statement that holds it; null for the account's own words.</param>
    public bool Admits(in Predicate predicate, EventRule rule, EventType type, ImmutableArray<Argument> who, ImmutableArray<Argument> whom, int? holder) =>
        !(TakesObject(rule) && assertion.IsParticipleOfHeadline(predicate)) && HasSources(predicate, type, who) && HasTargets(predicate, type, who, whom) && assertion.IsReported(predicate) && (holder is not { } statement || IsSomebodysWord(statements.Said[statement]));

    private static bool TakesObject(EventRule rule) => rule.Targets.Any(step => step.Place is TargetPlace.Patient or TargetPlace.Somebody);

    // Without one who acts only what is done to people is told: "three men were arrested".
    private bool HasSources(in Predicate predicate, EventType type, ImmutableArray<Argument> who)
    {
        if (who.IsEmpty)
        {
            return predicate is { Kind: PredicateKind.Verb, IsPassive: true } && type is EventType.Assault or EventType.Coerce or EventType.Accuse or EventType.Sanction;
        }

        foreach (var source in who)
        {
            if (!somebody.IsNamedBy(source) || IsLoose(predicate, source) || (IsOfNoun(predicate, source) && !ActsByNoun(source)))
            {
                return false;
            }
        }

        return true;
    }

    // "insurers barring people", "priests who were accused": which, and whether it was more than now and then, is not told.
    private bool IsLoose(in Predicate predicate, in Argument party) =>
        predicate.Kind == PredicateKind.Verb && text.Basic(predicate.Word) is "acl" && text.Words[predicate.Word].Head == party.Head
        && text.Words[party.Head].Tag == UniversalTag.Noun && text.Child(party.Head, "det") < 0 && text.Child(party.Head, "nummod") < 0 && text.Child(party.Head, "nmod:poss") < 0;

    private bool IsOfNoun(in Predicate predicate, in Argument source) => predicate.Kind == PredicateKind.Noun && (predicate.Support < 0 || text.Words[source.Head].Head == predicate.Word);

    // "the police raid", "Norland's attack"; but "the Vost investigation" may be of him or by him.
    private bool ActsByNoun(in Argument source)
    {
        if (text.Words[source.Head].Tag == UniversalTag.Pron)
        {
            return false;
        }

        return text.Words[source.Head].Relation is "nmod:poss"
            || text.IsAfter(source.Head, WordUse.By | WordUse.Between)
            || text.Basic(source.Head) is not ("compound" or "nmod" or "amod")
            || (text.Preposition(source.Head) < 0 && somebody.IsBody(source.Head));
    }

    private bool HasTargets(in Predicate predicate, EventType type, ImmutableArray<Argument> who, ImmutableArray<Argument> whom)
    {
        var (named, territory) = (false, false);
        foreach (var target in whom)
        {
            if (IsLoose(predicate, target))
            {
                return false;
            }

            if (IsTarget(predicate.Word, target))
            {
                named = true;
            }
            else if (text.Words[target.Head].Tag is UniversalTag.Pron or UniversalTag.Num || lexicon.IsIndefinite(text.Words[target.Head].Lemma))
            {
                // Somebody or nobody is told, and nothing says who.
                return false;
            }

            territory |= lexicon.IsTerritory(text.Words[target.Head].Lemma);
        }

        return named || type switch
        {
            EventType.Support => !whom.IsEmpty && !who.IsEmpty,
            EventType.Assault or EventType.Coerce => territory && !who.IsEmpty,
            _ => !who.IsEmpty && !Quads.NeedsTarget(type),
        };
    }

    /// <summary>Whether a target is somebody, and not the place or the office, nor one who only has to do with the thing concerned ("the wall with Ostria").</summary>
    public bool IsTarget(int predicate, in Argument target)
    {
        if (!somebody.IsNamedBy(target))
        {
            return false;
        }

        if (target.Role != ArgumentRole.Oblique || target.Preposition < 0)
        {
            return text.Basic(target.Head) is not "compound" || text.Words[target.Head].Head == predicate;
        }

        var preposition = text.Words[target.Preposition].Lemma;
        return !lexicon.IsOfficePreposition(preposition)
            && !(lexicon.IsPlacePreposition(preposition) && somebody.IsPlace(target.Head))
            && (text.Basic(target.Head) is not "nmod" || text.Words[target.Head].Head == predicate || lexicon.IsOwnerPreposition(preposition));
    }

    private bool IsSomebodysWord(StatementFinding statement) =>
        (statement.SpeakerName ?? statement.Speaker) is { IsEmpty: false } words && HeadOf(words) is >= 0 and var head
        && text.Words[head].Tag != UniversalTag.Pron && somebody.IsNamedBy(new Argument(head, new WordRange(head, head + 1), ArgumentRole.Agent, -1));

    // The word of a phrase that hangs on one outside it.
    private int HeadOf(Span phrase)
    {
        for (var word = text.WordAt(phrase.Start); word < text.Words.Length && text.Words[word].Start < phrase.End; word++)
        {
            if (text.IsRoot(word) || !phrase.Contains(text.Words[text.Words[word].Head].Span))
            {
                return word;
            }
        }

        return -1;
    }
}

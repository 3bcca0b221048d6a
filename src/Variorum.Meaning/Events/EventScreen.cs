using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Decides whether an event is told plainly enough for a line of the record: a line that is not there cannot be wrong.</summary>
internal sealed class EventScreen(ParsedText text, Model.Statements statements, Somebody somebody, UnreadParties unread, Assertion assertion, EventLexicon lexicon)
{
    private const string Inquiry = "investigate";

    /// <summary>Whether a record may hold it.</summary>
    /// <param name="predicate">What is told.</param>
    /// <param name="rule">What it was found by.</param>
    /// <param name="type">As what it is coded.</param>
    /// <param name="mode">Its mode, if it has one.</param>
    /// <param name="who">Who is found to act.</param>
    /// <param name="whom">To whom it is found to be done.</param>
    /// <param name="holder">The index of the statement that holds it; null for the account's own words.</param>
    public bool Admits(in Predicate predicate, EventRule rule, EventType type, string? mode, ImmutableArray<Argument> who, ImmutableArray<Argument> whom, int? holder) =>
        !MayBeOfTwo(predicate) && !(TakesObject(rule) && assertion.IsParticipleOfHeadline(predicate)) && HasSources(predicate, type, who) && HasTargets(predicate, rule, type, mode, who, whom) && !unread.AreBeside(predicate, who, whom) && assertion.IsReported(predicate) && (holder is not { } statement || IsSomebodysWord(statements.Said[statement]));

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
            if (!somebody.IsNamedBy(source) || RunsOn(source) || text.IsRelative(source.Words.First) || IsLoose(predicate, source) || (IsOfNoun(predicate, source) && !ActsByNoun(source)))
            {
                return false;
            }
        }

        return true;
    }

    // "insurers barring people", "priests who were accused", "the people doing it": which, and whether it was more than now and then, is not told.
    private bool IsLoose(in Predicate predicate, in Argument party) =>
        predicate.Kind == PredicateKind.Verb && text.Basic(predicate.Word) is "acl" && text.Words[predicate.Word].Head == party.Head
        && text.Words[party.Head].Tag == UniversalTag.Noun && (text.Child(party.Head, "det") < 0 || (lexicon.IsAnyoneWho(text.Words[party.Head].Lemma) && text.HasFeature(party.Head, "Number=Plur"))) && text.Child(party.Head, "nummod") < 0 && text.Child(party.Head, "nmod:poss") < 0;

    // "the D.C." of "the D.C. Circuit": the rest of a name stands outside the phrase, and no name is found that holds both.
    private bool RunsOn(in Argument party) =>
        party.Words.End < text.Words.Length && party.Words.End == party.Head + 1 && text.Words[party.Head].Tag == UniversalTag.Propn && text.Words[party.Words.End].Tag == UniversalTag.Propn
        && text.Words[party.Words.End].Head != party.Head && text.SentenceOf(party.Words.End) == text.SentenceOf(party.Head) && text.Words[party.Words.End].Start - text.Words[party.Head].End <= 1
        && !somebody.NameAt(party.Head).Contains(text.Words[party.Words.End].Span);

    // "Vost hinted why Norland withheld aid, asking lawyers for a date": behind a clause within a clause a comma leaves open whose participle it is.
    private bool MayBeOfTwo(in Predicate predicate)
    {
        var word = predicate.Support >= 0 ? predicate.Support : predicate.Word;
        return text.Basic(word) is "advcl" && text.IsGerund(word) && text.Child(word, "nsubj") < 0 && text.Words[word].Head is var above && above < word
            && text.Basic(above) is "ccomp" or "advcl" or "acl" && text.SubtreeOf(word).First is > 0 and var first && (text.Letters(first) is "," || text.Letters(first - 1) is ",");
    }

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

    private bool HasTargets(in Predicate predicate, EventRule rule, EventType type, string? mode, ImmutableArray<Argument> who, ImmutableArray<Argument> whom)
    {
        var (named, territory) = (false, false);
        foreach (var target in whom)
        {
            if (IsLoose(predicate, target) || RunsOn(target))
            {
                return false;
            }

            if (IsTarget(predicate.Word, type, mode, target))
            {
                // Whose thing is blamed is told of him only where somebody blames: "charges in Vost's case were filed" is not.
                named |= !who.IsEmpty || target.Role != ArgumentRole.Oblique;
            }
            else if (text.Words[target.Head].Tag is UniversalTag.Pron or UniversalTag.Num || lexicon.IsIndefinite(text.Words[target.Head].Lemma))
            {
                // Somebody or nobody is told, and nothing says who.
                return false;
            }

            territory |= lexicon.IsTerritory(text.Words[target.Head].Lemma);
        }

        return named || (!unread.IsTargetNamed(predicate, rule, type, who) && type switch
        {
            EventType.Support => !whom.IsEmpty && !who.IsEmpty,
            EventType.Assault or EventType.Coerce => territory && !who.IsEmpty,
            // "cut its forecast, blaming the weather": nobody is accused.
            EventType.Accuse when text.IsGerund(predicate.Word) => false,
            _ => !who.IsEmpty && !Quads.NeedsTarget(type),
        });
    }

    /// <summary>Whether a target is somebody, and not the place or the office, nor one who only has to do with the thing concerned ("the wall with Ostria").</summary>
    public bool IsTarget(int predicate, EventType type, string? mode, in Argument target)
    {
        if (!somebody.IsNamedBy(target))
        {
            return type == EventType.Request && IsAskedToAct(predicate, target);
        }

        if (target.Role != ArgumentRole.Oblique || target.Preposition < 0)
        {
            return text.Basic(target.Head) is not "compound" || text.Words[target.Head].Head == predicate || IsOwner(predicate, type, mode, target);
        }

        var preposition = text.Words[target.Preposition].Lemma;
        return !lexicon.IsOfficePreposition(preposition)
            && !(lexicon.IsPlacePreposition(preposition) && somebody.IsPlace(target.Head) && !(type == EventType.Accuse && lexicon.IsAimPreposition(preposition)))
            && (text.Basic(target.Head) is not "nmod" || text.Words[target.Head].Head == predicate || lexicon.IsOwnerPreposition(preposition) || IsOwner(predicate, type, mode, target));
    }

    // "pressed the diocese to sell": who is asked to do something is somebody, whatever the word.
    private bool IsAskedToAct(int predicate, in Argument target) =>
        target.Role == ArgumentRole.Patient && text.Words[target.Head].Head == predicate && text.Basic(target.Head) is "obj" && !somebody.IsAnybody(target.Head)
        && (text.Words[target.Head].Tag == UniversalTag.Propn ? somebody.NameAt(target.Head).IsEmpty : text.Words[target.Head].Tag == UniversalTag.Noun && !ActorLexicon.IsThing(text.Words[target.Head].Lemma))
        && (HasInfinitive(predicate, "xcomp") || HasInfinitive(predicate, "advcl") || HasInfinitive(target.Head, "acl"));

    private bool HasInfinitive(int word, string relation) => text.Child(word, relation) is >= 0 and var child && text.IsInfinitive(child);

    // "rejected Vost's plea", "criticised the policy of Norland", "the Vost plan": who does, says or has it is meant with it, but not whose killing it is.
    private bool IsOwner(int predicate, EventType type, string? mode, in Argument party)
    {
        var thing = text.Words[party.Head].Head;
        if (text.Words[thing].Head == predicate && party.Preposition >= 0 && lexicon.IsCompanionPreposition(text.Words[party.Preposition].Lemma) && lexicon.IsAccord(text.Words[thing].Lemma))
        {
            return true;
        }

        var isGiver = party.Preposition >= 0 && lexicon.IsGiverPreposition(text.Words[party.Preposition].Lemma);
        if (type == EventType.Request)
        {
            return isGiver && !text.IsRoot(thing) && text.Words[thing].Head == predicate;
        }

        if (type is not (EventType.Support or EventType.Concede or EventType.Reject or EventType.Accuse) || (type == EventType.Support && IsSomeonesOwn(party.Head)) || !IsAbout(predicate, thing))
        {
            return false;
        }

        return text.Words[party.Head].Relation is "nmod:poss"
            ? !IsSuffered(thing) && !(mode == Inquiry && lexicon.IsClaim(text.Words[thing].Lemma))
            : mode != Inquiry && lexicon.IsDoing(text.Words[WholeOf(thing)].Lemma) && (isGiver || party.Preposition < 0 || text.IsAfter(party.Head, WordUse.Of));
    }

    // "air" of "air strikes" is no thing of its own.
    private int WholeOf(int noun) => text.Basic(noun) is "compound" ? text.Words[noun].Head : noun;

    // The thing itself, or what it is a part of: "criticised parts of Norland's plan"; but not "others in Vost's orbit".
    private bool IsAbout(int predicate, int thing) =>
        text.Words[thing].Head == predicate || (text.Basic(thing) is "compound" && IsAbout(predicate, text.Words[thing].Head)) || (text.IsAfter(thing, WordUse.Of) && text.Words[text.Words[thing].Head].Head == predicate);

    // "defended his ministry's record": his own.
    private bool IsSomeonesOwn(int party) => text.Child(party, "nmod") is >= 0 and var owner && text.Words[owner] is { Relation: "nmod:poss", Tag: UniversalTag.Pron };

    private bool IsSuffered(int noun) => lexicon.IsSuffered(text.Words[noun].Lemma) || ClauseLexicon.ActionOf(text.Words[noun]) is { Possessor: ArgumentRole.Patient };

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

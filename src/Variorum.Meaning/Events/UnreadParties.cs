using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Tells whether a clause names a party that was not read: a line of the record that leaves out one who is plainly named says less than its sentence.</summary>
internal sealed class UnreadParties(ParsedText text, Clauses.Clauses clauses, Somebody somebody, EventLexicon lexicon)
{
    private const int Deepest = 6;

    /// <summary>Whether the words around what was found show that more acted, or that more were meant, than was found.</summary>
    public bool AreBeside(in Predicate predicate, ImmutableArray<Argument> who, ImmutableArray<Argument> whom) =>
        HasTornSubjects(predicate.Support >= 0 ? predicate.Support : predicate.Word) || HoldsAnother(who) || HoldsAnother(whom) || IsOfUs(predicate, who);

    /// <summary>Whether somebody stands in the place of the target, of one for whom none was found.</summary>
    public bool IsTargetNamed(in Predicate predicate, EventRule rule, EventType type, ImmutableArray<Argument> who)
    {
        if (type is not (EventType.Request or EventType.Accuse or EventType.Support or EventType.Reject))
        {
            return false;
        }

        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Patient
                && (type == EventType.Request ? IsAsked(predicate.Word, rule, argument.Head) || IsOfGiver(argument.Head, 0) : NamesSomebody(argument.Head, who, 0)))
            {
                return true;
            }
        }

        return type != EventType.Request && predicate.Kind == PredicateKind.Noun && NamesSomebody(predicate.Word, who, 0);
    }

    // "Vost, Daniels and co-host Lind were mocked": where the tree gives a verb two subjects, of which one is a list, the list is torn.
    private bool HasTornSubjects(int verb)
    {
        var (subjects, isList) = (0, false);
        foreach (var child in text.ChildrenOf(verb))
        {
            if (text.Basic(child) is "nsubj")
            {
                subjects++;
                isList |= text.Child(child, "conj") >= 0;
            }
        }

        return subjects > 1 && isList;
    }

    // "candidates Ann Vost, Bo Lind and Cy Daniels": one party, of whom the first would stand for all.
    private bool HoldsAnother(ImmutableArray<Argument> parties)
    {
        foreach (var party in parties)
        {
            for (var word = party.Words.First; word < party.Words.End; word++)
            {
                if (text.Basic(word) is "conj" && IsPerson(word) && !parties.Any(other => other.Words.Contains(word) && other.Head != party.Head))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsPerson(int word)
    {
        if (somebody.IsPersonName(word))
        {
            return true;
        }

        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Basic(child) is "flat" or "appos" && somebody.IsPersonName(child))
            {
                return true;
            }
        }

        return false;
    }

    // "“We are investigating it,” Vost said": he and others, who are not told.
    private bool IsOfUs(in Predicate predicate, ImmutableArray<Argument> who) =>
        Subjects.Of(text, predicate.Support >= 0 ? predicate.Support : predicate.Word) is >= 0 and var subject && text.HasFeature(subject, "Person=1") && text.HasFeature(subject, "Number=Plur")
        && who.Any(source => text.Words[source.Head].Tag == UniversalTag.Pron || IsPerson(source.Head));

    // "pushed campaign aides to find a way": who is to do something is somebody, also where his word is not known.
    private bool IsAsked(int verb, EventRule rule, int patient) =>
        rule.Targets.Length > 0 && rule.Targets[0].Place is TargetPlace.Patient && (IsInfinitive(text.Child(verb, "xcomp")) || IsInfinitive(text.Child(verb, "advcl")) || IsInfinitive(text.Child(patient, "acl")));

    private bool IsInfinitive(int word) => word >= 0 && text.IsInfinitive(word);

    // "requested records on Vost from the ministry": deep in the object stands whom it is asked of.
    private bool IsOfGiver(int noun, int depth)
    {
        foreach (var child in text.ChildrenOf(noun))
        {
            if ((text.Preposition(child) is >= 0 and var preposition && lexicon.IsGiverPreposition(text.Words[preposition].Lemma) && somebody.IsNamedBy(At(child))) || (depth < Deepest && IsOfGiver(child, depth + 1)))
            {
                return true;
            }
        }

        return false;
    }

    // "criticised the Vost inquiry", "an investigation into whether Vost lied": by or of him, and either would be a party.
    private bool NamesSomebody(int noun, ImmutableArray<Argument> who, int depth)
    {
        if (lexicon.IsSuffered(text.Words[noun].Lemma))
        {
            // "condemned Vost's murder": not his deed.
            return false;
        }

        foreach (var child in text.ChildrenOf(noun))
        {
            if (who.Any(source => source.Words.Contains(child)))
            {
                continue;
            }

            if (text.Basic(child) is "nmod" or "compound" or "appos" or "flat" or "conj" or "amod")
            {
                if (IsNameOfParty(child) || (depth < Deepest && NamesSomebody(child, who, depth + 1)))
                {
                    return true;
                }
            }
            else if (text.Has(child, "mark", WordUse.Question) && Subjects.Of(text, child) is >= 0 and var subject && (IsNameOfParty(subject) || NamesSomebody(subject, who, depth + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNameOfParty(int word) =>
        text.Words[word].Tag == UniversalTag.Propn && somebody.IsNamedBy(At(word))
        && !(text.Preposition(word) is >= 0 and var preposition && lexicon.IsPlacePreposition(text.Words[preposition].Lemma) && somebody.IsPlace(word));

    private Argument At(int word) => new(word, new WordRange(word, word + 1), ArgumentRole.Oblique, text.Preposition(word));
}

using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Finds who does what a predicate says.</summary>
internal sealed class SourceFinder(ParsedText text, Clauses.Clauses clauses, TargetFinder targets, EventLexicon lexicon)
{
    /// <summary>Adds the sources of a predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="type">As what it is coded.</param>
    /// <param name="found">Where they are added.</param>
    public void Add(in Predicate predicate, EventType type, List<Argument> found)
    {
        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Agent && IsSource(argument))
            {
                Authors(argument, found);
            }
        }

        if (found.Count == 0 && type == EventType.Retreat && predicate.Kind == PredicateKind.Noun)
        {
            Add(predicate, ArgumentRole.Patient, found);
        }

        if (found.Count == 0 && type == EventType.Assault && predicate.IsPassive)
        {
            Attackers(predicate, found);
        }

        // "Norland said it would …": the words that name it.
        if (found.Count == 1 && text.Words[found[0].Head].Tag == UniversalTag.Pron && predicate.Governor >= 0)
        {
            foreach (var argument in clauses.Of(clauses.Predicates[predicate.Governor]))
            {
                if (argument.Role == ArgumentRole.Agent && text.Words[argument.Head].Tag != UniversalTag.Pron)
                {
                    found[0] = argument;
                    break;
                }
            }
        }

        Nations(text, found);
    }

    /// <summary>Takes "Norlander and Ostrian troops" and "the leaders of Norland and Ostria" apart, each of two countries.</summary>
    public static void Nations(ParsedText text, List<Argument> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (SecondNation(text, found[i]) is >= 0 and var second)
            {
                var (whole, first) = (found[i].Words, text.Words[second].Head);
                if (second < found[i].Head)
                {
                    found.Insert(i + 1, found[i] with { Words = whole with { First = second } });
                    found[i] = found[i] with { Head = first, Words = new WordRange(whole.First, first + 1) };
                }
                else
                {
                    found.Insert(i + 1, found[i] with { Head = second, Words = ArgumentReader.PhraseOf(text, second) });
                    found[i] = found[i] with { Words = new WordRange(whole.First, first + 1) };
                }

                i++;
            }
        }
    }

    // "were killed in shelling by Norland", "in a Norlander raid": whose attack it was.
    private void Attackers(in Predicate predicate, List<Argument> found)
    {
        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Oblique && clauses.At(argument.Head) is >= 0 and var attack && lexicon.IsWeaponOrAttack(text.Words[argument.Head].Lemma))
            {
                Add(clauses.Predicates[attack], ArgumentRole.Agent, found);
            }
        }
    }

    private static int SecondNation(ParsedText text, in Argument party)
    {
        if (text.Words[party.Head].Tag != UniversalTag.Noun || !text.HasFeature(party.Head, "Number=Plur"))
        {
            return -1;
        }

        foreach (var child in text.ChildrenOf(party.Head))
        {
            if ((text.Basic(child) is "amod" or "compound" || (text.Basic(child) is "nmod" && text.IsAfter(child, WordUse.Of))) && IsNation(text, child)
                && text.Child(child, "conj") is >= 0 and var second && IsNation(text, second) && party.Words.Contains(second))
            {
                return second;
            }
        }

        return -1;
    }

    private static bool IsNation(ParsedText text, int word) => ActorLexicon.CodeOf(text.Letters(word)) is not null;

    private void Add(in Predicate predicate, ArgumentRole role, List<Argument> found)
    {
        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == role)
            {
                found.Add(argument);
            }
        }
    }

    // "two dozen air strikes": a common noun before the event says of what kind it is, unless it is somebody.
    private bool IsSource(in Argument argument) =>
        !targets.IsTime(argument.Head) && (text.Basic(argument.Head) is not "compound" || text.Words[argument.Head].Tag != UniversalTag.Noun || targets.IsSomebody(argument.Head));

    // "Norland issued a report accusing Ostria": who issued it accuses.
    private void Authors(in Argument argument, List<Argument> found)
    {
        var head = text.Words[argument.Head];
        var known = found.Count;
        if (lexicon.IsDocument(head.Lemma) && head.Relation is "obj" && clauses.At(head.Head) is >= 0 and var issued)
        {
            Add(clauses.Predicates[issued], ArgumentRole.Agent, found);
        }

        if (found.Count == known)
        {
            found.Add(argument);
        }
    }
}

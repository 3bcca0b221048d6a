using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Finds who does what a predicate says.</summary>
internal sealed class SourceFinder(ParsedText text, Clauses.Clauses clauses, PartyNouns nouns, EventLexicon lexicon)
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
                if (argument.Role == ArgumentRole.Agent && text.Words[argument.Head].Tag != UniversalTag.Pron && MayMean(found[0].Head, argument.Head))
                {
                    found[0] = argument;
                    break;
                }
            }
        }

        PartyGroups.Arrange(text, found);
    }

    // "Advisers said he was angry": one is not many.
    private bool MayMean(int pronoun, int noun) => !(text.HasFeature(pronoun, "Number=Sing") && text.HasFeature(noun, "Number=Plur") && text.Words[noun].Tag == UniversalTag.Noun);

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
        !nouns.IsTime(argument.Head) && (text.Basic(argument.Head) is not "compound" || text.Words[argument.Head].Tag != UniversalTag.Noun || nouns.IsSomebody(argument.Head));

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
            found.Add(Bearer(argument));
        }
    }

    // "Ann Vost, a lawyer who sued the port": the name, where the clause hangs on the description beside it.
    private Argument Bearer(in Argument argument)
    {
        var head = text.Words[argument.Head];
        if (head.Tag != UniversalTag.Noun || text.Basic(argument.Head) is not "appos" || text.Words[head.Head].Tag != UniversalTag.Propn || argument.Words.First <= head.Head)
        {
            return argument;
        }

        var end = argument.Words.First;
        while (end > head.Head + 1 && text.Words[end - 1].Tag == UniversalTag.Punct)
        {
            end--;
        }

        return argument with { Head = head.Head, Words = ArgumentReader.PhraseOf(text, head.Head) with { End = end } };
    }
}

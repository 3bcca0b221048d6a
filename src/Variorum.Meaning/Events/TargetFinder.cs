using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Events;

/// <summary>Finds to whom an event is done, in the places that its rule names.</summary>
internal sealed class TargetFinder(ParsedText text, Clauses.Clauses clauses, Model.Times times, EventRule?[] rules, EventLexicon lexicon)
{
    private const int Deepest = 3;

    private static readonly TargetStep[] Usual =
    [
        new(TargetPlace.Recipient, ""), new(TargetPlace.Oblique, "to"), new(TargetPlace.Somebody, ""), new(TargetPlace.Oblique, "with"), new(TargetPlace.Oblique, "on"), new(TargetPlace.Oblique, "against"),
        new(TargetPlace.Oblique, "for"), new(TargetPlace.Oblique, "from"), new(TargetPlace.Oblique, "in"), new(TargetPlace.Oblique, "at"), new(TargetPlace.Oblique, "into"), new(TargetPlace.OfPatient, ""),
        new(TargetPlace.Patient, ""), new(TargetPlace.Site, ""),
    ];

    /// <summary>Adds the targets of a predicate.</summary>
    /// <param name="predicate">An index of <see cref="Clauses.Clauses.Predicates"/>.</param>
    /// <param name="rule">The rule that fits it.</param>
    /// <param name="isAnnounced">Whether it is only announced: then who is named in the condition will do.</param>
    /// <param name="found">Where they are added.</param>
    public void Add(int predicate, EventRule rule, bool isAnnounced, List<Argument> found)
    {
        Add(predicate, rule.Targets.AsSpan(), found, 0);
        if (found.Count == 0 && isAnnounced)
        {
            Condition(clauses.Predicates[predicate], found);
        }

        if (found.Count == 0 && !rule.Targets.Contains(new TargetStep(TargetPlace.Each, "")))
        {
            Step(predicate, new TargetStep(TargetPlace.Site, ""), found, 0);
        }

        for (var i = 0; i < found.Count; i++)
        {
            found[i] = Concerned(found[i], 0);
        }

        SourceFinder.Nations(text, found);
    }

    /// <summary>Adds those whom a predicate without a rule is most likely about.</summary>
    public void AddUsual(int predicate, List<Argument> found) => Add(predicate, Usual, found, 0);

    // A decision, a plan or a building is nobody: whose it is, or who is in it, is concerned.
    private Argument Concerned(Argument target, int depth)
    {
        if (depth < Deepest && lexicon.IsBoundary(text.Words[target.Head].Lemma) && Neighbour(target.Head) is >= 0 and var neighbour)
        {
            // "on its border with Ostria"
            return ArgumentAt(neighbour);
        }

        if (depth >= Deepest || IsSomebody(target.Head))
        {
            return target;
        }

        var best = -1;
        foreach (var child in text.ChildrenOf(target.Head))
        {
            var relation = text.Words[child].Relation;
            if (text.IsTitle(child))
            {
                continue;
            }

            if ((relation == "nmod:poss" && text.Words[child].Tag != UniversalTag.Pron)
                || (best < 0 && (text.Basic(child) is "nmod" || (relation == "compound" && ActorLexicon.CodeOf(text.Letters(child)) is not null)) && !IsTime(child)))
            {
                if ((IsSomebody(child) && text.Words[child].Tag != UniversalTag.Pron) || text.Basic(child) is "nmod" && Concerned(ArgumentAt(child), depth + 1).Head != child)
                {
                    best = child;
                }
            }
        }

        return best < 0 ? target : Concerned(ArgumentAt(best), depth + 1);
    }

    // On the boundary itself, or where the parser hangs it beside.
    private int Neighbour(int boundary)
    {
        if (AfterPreposition(text, boundary, "with") is >= 0 and var own)
        {
            return own;
        }

        if (text.IsRoot(boundary))
        {
            return -1;
        }

        var end = text.SubtreeOf(boundary).End;
        foreach (var beside in text.ChildrenOf(text.Words[boundary].Head))
        {
            if (text.Basic(beside) is "obl" && text.SubtreeOf(beside).First == end && text.Letters(end).Equals("with", StringComparison.OrdinalIgnoreCase))
            {
                return beside;
            }
        }

        return -1;
    }

    private Argument ArgumentAt(int word) => new(word, ArgumentReader.PhraseOf(text, word), ArgumentRole.Oblique, text.Preposition(word));

    /// <summary>Whether a noun names or means a person or body.</summary>
    public bool IsSomebody(int word) =>
        text.Words[word].Tag is UniversalTag.Pron || (text.Words[word].Tag is UniversalTag.Propn ? !IsTime(word) : ActorLexicon.SectorOf(text.Words[word].Lemma) is not null || lexicon.IsPerson(text.Words[word].Lemma) || (ActorLexicon.IsAgent(text.Words[word].Lemma) && !lexicon.IsNobody(text.Words[word].Lemma)) || lexicon.IsTerritory(text.Words[word].Lemma) || text.Child(word, "flat") >= 0
            || (text.Child(word, "appos") is >= 0 and var name && text.Words[name].Tag == UniversalTag.Propn));

    private void Add(int predicate, ReadOnlySpan<TargetStep> steps, List<Argument> found, int depth)
    {
        foreach (var step in steps)
        {
            if (step.Place == TargetPlace.Each && HasSeveralAgents(predicate))
            {
                return;
            }

            Step(predicate, step, found, depth);
            if (found.Count > 0)
            {
                return;
            }
        }
    }

    private bool HasSeveralAgents(int predicate)
    {
        var agents = 0;
        foreach (var argument in clauses.Of(clauses.Predicates[predicate]))
        {
            agents += argument.Role == ArgumentRole.Agent ? 1 : 0;
        }

        return agents > 1;
    }

    private void Step(int index, TargetStep step, List<Argument> found, int depth)
    {
        var predicate = clauses.Predicates[index];
        switch (step.Place)
        {
            case TargetPlace.Content:
                Content(index, found, depth);
                return;
            case TargetPlace.OfPatient:
                OfPatient(predicate, found);
                return;
        }

        foreach (var argument in clauses.Of(predicate))
        {
            var isThere = step.Place switch
            {
                TargetPlace.Patient => argument.Role == ArgumentRole.Patient,
                TargetPlace.Somebody => argument.Role == ArgumentRole.Patient && IsSomebody(argument.Head),
                TargetPlace.Recipient => argument.Role == ArgumentRole.Recipient,
                TargetPlace.Oblique => argument.Role == ArgumentRole.Oblique && text.Letters(argument.Preposition).Equals(step.Preposition, StringComparison.OrdinalIgnoreCase) && !IsTime(argument.Head),
                TargetPlace.Site => argument.Role == ArgumentRole.Oblique && text.Words[argument.Head].Tag == UniversalTag.Propn
                    && lexicon.IsPlacePreposition(text.Words[argument.Preposition].Lemma) && !IsTime(argument.Head),
                _ => false,
            };
            if (isThere && !text.HasFeature(argument.Head, "Reflex=Yes") && !found.Exists(other => other.Head == argument.Head))
            {
                found.Add(argument);
            }
        }

        // "left for Ostria for talks": of several after one preposition those who are somebody.
        if (step.Place == TargetPlace.Oblique && found.Count > 1 && found.Exists(argument => IsSomebody(argument.Head)))
        {
            found.RemoveAll(argument => !IsSomebody(argument.Head));
        }

        if (found.Count == 0 && step.Place == TargetPlace.Oblique)
        {
            OnPatient(predicate, step.Preposition, found);
        }
    }

    // "returned the ship to Ostria": the parser may hang the phrase on the object.
    private void OnPatient(in Predicate predicate, string preposition, List<Argument> found)
    {
        foreach (var patient in clauses.Of(predicate))
        {
            if (patient.Role == ArgumentRole.Patient && AfterPreposition(text, patient.Head, preposition) is >= 0 and var word && !IsTime(word))
            {
                found.Add(ArgumentAt(word));
            }
        }
    }

    /// <summary>What hangs on a noun by a preposition; -1 when nothing does.</summary>
    public static int AfterPreposition(ParsedText text, int noun, string preposition)
    {
        foreach (var child in text.ChildrenOf(noun))
        {
            if (text.Basic(child) is "nmod" && !text.IsTitle(child) && text.Preposition(child) is >= 0 and var word && text.Letters(word).Equals(preposition, StringComparison.OrdinalIgnoreCase))
            {
                return child;
            }
        }

        return -1;
    }

    // "demanded that Ostria withdraw": who acts in the content; "agreed to send grain to Ostria": to whom that is done.
    private void Content(int index, List<Argument> found, int depth)
    {
        if (depth >= Deepest)
        {
            return;
        }

        for (var i = index + 1; i < clauses.Predicates.Length && text.SentenceOf(clauses.Predicates[i].Word) == text.SentenceOf(clauses.Predicates[index].Word); i++)
        {
            var content = clauses.Predicates[i];
            if (content.Governor != index)
            {
                continue;
            }

            foreach (var argument in clauses.Of(content))
            {
                if (argument.Role == ArgumentRole.Agent && !IsAgent(index, argument.Head) && text.Words[argument.Head].Tag != UniversalTag.Pron)
                {
                    found.Add(argument);
                }
            }

            // "demanded the withdrawal of Ostrian troops": they are to withdraw.
            if (found.Count == 0 && content.Kind == PredicateKind.Noun)
            {
                Step(i, new TargetStep(TargetPlace.Somebody, ""), found, depth);
            }

            if (found.Count == 0 && rules[i] is { IsNone: false } rule)
            {
                Add(i, rule.Targets.AsSpan(), found, depth + 1);
            }

            if (found.Count == 0)
            {
                Add(i, Usual, found, depth + 1);
            }

            if (found.Count > 0)
            {
                return;
            }
        }
    }

    // "will not end the strike until the government pays": who has it in his hands.
    private void Condition(in Predicate predicate, List<Argument> found)
    {
        foreach (var child in text.ChildrenOf(predicate.Support >= 0 ? predicate.Support : predicate.Word))
        {
            if (text.Basic(child) is "advcl" && text.Has(child, "mark", WordUse.Condition | WordUse.Until) && Subjects.Of(text, child) is >= 0 and var who && text.Words[who].Tag != UniversalTag.Pron)
            {
                found.Add(ArgumentAt(text.IsPassive(child) && Subjects.ByPhrase(text, child) is >= 0 and var by ? by : who));
                return;
            }
        }
    }

    private bool IsAgent(int index, int head)
    {
        foreach (var argument in clauses.Of(clauses.Predicates[index]))
        {
            if (argument.Role == ArgumentRole.Agent && argument.Head == head)
            {
                return true;
            }
        }

        return false;
    }

    // "lifted sanctions against Ostria", "rejected Ostria's demand": who hangs on the patient.
    private void OfPatient(in Predicate predicate, List<Argument> found)
    {
        foreach (var patient in clauses.Of(predicate))
        {
            if (patient.Role != ArgumentRole.Patient)
            {
                continue;
            }

            foreach (var child in text.ChildrenOf(patient.Head))
            {
                if (text.Basic(child) is "nmod" && !text.IsTitle(child) && !IsTime(child) && text.Words[child].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron)
                {
                    found.Add(ArgumentAt(child));
                    return;
                }
            }

            // "burned an Ostrian flag"
            foreach (var child in text.ChildrenOf(patient.Head))
            {
                if (text.Basic(child) is "compound" or "amod" && ActorLexicon.CodeOf(text.Letters(child)) is not null)
                {
                    found.Add(ArgumentAt(child));
                    return;
                }
            }
        }
    }

    /// <summary>Whether a word is part of a time expression.</summary>
    public bool IsTime(int word)
    {
        var span = text.Words[word].Span;
        int low = 0, high = times.Timexes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times.Timexes[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < times.Timexes.Length && times.Timexes[low].Span.Contains(span);
    }
}

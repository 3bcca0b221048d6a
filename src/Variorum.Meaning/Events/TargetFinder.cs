using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Events;

/// <summary>Finds to whom an event is done, in the places that its rule names.</summary>
internal sealed class TargetFinder(ParsedText text, Clauses.Clauses clauses, PartyNouns nouns, EventRule?[] rules, EventLexicon lexicon)
{
    private const int Deepest = 3;

    private static readonly TargetStep[] Usual =
    [
        new(TargetPlace.Recipient, ""), new(TargetPlace.Oblique, "to"), new(TargetPlace.Somebody, ""), new(TargetPlace.Oblique, "with"), new(TargetPlace.Oblique, "on"), new(TargetPlace.Oblique, "against"),
        new(TargetPlace.Oblique, "for"), new(TargetPlace.Oblique, "from"), new(TargetPlace.Oblique, "in"), new(TargetPlace.Oblique, "at"), new(TargetPlace.Oblique, "into"), new(TargetPlace.OfPatient, ""),
        new(TargetPlace.Patient, ""), new(TargetPlace.Site, ""),
    ];

    private readonly ConcernFinder _concern = new(text, nouns, lexicon);

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
            found[i] = _concern.Of(found[i]);
        }

        PartyGroups.Arrange(text, found);
    }

    /// <summary>Adds those whom a predicate without a rule is most likely about.</summary>
    public void AddUsual(int predicate, List<Argument> found) => Add(predicate, Usual, found, 0);

    // "a briefing from the agency and the bureau"
    private void AddWithMembers(int word, List<Argument> found)
    {
        found.Add(ArgumentAt(word));
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Basic(child) is "conj" && nouns.IsSomebody(child))
            {
                found.Add(ArgumentAt(child) with { Preposition = text.Preposition(word) });
            }
        }
    }

    private Argument ArgumentAt(int word) => new(word, ArgumentReader.PhraseOf(text, word), ArgumentRole.Oblique, text.Preposition(word));

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
                TargetPlace.Somebody => argument.Role == ArgumentRole.Patient && nouns.IsSomebody(argument.Head),
                TargetPlace.Recipient => argument.Role == ArgumentRole.Recipient,
                TargetPlace.Oblique => argument.Role == ArgumentRole.Oblique && text.Letters(argument.Preposition).Equals(step.Preposition, StringComparison.OrdinalIgnoreCase) && !nouns.IsTime(argument.Head),
                TargetPlace.Site => argument.Role == ArgumentRole.Oblique && text.Words[argument.Head].Tag == UniversalTag.Propn
                    && lexicon.IsPlacePreposition(text.Words[argument.Preposition].Lemma) && !nouns.IsTime(argument.Head),
                _ => false,
            };
            if (isThere && !text.HasFeature(argument.Head, "Reflex=Yes") && !found.Exists(other => other.Head == argument.Head))
            {
                found.Add(argument);
            }
        }

        // "left for Ostria for talks": of several after one preposition those who are somebody.
        if (step.Place == TargetPlace.Oblique && found.Count > 1 && found.Exists(argument => nouns.IsSomebody(argument.Head)))
        {
            found.RemoveAll(argument => !nouns.IsSomebody(argument.Head));
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
            if (patient.Role == ArgumentRole.Patient && AfterPreposition(text, patient.Head, preposition) is >= 0 and var word && !nouns.IsTime(word))
            {
                AddWithMembers(word, found);
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

            // "offered to help Ostria build"
            if (found.Count == 0 && lexicon.IsHelping(content.Lemma))
            {
                Content(i, found, depth + 1);
            }

            // Of what is done only to do something else ("refused to offer a plan to reopen the harbour") nobody is told to be the aim.
            if (found.Count == 0 && depth == 0)
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
                if (text.Basic(child) is "nmod" && !text.IsTitle(child) && !nouns.IsTime(child) && text.Words[child].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron)
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
}

using Variorum.Language;
using Variorum.Language.Syntax;

namespace Variorum.Meaning.Clauses;

/// <summary>Finds who takes part in a predicate, passives and nominalisations undone.</summary>
internal sealed class ArgumentReader(ParsedText text, ImmutableArray<Argument>.Builder found)
{
    private readonly ParsedText _text = text;
    private readonly ImmutableArray<Argument>.Builder _found = found;

    /// <summary>Adds the arguments of a predicate.</summary>
    public void Read(in Predicate predicate)
    {
        var first = _found.Count;
        if (predicate.Kind != PredicateKind.Noun)
        {
            OfVerb(predicate.Word, predicate.IsPassive);
            return;
        }

        if (predicate.Support >= 0)
        {
            Supported(predicate);
        }

        Dependents(predicate, first);
    }

    /// <summary>The words of a phrase: with what modifies its head and its appositions, without preposition, relative clause and further members of a list.</summary>
    public static WordRange PhraseOf(ParsedText text, int head)
    {
        int first = head, last = head;
        foreach (var child in text.ChildrenOf(head))
        {
            if (child > head && text.Words[head].Tag == UniversalTag.Propn && text.Basic(child) is "nmod" && text.Has(child, "case", WordUse.Site))
            {
                // "the Harbour Council in Vessa": where it is, is not its name.
                break;
            }

            if (child > head && text.Basic(child) is "nmod" && text.Child(child, "case") is >= 0 and var preposition
                && (text.Words[preposition].Lemma is "with" || (text.Words[preposition].Lemma is "of" && text.Words[head].Tag == UniversalTag.Propn && text.Words[child].Tag == UniversalTag.Noun)))
            {
                // "accused Justice Quell | of fraud", "the teachers | with the ministry": of what, and to whom.
                break;
            }

            if (text.Basic(child) is "det" or "amod" or "compound" or "nmod" or "nummod" or "flat" or "appos" or "goeswith" or "fixed" or "advmod")
            {
                var below = text.SubtreeOf(child);
                if (child < head)
                {
                    first = Math.Min(first, below.First);
                }
                else
                {
                    last = Math.Max(last, EndOf(text, below) - 1);
                }
            }
            else if (child > head && text.Words[child].Tag != UniversalTag.Punct && text.Basic(child) is not "case")
            {
                break;
            }
        }

        if (first > 0 && text.IsTitle(first - 1) && text.SubtreeOf(first - 1) is var title && title.End == first)
        {
            first = title.First;
        }

        // "more than a dozen women": trees often hang the bound elsewhere, and without it the number is another.
        if (first > 1 && ClauseLexicon.Is(text.Words[first - 1].Lemma, WordUse.Bound) && text.Words[first - 2].Xpos is "JJR" or "RBR" && text.SentenceOf(first - 2) == text.SentenceOf(head))
        {
            first -= 2;
        }

        while (last > head && text.Words[last].Tag == UniversalTag.Punct)
        {
            last--;
        }

        return new WordRange(first, last + 1);
    }

    // "the leaders of Norland and other states, who met": nor has a phrase below the relative clause behind a comma.
    private static int EndOf(ParsedText text, WordRange phrase)
    {
        for (var word = phrase.First + 1; word < phrase.End; word++)
        {
            if (text.Words[word].Relation == "acl:relcl" && text.SubtreeOf(word).First is var clause && clause > phrase.First && (text.Letters(clause) is "," || text.Letters(clause - 1) is ","))
            {
                return clause;
            }
        }

        return phrase.End;
    }

    private void OfVerb(int verb, bool isPassive)
    {
        var subject = Subjects.Of(_text, verb);
        var before = Subjects.Before(_text, verb);
        var role = isPassive ? ArgumentRole.Patient : ArgumentRole.Agent;
        if (isPassive)
        {
            Add(Subjects.ByPhrase(_text, verb), ArgumentRole.Agent, -1);
        }

        if (before >= 0)
        {
            _found.Add(new Argument(before, PhraseOf(_text, before), role, -1));
        }

        Add(subject, role, -1);

        var hasObject = false;
        foreach (var child in _text.ChildrenOf(verb))
        {
            switch (_text.Basic(child))
            {
                case "obj" when _text.IsTitle(child):
                    break;
                case "obj" when _text.Child(child, "case") >= 0:
                    // "walked out of talks", taken for an object.
                    Oblique(child, isPassive);
                    break;
                case "obj":
                    Add(Subjects.Antecedent(_text, child), ArgumentRole.Patient, -1);
                    hasObject = true;
                    break;
                case "iobj":
                    Add(Subjects.Antecedent(_text, child), ArgumentRole.Recipient, -1);
                    break;
                case "obl" when !hasObject && !isPassive && IsObjectAfterParticle(verb, child):
                    Add(Subjects.Antecedent(_text, child), ArgumentRole.Patient, -1);
                    hasObject = true;
                    break;
                case "obl":
                    Oblique(child, isPassive);
                    break;
            }
        }

        if (!hasObject && !isPassive)
        {
            LeftOutObject(verb);
        }
    }

    // "broke off talks": what follows a particle without a preposition of its own is the object, whatever the tree calls it.
    private bool IsObjectAfterParticle(int verb, int child)
    {
        var before = _text.SubtreeOf(child).First - 1;
        return before > verb && _text.Words[before].Head == verb && _text.Words[before].Relation == "compound:prt" && _text.Preposition(child) < 0;
    }

    // "the bridge they destroyed": the noun before the relative clause; "seized and burned the house": the object of the other verb.
    private void LeftOutObject(int verb)
    {
        var relation = _text.Words[verb].Relation;
        if (relation == "acl:relcl" && !HasStrandedPreposition(verb) && Subjects.Of(_text, verb) is var subject && subject >= 0 && subject != _text.Words[verb].Head)
        {
            Add(_text.Words[verb].Head, ArgumentRole.Patient, -1);
        }
        else if (relation == "conj" && _text.Words[verb].Head is var other && _text.IsVerb(other) && _text.Child(other, "obj") is var shared && shared > verb)
        {
            Add(shared, ArgumentRole.Patient, -1);
        }
        else
        {
            foreach (var child in _text.ChildrenOf(verb))
            {
                if (_text.Words[child].Relation == "conj" && _text.IsVerb(child) && child == verb + 2 && _text.Child(child, "obj") is >= 0 and var later)
                {
                    Add(later, ArgumentRole.Patient, -1);
                }
            }
        }
    }

    // "the troops he asked for": they are no object.
    private bool HasStrandedPreposition(int verb) =>
        verb + 1 < _text.Words.Length && _text.Words[verb + 1].Tag == UniversalTag.Adp && !_text.IsRoot(verb + 1) && _text.Words[verb + 1].Relation != "compound:prt"
        && (_text.Words[verb + 1].Head == verb || !_text.IsNominal(_text.Words[verb + 1].Head));

    // The verb of "launched an attack on the port": its subject acts, its obliques belong to the attack.
    private void Supported(in Predicate predicate)
    {
        var isPassive = _text.IsPassive(predicate.Support);
        Add(isPassive ? Subjects.ByPhrase(_text, predicate.Support) : Subjects.Of(_text, predicate.Support), ArgumentRole.Agent, -1);
        foreach (var child in _text.ChildrenOf(predicate.Support))
        {
            if (child == predicate.Word)
            {
                continue;
            }

            if (_text.Basic(child) is "iobj")
            {
                Add(Subjects.Antecedent(_text, child), ArgumentRole.Recipient, -1);
            }
            else if (_text.Basic(child) is "obl")
            {
                Oblique(child, isPassive);
            }
        }
    }

    private void Dependents(in Predicate predicate, int first)
    {
        var noun = ClauseLexicon.ActionOf(_text.Words[predicate.Word])!;
        var hasAgent = _found.Count > first && _found[first].Role == ArgumentRole.Agent;
        if (_text.OccurrenceOf(predicate.Word) is >= 0 and var verb)
        {
            Occurred(verb);
        }

        foreach (var child in _text.ChildrenOf(predicate.Word))
        {
            var relation = _text.Words[child].Relation;
            if (_text.IsTitle(child))
            {
                continue;
            }

            if (relation == "nmod:poss")
            {
                // "continued its attacks": whose they are the verb's subject says.
                if (hasAgent && _text.Words[child].Tag == UniversalTag.Pron)
                {
                    continue;
                }

                Add(child, hasAgent ? ArgumentRole.Patient : noun.Possessor, -1);
            }
            else if (_text.Basic(child) is "compound" or "amod" && _text.Words[child].Tag is UniversalTag.Propn or UniversalTag.Noun)
            {
                // A name before the noun acts, as a rule ("Norland withdrawal"); what is done to people is told of the people ("hostage release").
                Add(child, hasAgent ? ArgumentRole.Patient : _text.Words[child].Tag == UniversalTag.Propn ? noun.Possessor : noun.Modifier, -1);
            }
            else if (_text.Words[child].Relation == "amod" && !hasAgent && CountryGazetteer.Find(_text.Letters(child)) is not null)
            {
                // "Norlander shelling": the adjective of a country says whose it is, as a genitive does.
                _found.Add(new Argument(child, new WordRange(child, child + 1), noun.Possessor, -1));
            }
            else if (_text.Basic(child) is "nmod")
            {
                Prepositional(child, noun, hasAgent);
            }
        }
    }

    // "fighting broke out between troops and rebels": what hangs on the verb is told of the fighting.
    private void Occurred(int verb)
    {
        foreach (var child in _text.ChildrenOf(verb))
        {
            if (_text.Basic(child) is not "obl")
            {
                continue;
            }

            if (_text.IsAfter(child, WordUse.Between))
            {
                Add(child, ArgumentRole.Agent, -1);
            }
            else
            {
                Oblique(child, isPassive: false);
            }
        }
    }

    private void Prepositional(int child, ActionNoun noun, bool hasAgent)
    {
        if (_text.IsAfter(child, WordUse.Of))
        {
            Add(child, hasAgent ? ArgumentRole.Patient : noun.Of, -1);
        }
        else if (_text.IsAfter(child, WordUse.By | WordUse.Between))
        {
            Add(child, ArgumentRole.Agent, -1);
        }
        else
        {
            Oblique(child, isPassive: false);
        }
    }

    private void Oblique(int child, bool isPassive)
    {
        if (_text.Words[child].Relation == "obl:agent" || (isPassive && _text.IsAfter(child, WordUse.By)) || _text.IsTitle(child))
        {
            return;
        }

        if (_text.Preposition(child) is >= 0 and var preposition)
        {
            Add(Subjects.Antecedent(_text, child), ArgumentRole.Oblique, preposition);
        }
    }

    private void Add(int head, ArgumentRole role, int preposition)
    {
        if (head < 0)
        {
            return;
        }

        _found.Add(new Argument(head, PhraseOf(_text, head), role, preposition));
        foreach (var child in _text.ChildrenOf(head))
        {
            if (_text.Basic(child) is "conj" && !_text.IsVerb(child) && _text.Child(child, "nsubj") < 0)
            {
                Add(child, role, preposition);
            }
        }
    }
}

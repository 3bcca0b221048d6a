using System.Collections.Frozen;
using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Finds the first rule that fits a predicate.</summary>
internal sealed class RuleMatcher(ParsedText text, Clauses.Clauses clauses, Names names, Somebody somebody, EventLexicon lexicon)
{
    private static readonly string[] Endings = ["d", "ed", "ing", "s"];

    /// <summary>The rule; null when none fits.</summary>
    public EventRule? Find(int index)
    {
        var predicate = clauses.Predicates[index];
        foreach (var rule in RulesFor(predicate))
        {
            if (Fits(rule, index, predicate))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Whether a word is, or the phrase around it holds, a country.</summary>
    public bool IsCountry(in Argument argument)
    {
        for (var word = argument.Words.First; word <= argument.Head; word++)
        {
            // "North Korea" is two words.
            if (text.Words[word].Tag == UniversalTag.Propn
                && (CountryGazetteer.Find(text.Letters(word)) is not null || (word < argument.Head && CountryGazetteer.Find(text.SpanOf(new WordRange(word, argument.Head + 1)).In(text.Text)) is not null)))
            {
                return true;
            }
        }

        return false;
    }

    // A verb the tagger's lists do not know may come with half its ending; then its form without the ending is tried.
    private ImmutableArray<EventRule> RulesFor(in Predicate predicate)
    {
        var rules = lexicon.RulesFor(predicate.Lemma);
        if (!rules.IsEmpty || predicate.Kind != PredicateKind.Verb)
        {
            return rules;
        }

        var form = text.Letters(predicate.Word);
        foreach (var ending in Endings)
        {
            if (form.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && form.Length > ending.Length + 2 && lexicon.RulesFor(form[..^ending.Length]) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return rules;
    }

    private bool Fits(EventRule rule, int index, in Predicate predicate)
    {
        // A bare noun is an event only where somebody acts or a rule asks for one.
        if (predicate is { Kind: PredicateKind.Noun, Support: < 0 } && !rule.NamesNouns && !Has(predicate, ArgumentRole.Agent, null, false))
        {
            return false;
        }

        if (predicate.Kind == PredicateKind.Property && !rule.NamesProperties)
        {
            return false;
        }

        return HoldsOne(rule.When, index, predicate);
    }

    /// <summary>Whether the words of a predicate have the sense of its rule beyond doubt.</summary>
    public bool IsPlain(EventRule rule, int index) => !rule.IsNeverPlain && HoldsOne(rule.Plain, index, clauses.Predicates[index]);

    private bool HoldsOne(ImmutableArray<ImmutableArray<EventCondition>> groups, int index, in Predicate predicate)
    {
        if (groups.IsEmpty)
        {
            return true;
        }

        foreach (var group in groups)
        {
            var all = true;
            foreach (var condition in group)
            {
                if (Holds(condition, index, predicate) == condition.IsNegated)
                {
                    all = false;
                    break;
                }
            }

            if (all)
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(EventCondition condition, int index, in Predicate predicate) => condition.Test switch
    {
        ConditionTest.IsNoun => predicate.Kind == PredicateKind.Noun,
        ConditionTest.IsVerb => predicate.Kind == PredicateKind.Verb,
        ConditionTest.IsProperty => predicate.Kind == PredicateKind.Property,
        ConditionTest.IsLight => predicate.Support >= 0,
        ConditionTest.Support => predicate.Support >= 0 && condition.Nouns!.Contains(text.Words[predicate.Support].Lemma),
        ConditionTest.Particle => HasParticle(predicate, condition.Word),
        ConditionTest.Patient => Has(predicate, ArgumentRole.Patient, condition.Nouns, condition.IsCountry),
        ConditionTest.Agent => Has(predicate, ArgumentRole.Agent, condition.Nouns, condition.IsCountry),
        ConditionTest.Oblique => HasOblique(predicate, condition),
        ConditionTest.NamedPatient => HasName(predicate),
        ConditionTest.Somebody => HasSomebody(predicate),
        ConditionTest.Dependent => HasDependent(predicate.Word, condition.Nouns!) || (predicate.Support >= 0 && HasDependent(predicate.Support, condition.Nouns!)),
        ConditionTest.PatientDependent => HasPatientDependent(predicate, condition.Nouns!),
        ConditionTest.Complement => text.Child(predicate.Word, "xcomp") >= 0,
        ConditionTest.Infinitive => HasContent(index, isInfinitive: true),
        _ => HasContent(index, isInfinitive: false),
    };

    private bool HasParticle(in Predicate predicate, string word)
    {
        if (predicate.Particle >= 0 && text.Letters(predicate.Particle).Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // "pulled out of the town", "hit out at": the particle may be taken for an adverb or a first preposition.
        foreach (var child in text.ChildrenOf(predicate.Word))
        {
            if (text.Basic(child) is "advmod" or "case" or "xcomp" && text.Letters(child).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return predicate.Word + 1 < text.Words.Length && text.Words[predicate.Word + 1].Tag is UniversalTag.Adp or UniversalTag.Adj && text.Letters(predicate.Word + 1).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private bool Has(in Predicate predicate, ArgumentRole role, FrozenSet<string>? nouns, bool country)
    {
        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == role && (nouns is null ? !country || IsCountry(argument) : IsOneOf(argument.Head, nouns) || (role == ArgumentRole.Agent && HasTitle(argument.Head, nouns))))
            {
                return true;
            }
        }

        return false;
    }

    // "President Vost": the title beside a name says what its bearer is.
    private bool HasTitle(int name, FrozenSet<string> nouns)
    {
        if (text.Words[name].Tag != UniversalTag.Propn)
        {
            return false;
        }

        foreach (var child in text.ChildrenOf(name))
        {
            if (text.Basic(child) is "compound" or "nmod" or "flat" or "appos" && text.Preposition(child) < 0 && nouns.Contains(text.Words[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOblique(in Predicate predicate, EventCondition condition)
    {
        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Oblique && text.Letters(argument.Preposition).Equals(condition.Word, StringComparison.OrdinalIgnoreCase)
                && (condition.Nouns is null ? !condition.IsCountry || IsCountry(argument) : IsOneOf(argument.Head, condition.Nouns) || HasCompound(argument.Head, condition.Nouns)))
            {
                return true;
            }

            // "returned the ship to Ostria": the parser may hang the phrase on the object.
            if (argument.Role == ArgumentRole.Patient && AfterPreposition(argument.Head, condition.Word) is >= 0 and var word && (condition.Nouns is null || IsOneOf(word, condition.Nouns)))
            {
                return true;
            }
        }

        return false;
    }

    // "fired dozens of missiles at the port": the phrase may hang on what is counted.
    private int AfterPreposition(int noun, string preposition) =>
        TargetFinder.AfterPreposition(text, noun, preposition) is >= 0 and var word ? word
        : lexicon.IsQuantity(text.Words[noun].Lemma) && text.Child(noun, "nmod") is >= 0 and var whole ? TargetFinder.AfterPreposition(text, whole, preposition) : -1;

    // "to the peacekeeping force": the word before the noun says of what kind it is.
    private bool HasCompound(int noun, FrozenSet<string> nouns)
    {
        foreach (var child in text.ChildrenOf(noun))
        {
            if (text.Basic(child) is "compound" or "amod" && nouns.Contains(text.Words[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    // "hundreds of prisoners" are prisoners.
    private bool IsOneOf(int head, FrozenSet<string> nouns)
    {
        if (nouns.Contains(text.Words[head].Lemma))
        {
            return true;
        }

        return (lexicon.IsQuantity(text.Words[head].Lemma) || text.Words[head].Tag == UniversalTag.Num) && text.Child(head, "nmod") is >= 0 and var whole && nouns.Contains(text.Words[whole].Lemma);
    }

    private bool HasName(in Predicate predicate)
    {
        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Patient && (IsCountry(argument) || text.Words[argument.Head].Tag == UniversalTag.Propn || NameIn(text.SpanOf(argument.Words)) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSomebody(in Predicate predicate)
    {
        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Patient && somebody.IsNamedBy(argument))
            {
                return true;
            }
        }

        return false;
    }

    private Mention? NameIn(Span span)
    {
        int low = 0, high = names.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names.Mentions[middle].Span.Start < span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < names.Mentions.Length && names.Mentions[low].Span.End <= span.End ? names.Mentions[low] : null;
    }

    private bool HasDependent(int word, FrozenSet<string> lemmas)
    {
        foreach (var child in text.ChildrenOf(word))
        {
            if (lemmas.Contains(text.Words[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasPatientDependent(in Predicate predicate, FrozenSet<string> lemmas)
    {
        foreach (var argument in clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Patient && HasDependent(argument.Head, lemmas))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasContent(int index, bool isInfinitive)
    {
        for (var i = index + 1; i < clauses.Predicates.Length && i < index + 8; i++)
        {
            if (clauses.Predicates[i].Governor == index && (!isInfinitive || text.IsInfinitive(clauses.Predicates[i].Word)))
            {
                return true;
            }
        }

        return false;
    }
}

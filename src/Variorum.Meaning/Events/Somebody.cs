using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Tells somebody who can be named as party to an event (a person, group, body or country) from a thing that stands in the same place of a clause.</summary>
internal sealed class Somebody(ParsedText text, Names names, CoreferenceChains chains, EventLexicon lexicon)
{
    private const int LongestKnownName = 4;

    /// <summary>Whether a phrase names or means somebody, and not merely anybody.</summary>
    public bool IsNamedBy(in Argument argument)
    {
        var head = text.Words[argument.Head];
        return head.Tag switch
        {
            UniversalTag.Propn => IsNameOfSomebody(argument.Head),
            UniversalTag.Noun or UniversalTag.Num or UniversalTag.Adj => !IsAnybody(argument.Head) && (IsKindOfSomebody(argument.Head) || IsCounted(argument.Head)),
            UniversalTag.Pron => NameOf(argument.Head) >= 0,
            _ => false,
        };
    }

    /// <summary>Whether a word names an organisation, or means a body by its kind.</summary>
    public bool IsBody(int word) =>
        text.Words[word].Tag == UniversalTag.Propn ? At(text.Words[word].Span) is { Type: NameType.Org } : text.Words[word].Tag == UniversalTag.Noun && IsKindOfSomebody(word);

    /// <summary>Whether a word names a place or state, or means a place by its kind.</summary>
    public bool IsPlace(int word) => text.Words[word].Tag == UniversalTag.Propn ? At(text.Words[word].Span) is { Type: NameType.Gpe or NameType.Loc } : lexicon.IsTerritory(text.Words[word].Lemma);

    /// <summary>The whole name that a word is part of; empty when it is part of none.</summary>
    public Span NameAt(int word) => At(text.Words[word].Span)?.Span ?? default;

    /// <summary>Whether a word is part of a person's name.</summary>
    public bool IsPersonName(int word) => text.Words[word].Tag == UniversalTag.Propn && At(text.Words[word].Span) is { Type: NameType.Per };

    /// <summary>The name that a word stands for beyond doubt: its own, or one that a pronoun near it takes up; -1 when there is none.</summary>
    public int NameOf(int word)
    {
        var span = text.Words[word].Span;
        var mention = chains.MentionAt(span);
        if (mention < 0 || chains.Mentions[mention].Span != span)
        {
            return -1;
        }

        var sure = chains.NameOf(mention, Sieve.SameSpeaker);
        return sure >= 0 ? sure : IsOneNameBefore(mention) ? chains.NameOf(mention) : -1;
    }

    /// <summary>The name of whom a phrase means, where that is beyond doubt; null when it names nobody. A description ("the president") may be of another than the one last named so.</summary>
    public Span? SureNameOf(in Argument argument, ActorFinding found)
    {
        var mention = text.Words[argument.Head].Tag switch
        {
            UniversalTag.Pron => NameOf(argument.Head),
            UniversalTag.Propn => -1,
            _ => chains.MentionAt(found.Words) is >= 0 and var own && chains.Mentions[own].Head == argument.Head ? chains.NameOf(own, Sieve.Predicate) : -1,
        };
        if (mention >= 0)
        {
            return chains.Mentions[mention].Name;
        }

        if (IsBodyOfName(argument.Head))
        {
            return null;
        }

        // A fuller name holds the shorter; a member of a party or people has no name that stands for all.
        var isOwn = text.Words[argument.Head].Tag == UniversalTag.Propn && found.Name is { } name
            && At(text.Words[argument.Head].Span) is not { Type: NameType.Misc } && HoldsWord(name.In(text.Text), text.Letters(argument.Head));
        return isOwn ? found.Name : null;
    }

    // "the Vost administration" is not Vost, also where the tree makes one name of it.
    private bool IsBodyOfName(int head)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            if (child > head && text.Basic(child) is "flat" && text.Words[child].Tag == UniversalTag.Noun && ActorLexicon.IsAgent(text.Words[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    // "Daniels" is a word of "Ann Daniels" and only a part of one of "Vost-Daniels".
    private static bool HoldsWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var end = at + word.Length;
        return at >= 0 && (at == 0 || !IsInWord(name[at - 1])) && (end == name.Length || !IsInWord(name[end]));
    }

    private static bool IsInWord(char letter) => letter is '-' or '–' or '/' || char.IsLetterOrDigit(letter);

    // "Vost said he …": the only person named since the sentence before is meant.
    private bool IsOneNameBefore(int mention)
    {
        var name = chains.NameOf(mention);
        if (name < 0 || chains.Mentions[name].Type != NameType.Per)
        {
            return false;
        }

        var sentence = text.SentenceOf(chains.Mentions[mention].Head);
        var from = text.Words[text.Sentences[Math.Max(0, sentence - 1)].First].Start;
        var isThere = false;
        for (var i = 0; i < mention; i++)
        {
            var other = chains.Mentions[i];
            if (other.Kind != MentionKind.Name || other.Span.Start < from || other.Type is not (NameType.Per or null))
            {
                continue;
            }

            if (other.Entity != chains.Mentions[mention].Entity)
            {
                return false;
            }

            isThere = true;
        }

        return isThere;
    }

    private bool IsNameOfSomebody(int head)
    {
        var at = At(text.Words[head].Span) ?? NameBeside(head);
        if (at is { Type: NameType.Misc })
        {
            // "the Democrats", "Norlanders": people by their party, faith or country.
            return text.HasFeature(head, "Number=Plur") || lexicon.IsMember(text.Words[head].Lemma);
        }

        return (at is { Type: NameType.Per or NameType.Org or NameType.Gpe } || (at is null && IsKnown(head))) && !lexicon.IsThingName(text.Words[head].Lemma);
    }

    // "the United Nations": in the table, whether or not it is found to be a name.
    private bool IsKnown(int head)
    {
        for (var first = head; first >= Math.Max(text.Sentences[text.SentenceOf(head)].First, head - LongestKnownName + 1); first--)
        {
            if (ActorLexicon.CodeOf(text.SpanOf(new WordRange(first, head + 1)).In(text.Text)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "Sen. Vost": the tree may hang a name on the title before it.
    private Mention? NameBeside(int head)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Basic(child) is "flat" or "appos" && At(text.Words[child].Span) is { Type: NameType.Per } name)
            {
                return name;
            }
        }

        return null;
    }

    private Mention? At(Span word)
    {
        int low = 0, high = names.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names.Mentions[middle].Span.End <= word.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < names.Mentions.Length && names.Mentions[low].Span.Contains(word) ? names.Mentions[low] : null;
    }

    private bool IsKindOfSomebody(int head)
    {
        var lemma = text.Words[head].Lemma;
        return text.Words[head].Tag == UniversalTag.Noun
            && ((!lexicon.IsNobody(lemma) && (ActorLexicon.IsAgent(lemma) || ActorLexicon.SectorOf(lemma) is not null || lexicon.IsPerson(lemma)) && !IsCondition(head)) || IsMunicipality(head) || IsTeam(head));
    }

    // "the state of his mind" is none of a country.
    private bool IsCondition(int head) => lexicon.IsCondition(text.Words[head].Lemma) && TargetFinder.AfterPreposition(text, head, "of") is >= 0 and var of && text.Words[of].Tag == UniversalTag.Noun;

    // "the city of Vessa": the body that governs it, as where the name stands alone.
    private bool IsMunicipality(int head) => lexicon.IsMunicipality(text.Words[head].Lemma) && TargetFinder.AfterPreposition(text, head, "of") is >= 0 and var name && text.Words[name].Tag == UniversalTag.Propn;

    // "the Vost campaign", "Vost's camp": the people who work for somebody.
    private bool IsTeam(int head)
    {
        if (!lexicon.IsTeam(text.Words[head].Lemma))
        {
            return false;
        }

        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Words[child].Relation is "nmod:poss" or "compound" && IsPersonName(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word only counts people: "hundreds of workers"; "the number of workers" is a number.</summary>
    public bool IsCounted(int head) => !(lexicon.IsAmount(text.Words[head].Lemma) && text.Child(head, "det") is >= 0 and var the && text.HasFeature(the, "Definite=Def")) && (lexicon.IsQuantity(text.Words[head].Lemma) || text.Words[head].Tag == UniversalTag.Num) && text.Child(head, "nmod") is >= 0 and var whole && IsKindOfSomebody(whole);

    /// <summary>Whether the words before a noun leave open who is meant: "any Norlander", "no soldier", "few ministers", "every town".</summary>
    public bool IsAnybody(int head)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Basic(child) is "det" or "amod" or "nummod" && lexicon.IsIndefinite(text.Words[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}

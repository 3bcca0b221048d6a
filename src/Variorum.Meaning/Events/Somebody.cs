using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Tells somebody who can be named as party to an event (a person, group, body or country) from a thing that stands in the same place of a clause.</summary>
internal sealed class Somebody(ParsedText text, Names names, CoreferenceChains chains, EventLexicon lexicon)
{
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
    public Span PersonNameAt(int word) => At(text.Words[word].Span)?.Span ?? default;

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

        // A fuller name holds the shorter; a member of a party or people has no name that stands for all.
        var isOwn = text.Words[argument.Head].Tag == UniversalTag.Propn && found.Name is { } name
            && At(text.Words[argument.Head].Span) is not { Type: NameType.Misc } && name.In(text.Text).Contains(text.Letters(argument.Head), StringComparison.OrdinalIgnoreCase);
        return isOwn ? found.Name : null;
    }

    // "Vost said he …": the only person named since the sentence before is meant.
    private bool IsOneNameBefore(int mention)
    {
        var name = chains.NameOf(mention);
        if (name < 0)
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

        return at is { Type: NameType.Per or NameType.Org or NameType.Gpe } && !lexicon.IsThingName(text.Words[head].Lemma);
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
        return text.Words[head].Tag == UniversalTag.Noun && !lexicon.IsNobody(lemma) && (ActorLexicon.IsAgent(lemma) || ActorLexicon.SectorOf(lemma) is not null || lexicon.IsPerson(lemma));
    }

    /// <summary>Whether a word only counts people: "hundreds of workers".</summary>
    public bool IsCounted(int head) => (lexicon.IsQuantity(text.Words[head].Lemma) || text.Words[head].Tag == UniversalTag.Num) && text.Child(head, "nmod") is >= 0 and var whole && IsKindOfSomebody(whole);

    // "any Norlander", "no soldier", "few ministers", "every town".
    private bool IsAnybody(int head)
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

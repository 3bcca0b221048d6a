using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Tells whether somebody speaks of his own side: himself, the body he speaks for, or the state he serves.</summary>
internal sealed class OwnSide(LedgerText account, PartyFinder parties)
{
    /// <summary>So many words beside a name may say what its bearer is.</summary>
    private const int Reach = 12;

    private readonly ParsedText _text = account.Text;

    /// <summary>Whether the subject of a clause is the speaker or his side.</summary>
    public bool Is(int subject, DraftParty speaker)
    {
        if (IsSpeaker(subject, speaker))
        {
            return true;
        }

        if (!parties.IsAgent(subject) || _text.Words[subject].Tag is UniversalTag.Pron || (IsPerson(subject) && !IsIn(speaker.Words, _text.Letters(subject))))
        {
            return false;
        }

        return SharesBody(subject, speaker) || SharesState(subject, speaker);
    }

    /// <summary>Whether a speaker is a person for certain: one with a full name, or one that a noun for persons names.</summary>
    private bool IsPerson(DraftParty speaker) =>
        PartyFinder.IsPerson(account.Lemma(speaker.Head)) || (TypeOf(speaker) is NameType.Per && (speaker.Name ?? speaker.Words).In(account.Account.Text).Contains(' '));

    /// <summary>What the name of a party names; null where it has none.</summary>
    private NameType? TypeOf(DraftParty party)
    {
        var words = party.Name ?? party.Words;
        var name = account.FirstNameFrom(words.Start);
        return name < account.Names.Length && account.Names[name].Span.Start < words.End ? account.Names[name].Type : null;
    }

    /// <summary>Nobody speaks for another person, but for those whose he is: "Vost's lawyer said Vost would pay".</summary>
    private bool IsPerson(int subject)
    {
        var word = _text.Words[subject].Span;
        var name = account.FirstNameFrom(word.Start);
        return name < account.Names.Length && account.Names[name] is { Type: NameType.Per } person && person.Span.Contains(word);
    }

    /// <summary>Whether the subject is the speaker himself: the first person, or a word that refers to him.</summary>
    public bool IsSpeaker(int subject, DraftParty speaker)
    {
        if (account.Lemma(subject) is "I" or "i" or "we")
        {
            return true;
        }

        if (_text.Words[subject].Tag == UniversalTag.Propn && speaker.Head >= 0 && _text.Words[speaker.Head].Tag == UniversalTag.Pron)
        {
            // "He said Vost would pay": nobody who is "he" is called by name in what he says.
            return false;
        }

        var party = parties.Party(subject);
        return parties.AreOne(party, speaker) || (party.Name is { } name && speaker.Name is { } own ? name == own : IsUnknownPronoun(subject, party, speaker));
    }

    /// <summary>"Norland said it would leave": a pronoun that stands for nobody else right in what is said is the speaker.</summary>
    private bool IsUnknownPronoun(int subject, DraftParty party, DraftParty speaker) =>
        (account.Lemma(subject) is "he" or "she" ? TypeOf(speaker) is null or NameType.Per : account.Lemma(subject) is "it" or "they" && !IsPerson(speaker))
        && _text.Words[_text.Words[subject].Head].BasicRelation is "ccomp"
        && party.Name is null
        && (party.Entity < 0 || account.Chains.Mentions[account.Chains.Entities[party.Entity].Representative].Kind == MentionKind.Pronoun);

    /// <summary>"Vost, the head of the alliance, said the alliance would stay": the body stands in a phrase for the speaker.</summary>
    public bool SharesBody(int subject, DraftParty speaker)
    {
        // "the committee", "our party", "Norland": one body, not bodies of a kind.
        if (_text.Words[subject].Features.Contains("Number=Plur", StringComparison.Ordinal) || (_text.Words[subject].Tag == UniversalTag.Noun && !account.Has(subject, "det", "the") && !account.Has(subject, "nmod")))
        {
            return false;
        }

        var head = _text.Letters(subject);
        return IsIn(Whole(speaker), head) || (speaker.Entity >= 0 && InChain(speaker.Entity, head));
    }

    /// <summary>The words of the speaker with what stands beside his name.</summary>
    private Span Whole(DraftParty speaker) => speaker.Head >= 0 ? Span.Hull(speaker.Words, _text.SpanOf(Beside(speaker.Head))) : speaker.Words;

    private WordRange Beside(int head)
    {
        var range = new WordRange(head, head + 1);
        foreach (var child in _text.ChildrenOf(head))
        {
            if (_text.Words[child].BasicRelation is "appos" or "nmod" or "compound")
            {
                var words = _text.SubtreeOf(child);
                range = new WordRange(Math.Min(range.First, words.First), Math.Max(range.End, words.End));
            }
        }

        return range;
    }

    private bool InChain(int entity, ReadOnlySpan<char> head)
    {
        foreach (var mention in account.Chains.Entities[entity].Mentions)
        {
            if (IsIn(Around(account.Chains.Mentions[mention]), head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a person with what stands beside it up to the nearest verbs: "Rep. Vost (N), the committee chairman,". Trees hang such asides in many ways.</summary>
    private Span Around(EntityMention mention)
    {
        if (mention is not { Kind: MentionKind.Name, Type: NameType.Per })
        {
            return mention.Span;
        }

        var sentence = _text.Sentences[_text.SentenceOf(mention.Head)];
        int first = mention.Words.First, end = mention.Words.End;
        while (first > sentence.First && mention.Words.First - first < Reach && _text.Words[first - 1].Tag is not (UniversalTag.Verb or UniversalTag.Aux))
        {
            first--;
        }

        while (end < sentence.End && end - mention.Words.End < Reach && _text.Words[end].Tag is not (UniversalTag.Verb or UniversalTag.Aux))
        {
            end++;
        }

        return _text.SpanOf(new WordRange(first, end));
    }

    private bool IsIn(Span words, ReadOnlySpan<char> head)
    {
        for (var word = _text.WordAt(words.Start); word < _text.Words.Length && _text.Words[word].Start < words.End; word++)
        {
            if (_text.Letters(word).Equals(head, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Norland's foreign minister said Norland would pay": the state is named on both sides.</summary>
    private bool SharesState(int subject, DraftParty speaker)
    {
        var state = StateIn(_text.SpanOf(_text.SubtreeOf(subject)));
        return state is not null && (StateIn(speaker.Words) == state || (speaker.Entity >= 0 && StateInChain(speaker.Entity, state)));
    }

    private bool StateInChain(int entity, string state)
    {
        foreach (var mention in account.Chains.Entities[entity].Mentions)
        {
            if (StateIn(account.Chains.Mentions[mention].Span) == state)
            {
                return true;
            }
        }

        return false;
    }

    private string? StateIn(Span words)
    {
        for (var word = _text.WordAt(words.Start); word < _text.Words.Length && _text.Words[word].Start < words.End; word++)
        {
            if (CountryGazetteer.Find(_text.Letters(word)) is { } match)
            {
                return match.Country.Code;
            }
        }

        return CountryGazetteer.Find(words.In(account.Account.Text))?.Country.Code;
    }
}

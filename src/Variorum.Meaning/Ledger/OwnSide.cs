using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Tells whether somebody speaks of his own side: himself, the body he speaks for, or the state he serves.</summary>
internal sealed class OwnSide(LedgerText account, PartyFinder parties)
{
    private readonly ParsedText _text = account.Text;

    /// <summary>Whether the subject of a clause is the speaker or his side.</summary>
    public bool Is(int subject, int statement, DraftParty speaker)
    {
        if (IsSpeaker(subject, speaker))
        {
            return true;
        }

        if (!parties.IsAgent(subject) || _text.Words[subject].Tag is UniversalTag.Pron)
        {
            return false;
        }

        return SharesBody(subject, speaker) || SharesState(subject, speaker);
    }

    /// <summary>Whether the subject is the speaker himself: the first person, or a word that refers to him.</summary>
    public bool IsSpeaker(int subject, DraftParty speaker)
    {
        if (account.Lemma(subject) is "I" or "i" or "we")
        {
            return true;
        }

        var party = parties.Party(subject);
        return parties.AreOne(party, speaker) || (party.Name is { } name && speaker.Name is { } own && name == own);
    }

    /// <summary>"Vost, the head of the alliance, said the alliance would stay": the body stands in a phrase for the speaker.</summary>
    private bool SharesBody(int subject, DraftParty speaker)
    {
        var head = _text.Letters(subject);
        return IsIn(speaker.Words, head) || (speaker.Entity >= 0 && InChain(speaker.Entity, head));
    }

    private bool InChain(int entity, ReadOnlySpan<char> head)
    {
        foreach (var mention in account.Chains.Entities[entity].Mentions)
        {
            if (IsIn(account.Chains.Mentions[mention].Span, head))
            {
                return true;
            }
        }

        return false;
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
        var phrase = parties.Party(subject).Words;
        return StateIn(phrase) is { } state && (StateIn(speaker.Words) == state || (speaker.Entity >= 0 && StateInChain(speaker.Entity, state)));
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

using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>The speakers of statements as parties: whose demand a "must" is, and who "I" and "we" are.</summary>
internal sealed class SpeakerParties(LedgerText account, LedgerLexicon lexicon, ActingWords acting, PartyWords words)
{
    private readonly ParsedText _text = account.Text;

    /// <summary>The speaker of a statement as a party; null where nothing names one.</summary>
    public DraftParty? Of(int statement)
    {
        if (account.Said[statement] is not { Speaker: { IsEmpty: false } named } finding)
        {
            return null;
        }

        if (HeadOf(named) is var head && _text.Words[head].Tag == UniversalTag.Noun && lexicon.Papers.Contains(account.Lemma(head)))
        {
            // "a statement from the command": a paper binds nobody.
            return null;
        }

        var mention = account.Chains.MentionAt(named);
        return new DraftParty(
            mention < 0 ? head : account.Chains.Mentions[mention].Head,
            named,
            finding.SpeakerName,
            mention < 0 ? -1 : account.Chains.Mentions[mention].Entity);
    }

    /// <summary>The speakers of a statement, each of a list by himself.</summary>
    public ImmutableArray<DraftParty> AllOf(int statement)
    {
        if (Of(statement) is not { } speaker)
        {
            return [];
        }

        if (speaker.Name is not null)
        {
            return [speaker];
        }

        var persons = Persons(speaker.Words);
        return persons.Length > 1 ? persons : Members(speaker.Words) is { IsEmpty: false } members ? members : [speaker];
    }

    /// <summary>The word of a phrase that hangs on none of the others.</summary>
    private int HeadOf(Span phrase)
    {
        var first = _text.WordAt(phrase.Start);
        for (var word = first; word < _text.Words.Length && _text.Words[word].Start < phrase.End; word++)
        {
            if (_text.IsRoot(word) || !phrase.Contains(_text.Words[_text.Words[word].Head].Start))
            {
                return word;
            }
        }

        return first;
    }

    /// <summary>The persons whom some words name, each with his title: trees cut lists of names in many ways.</summary>
    private ImmutableArray<DraftParty> Persons(Span phrase)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        for (var i = account.FirstNameFrom(phrase.Start); i < account.Names.Length && account.Names[i].Span.Start < phrase.End; i++)
        {
            if (account.Names[i] is { Type: NameType.Per } person && phrase.Contains(person.Span))
            {
                found.AddNew(words.Named(_text.WordAt(person.Span.Start), person.Title is { } title ? Span.Hull(title, person.Span) : person.Span));
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The first member of the list that a word stands in.</summary>
    private int Top(int member)
    {
        while (!_text.IsRoot(member) && _text.Words[member].BasicRelation is "conj")
        {
            member = _text.Words[member].Head;
        }

        return member;
    }

    /// <summary>The members of a list that the tree shows.</summary>
    private ImmutableArray<DraftParty> Members(Span phrase)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        for (var word = _text.WordAt(phrase.Start); word < _text.Words.Length && _text.Words[word].Start < phrase.End; word++)
        {
            if (_text.Words[word].BasicRelation is "conj" && account.Has(word, "cc") && acting.IsAgent(word) && phrase.Contains(_text.Words[_text.Words[word].Head].Start) && Top(word) == HeadOf(phrase))
            {
                found.AddNew(words.Of(_text.Words[word].Head));
                found.AddNew(words.Of(word));
            }
        }

        return found.DrainToImmutable();
    }
}

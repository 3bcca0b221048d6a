using System.Buffers;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>
/// Tells which parties an entry may stand under: a person, group, body or state that the account names or describes. A pronoun that nobody is known for, a thing, and words that trees
/// have run together are none; an entry whose maker nobody can tell is left out.
/// </summary>
internal sealed class Signatories(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    /// <summary>The words of a longer phrase are more than a party.</summary>
    private const int LongestPhrase = 14;

    /// <summary>In so many sentences before a description its name would stand.</summary>
    private const int NearSentences = 3;

    /// <summary>Marks that stand in no phrase for a party.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\n|:;?!“”\"[]%");

    private readonly ParsedText _text = account.Text;
    private readonly DoubtfulPronouns _pronouns = new(account);

    /// <summary>Those of some parties that may sign.</summary>
    public ImmutableArray<DraftParty> Among(ImmutableArray<DraftParty> found) => found.RemoveAll(party => !May(party) || _pronouns.IsDoubtful(party));

    /// <summary>Those of some parties that something may be asked of. They need sign nothing: "his colleagues", "the president" say enough.</summary>
    public ImmutableArray<DraftParty> Addressed(ImmutableArray<DraftParty> found) => found.RemoveAll(party => !(May(party) || IsSpokenTo(party)) || _pronouns.IsDoubtful(party));

    private bool IsSpokenTo(DraftParty party) =>
        party.Name is null && _text.Words[party.Head].Tag == UniversalTag.Noun && !IsBare(party) && parties.IsAgent(party.Head) && !account.IsTime(party.Head)
        && party.Words.Contains(_text.Words[party.Head].Span) && Count(party.Words) <= LongestPhrase && !IsRunTogether(party.Words);

    private bool May(DraftParty party)
    {
        if (party.Name is { } name)
        {
            return !PageLinks.IsGlued(name.In(account.Account.Text)) && (IsNamed(name, acts: true) || (Count(name) <= LongestPhrase && !IsRunTogether(name)));
        }

        var head = _text.Words[party.Head];
        return head.Lemma is not ("those" or "these" or "that" or "latter" or "former") && !IsOfUnknown(party) && party.Words.Contains(head.Span) && Count(party.Words) <= LongestPhrase && !IsRunTogether(party.Words) && head.Tag switch
        {
            // Names of peoples and parties do not act, those who bear them do: "Republicans", "young Norlanders".
            UniversalTag.Propn => head.Xpos is "NNPS" || !(IsNamed(head.Span, acts: false) || IsPaper(party)),
            UniversalTag.Noun => parties.IsAgent(party.Head) && !account.IsTime(party.Head) && !IsBare(party) && !IsUnnamed(party) && !IsNamedElsewhere(party) && !IsBodyNamedElsewhere(party),
            UniversalTag.Pron => false,
            _ => IsNamed(head.Span, acts: true) || (head.Tag is UniversalTag.Adj or UniversalTag.Det && account.Has(party.Head, "nmod") && parties.IsAgent(party.Head)),
        };
    }

    /// <summary>"the governor", "the presidential candidate", where names stand in the sentences before: one of them is his, and nobody can tell which.</summary>
    private bool IsNamedElsewhere(DraftParty party)
    {
        var head = _text.Words[party.Head];
        if (!PartyFinder.IsRole(head.Lemma) || head.Features.Contains("Number=Plur", StringComparison.Ordinal) || !account.Has(party.Head, "det", "the") || account.Has(party.Head, "nmod") || IsNamed(party.Words, acts: true))
        {
            return false;
        }

        for (var i = account.FirstNameFrom(_text.Words[_text.Sentences[Math.Max(0, _text.SentenceOf(party.Head) - NearSentences)].First].Start); i < account.Names.Length && account.Names[i].Span.Start < _text.Words[_text.Sentences[_text.SentenceOf(party.Head)].First].Start; i++)
        {
            if (account.Names[i].Type == NameType.Per)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the pair urged them", "the man who told me to": who it is, only other words would say.</summary>
    private bool IsUnnamed(DraftParty party) =>
        lexicon.Unnamed.Contains(_text.Words[party.Head].Lemma) && _text.WordAt(party.Words.Start) + 1 >= party.Head && account.Has(party.Head, "det", "the") && !account.Has(party.Head, "nmod");

    /// <summary>"the company", where names of bodies or countries stand in the sentences before: it is one of them, and nobody can tell which.</summary>
    private bool IsBodyNamedElsewhere(DraftParty party)
    {
        var head = _text.Words[party.Head];
        if (!lexicon.Bodies.Contains(head.Lemma) || _text.WordAt(party.Words.Start) + 1 != party.Head || !account.Has(party.Head, "det", "the") || account.Has(party.Head, "nmod"))
        {
            return false;
        }

        var start = _text.Words[_text.Sentences[Math.Max(0, _text.SentenceOf(party.Head) - NearSentences)].First].Start;
        for (var i = account.FirstNameFrom(start); i < account.Names.Length && account.Names[i].Span.Start < head.Start; i++)
        {
            if (account.Names[i].Type is NameType.Org or NameType.Gpe)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Constitution", "the Ports Act": a paper by its name binds nobody.</summary>
    private bool IsPaper(DraftParty party) => lexicon.Papers.Contains(_text.Words[party.Head].Lemma.ToLowerInvariant()) && account.Has(party.Head, "det", "the");

    /// <summary>"attorney general refused": one person in the singular without an article is the rest of a phrase, or of a list, that the tree has cut.</summary>
    private bool IsBare(DraftParty party)
    {
        var head = _text.Words[party.Head];
        return char.IsLower(account.Account.Text[head.Start]) && (party.Words == head.Span || (PartyFinder.IsPerson(head.Lemma) && !HasNumber(party.Head))) && head.Features.Contains("Number=Sing", StringComparison.Ordinal);
    }

    /// <summary>"his lawyer": whose, only other words would say.</summary>
    private bool IsOfUnknown(DraftParty party) => _text.Words[_text.WordAt(party.Words.Start)].Xpos is "PRP$" && !IsNamed(party.Words, acts: true);

    /// <summary>Whether an article, a number, an owner or a name before it makes one of a noun: "a lobbyist", "the board's lobbyist", "Atlanta lobbyist".</summary>
    private bool HasNumber(int noun)
    {
        foreach (var child in _text.ChildrenOf(noun))
        {
            if (child < noun && (_text.Words[child].BasicRelation is "det" or "nummod" or "nmod" || _text.Words[child].Tag == UniversalTag.Propn))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some words lie in a name, or hold one, of somebody who acts, or of something that does not.</summary>
    private bool IsNamed(Span words, bool acts)
    {
        var first = account.FirstNameFrom(words.Start);
        return first < account.Names.Length && account.Names[first].Span.Start < words.End && acts == (account.Names[first].Type is NameType.Per or NameType.Org or NameType.Gpe);
    }

    private int Count(Span words) => _text.WordAt(words.End) - _text.WordAt(words.Start);

    /// <summary>Whether a phrase holds a verb, a mark or a line break: trees and pages run neighbours together.</summary>
    private bool IsRunTogether(Span words)
    {
        if (words.In(account.Account.Text).IndexOfAny(Marks) >= 0 || PageLinks.IsGlued(words.In(account.Account.Text)))
        {
            return true;
        }

        for (var word = _text.WordAt(words.Start); word < _text.Words.Length && _text.Words[word].Start < words.End; word++)
        {
            if (_text.Words[word] is { Tag: UniversalTag.Verb, Xpos: "VBD" or "VBZ" or "VBP" })
            {
                return true;
            }
        }

        return _text.Words[_text.WordAt(words.Start)].Tag is UniversalTag.Adp or UniversalTag.Adv or UniversalTag.Part or UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Punct && _text.Words[_text.WordAt(words.Start)].Xpos is not ("JJR" or "JJS");
    }
}

using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>What an entry must show before it is told, whatever rule found it: somebody who makes it, and an action that says something. Rather no line than one that nobody would sign.</summary>
internal sealed class DraftGate(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    private readonly ParsedText _text = account.Text;
    private readonly Signatories _signatories = new(account, lexicon, parties);

    /// <summary>The draft with those of its parties that may stand in it; null where it is none.</summary>
    public Draft? Admit(Draft draft)
    {
        if (IsNoSentence(draft.Word) || IsSaidToAnybody(draft.Word) || IsSumAskedFor(draft) || (draft.Rest < 0 && IsEmptyAction(draft)))
        {
            return null;
        }

        var signed = _signatories.Among(draft.By);
        if (draft.By.Any(party => !signed.Contains(party) && !IsAlone(party) && signed.Any(other => AreJoined(party, other))))
        {
            // "She and Vost promised", where nobody knows who she is: half of those who did it are not who did it.
            return null;
        }

        var by = signed.RemoveAll(party => IsAnyone(party) || IsHabit(party, draft.Word) || IsOfKind(party, draft.Word) || IsAside(party.Head) || IsSpokenOf(party, draft.Statement) || IsNotSpeaker(party, draft.Statement));
        var of = _signatories.Addressed(draft.Of);
        if (by.IsEmpty && !draft.IsPact && (draft.Outcome is not { Word: { IsMakers: false, Step: LedgerStep.Kept } } || of.IsEmpty))
        {
            return null;
        }

        if (draft.Action == draft.Word && (by.Length + of.Length + by.Count(IsMany) < 2 || !(IsAbout(draft.Word) || lexicon.Of(_text, draft.Word).Any(meaning => !meaning.Takes("on")))))
        {
            // "reached a final deal", "signed a treaty": who and who, and about what, make an agreement; one of the three leaves a coder with a question.
            return null;
        }

        return draft.NamesWhom && !of.Any(IsSomebody) ? null : draft with { By = by, Of = of };
    }

    /// <summary>"People should stay at home", "an employee should not discover": what is good for everybody is asked of nobody.</summary>
    private bool IsSomebody(DraftParty party)
    {
        var head = _text.Words[party.Head];
        if (party.Name is not null || head.Tag == UniversalTag.Propn)
        {
            return true;
        }

        var isBare = party.Words == head.Span;
        return !(isBare && lexicon.Anybody.Contains(head.Lemma)) && !(account.Find(party.Head, "det") is >= 0 and var det && account.Lemma(det) is "a" or "an" or "any" or "every" or "each" or "no");
    }

    private bool IsMany(DraftParty party) => _text.Words[party.Head].Features.Contains("Number=Plur", StringComparison.Ordinal);

    /// <summary>"calls from business, unions and the bishops": a noun by itself, without which the list still says who.</summary>
    private bool IsAlone(DraftParty party) => party.Words == _text.Words[party.Head].Span && _text.Words[party.Head].Tag == UniversalTag.Noun;

    /// <summary>Whether two parties stand side by side in one list.</summary>
    private bool AreJoined(DraftParty a, DraftParty b) =>
        (_text.Words[a.Head].BasicRelation is "conj" && _text.Words[a.Head].Head == b.Head) || (_text.Words[b.Head].BasicRelation is "conj" && _text.Words[b.Head].Head == a.Head);

    /// <summary>"People demand", "a parent asked": nobody in particular.</summary>
    private bool IsAnyone(DraftParty party) => party.Name is null && party.Words == _text.Words[party.Head].Span && lexicon.Anybody.Contains(_text.Words[party.Head].Lemma);

    /// <summary>"Experts agree", "judges can refuse": what those of a kind do at any time, where no headline says it of now.</summary>
    private bool IsHabit(DraftParty party, int word) =>
        party.Name is null && _text.Words[word] is { Tag: UniversalTag.Verb, Xpos: "VBP" or "VB" } && !account.Has(word, "mark", "to") && !account.Has(word, "aux") && _text.Words[party.Head] is { Tag: UniversalTag.Noun, Xpos: "NNS" }
        && !account.IsHeadline(word) && IsWithoutNumber(party.Head);

    private bool IsWithoutNumber(int noun)
    {
        foreach (var child in _text.ChildrenOf(noun))
        {
            if (_text.Words[child].BasicRelation is "det" or "nummod" or "nmod" || _text.Words[child].Relation is "acl:relcl" || _text.Words[child].Tag == UniversalTag.Propn)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"demanded $8 million for a wall": what is asked is the sum; what it is for is not yet it.</summary>
    private bool IsSumAskedFor(Draft draft) =>
        draft.Rule is "ledger.preposition" && account.Find(draft.Word, "obj") is >= 0 and var sum && _text.Words[sum].Tag is UniversalTag.Sym or UniversalTag.Num;

    /// <summary>"told you to stay": nobody in particular.</summary>
    private bool IsSaidToAnybody(int word) => account.Has(word, "obj", "you") || account.Has(word, "iobj", "you");

    /// <summary>"A lobbyist said he had declined": one who is told to have said so himself, whoever the chains take "he" for.</summary>
    private bool IsNotSpeaker(DraftParty party, int statement) =>
        statement >= 0 && account.Said[statement].Kind == StatementKind.Indirect && account.Lemma(party.Head) is "he" or "she" && account.StatementAt(party.Head) == statement
        && parties.SpeakerOf(statement) is { } speaker && PartyFinder.IsPerson(account.Lemma(speaker.Head)) && !parties.AreOne(party, speaker);

    /// <summary>Whether the sentence is a question, which says nothing, or holds the links of a page that ran into it.</summary>
    private bool IsNoSentence(int word)
    {
        var sentence = _text.Sentences[_text.SentenceOf(word)];
        for (var other = sentence.First; other < sentence.End; other++)
        {
            if (PageLinks.IsLink(_text.Letters(other)) || (other > word && _text.Letters(other) is "?") || PageLinks.IsGlued(_text.Letters(other)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"He promised to pay," said Vost: in somebody's own words "he" is another, whoever the chains take him for.</summary>
    private bool IsSpokenOf(DraftParty party, int statement) =>
        statement >= 0 && account.Said[statement].Kind == StatementKind.Direct && account.Lemma(party.Head) is "he" or "she" or "they" or "his" or "her" or "their"
        && account.StatementAt(party.Head) == statement && parties.SpeakerOf(statement) is { } speaker && parties.AreOne(party, speaker);

    /// <summary>"during the campaign", "Vost, a nurse and volunteer,": words that say when it was, or more of one who is named, are no maker of their own.</summary>
    private bool IsAside(int head)
    {
        if (account.Find(head, "case") is >= 0 and var preposition && preposition < head && account.Lemma(preposition) is not ("by" or "from" or "of"))
        {
            return true;
        }

        var member = head;
        while (!_text.IsRoot(member) && _text.Words[member].BasicRelation is "conj")
        {
            member = _text.Words[member].Head;
        }

        return member != head && _text.Words[member].BasicRelation is "appos";
    }

    /// <summary>"voters who refuse to pay", "a candidate who demands change": those of a kind, whoever they are.</summary>
    private bool IsOfKind(DraftParty party, int word)
    {
        var clause = word;
        while (_text.Words[clause].BasicRelation is "conj" && !_text.IsRoot(clause))
        {
            clause = _text.Words[clause].Head;
        }

        if (account.Has(party.Head, "det", "any") || account.Has(party.Head, "det", "every") || account.Has(party.Head, "det", "no"))
        {
            return true;
        }

        return party.Name is null && _text.Words[clause] is { Relation: "acl:relcl", Xpos: "VBP" or "VBZ" } told && told.Head == party.Head
            && !account.Has(clause, "aux") && !account.Has(party.Head, "det", "the") && !account.Has(party.Head, "nmod") && !account.Has(party.Head, "appos")
            && (_text.Words[party.Head].Tag == UniversalTag.Noun || _text.Words[party.Head].Features.Contains("Number=Plur", StringComparison.Ordinal));
    }

    /// <summary>"do it", "do so", "the offer": what is to be done stands elsewhere.</summary>
    private bool IsEmptyAction(Draft draft)
    {
        var action = draft.Action;
        if (action == draft.Word)
        {
            return false;
        }

        if (_text.Words[action].Tag is UniversalTag.Pron or UniversalTag.Det)
        {
            return true;
        }

        if (_text.Words[action].Tag is UniversalTag.Noun)
        {
            // "pledged his support", "called for their removal", "called for the departure": of what, only other words would say.
            return !IsDescribed(action) && (lexicon.Anaphors.Contains(account.Lemma(action)) || (draft.Kind == LedgerKind.Demand && IsPointedAt(action)) || (account.Find(action, "nmod") is >= 0 and var owner && _text.Words[owner].Xpos is "PRP$" && !account.Has(action, "obj")));
        }

        return (lexicon.Fillers.Contains(account.Lemma(action)) && !SaysMore(action)) || IsDoneToUnnamed(action);
    }

    /// <summary>"return it", "see him": to what it is to be done, only other words would say.</summary>
    private bool IsDoneToUnnamed(int verb)
    {
        if (account.Find(verb, "obj") is not (>= 0 and var thing) || thing < verb || _text.Words[thing].Tag != UniversalTag.Pron || _text.Words[thing].Features.Contains("Reflex=Yes", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var child in _text.ChildrenOf(verb))
        {
            if (child > verb && child != thing && _text.Words[child].Tag != UniversalTag.Punct && !account.IsTime(child))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the departure", "this operation": which one, stands elsewhere.</summary>
    private bool IsPointedAt(int noun) => account.Has(noun, "det", "the") || account.Has(noun, "det", "this") || account.Has(noun, "det", "that");

    /// <summary>Whether what a pact is about or with whom it is stands with it; "a huge deal of it" is none.</summary>
    private bool IsAbout(int pact)
    {
        var isAbout = false;
        foreach (var child in _text.ChildrenOf(pact))
        {
            if (_text.Words[child].BasicRelation is "nmod" && account.Has(child, "case", "of"))
            {
                return false;
            }

            isAbout |= _text.Words[child].BasicRelation is "compound" || (_text.Words[child].BasicRelation is "acl" && _text.Words[child].Relation is not "acl:relcl")
                || (_text.Words[child].BasicRelation is "nmod" && child > pact && !(account.Has(child, "case", "in") || account.Has(child, "case", "at")));
        }

        return isAbout;
    }

    private bool IsDescribed(int noun)
    {
        foreach (var child in _text.ChildrenOf(noun))
        {
            if (_text.Words[child].BasicRelation is "nmod" or "amod" or "compound" or "acl" or "nummod" && _text.Words[child].Tag is not UniversalTag.Pron && account.Lemma(child) is not "such")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something with a meaning of its own hangs on a verb that says little by itself.</summary>
    private bool SaysMore(int verb)
    {
        foreach (var child in _text.ChildrenOf(verb))
        {
            if (child > verb && _text.Words[child].BasicRelation is "obj" or "obl" or "xcomp" or "ccomp" && _text.Words[child].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Sym
                && !(account.IsTime(child) && _text.Words[child].BasicRelation is "obl" && !account.Has(child, "case", "into")) && account.Lemma(child) is not ("same" or "thing" or "more" or "much"))
            {
                return true;
            }
        }

        return false;
    }
}

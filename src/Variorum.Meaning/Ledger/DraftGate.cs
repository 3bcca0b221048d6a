using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>What an entry must show before it is told, whatever rule found it: somebody who makes it, and an action that says something. Rather no line than one that nobody would sign.</summary>
internal sealed class DraftGate(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    private readonly ParsedText _text = account.Text;
    private readonly Signatories _signatories = new(account, parties);

    /// <summary>The draft with those of its parties that may stand in it; null where it is none.</summary>
    public Draft? Admit(Draft draft)
    {
        if (IsNoSentence(draft.Word) || (draft.Rest < 0 && IsEmptyAction(draft.Action, draft.Word)))
        {
            return null;
        }

        var by = _signatories.Among(draft.By).RemoveAll(party => IsOfKind(party, draft.Word) || IsSpokenOf(party, draft.Statement));
        if (by.IsEmpty && !draft.IsPact)
        {
            return null;
        }

        var of = _signatories.Among(draft.Of);
        return draft.NamesWhom && of.IsEmpty ? null : draft with { By = by, Of = of };
    }

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

    /// <summary>"voters who refuse to pay": those of a kind, whoever they are.</summary>
    private bool IsOfKind(DraftParty party, int word) =>
        _text.Words[word] is { Relation: "acl:relcl", Xpos: "VBP" } told && told.Head == party.Head && party.Name is null
        && party.Words == _text.Words[party.Head].Span && _text.Words[party.Head].Tag == UniversalTag.Noun;

    /// <summary>"do it", "do so", "the offer": what is to be done stands elsewhere.</summary>
    private bool IsEmptyAction(int action, int word)
    {
        if (action == word)
        {
            return false;
        }

        if (_text.Words[action].Tag is UniversalTag.Pron or UniversalTag.Det)
        {
            return true;
        }

        if (_text.Words[action].Tag is UniversalTag.Noun)
        {
            return lexicon.Anaphors.Contains(account.Lemma(action)) && !IsDescribed(action);
        }

        return lexicon.Fillers.Contains(account.Lemma(action)) && !SaysMore(action);
    }

    private bool IsDescribed(int noun)
    {
        foreach (var child in _text.ChildrenOf(noun))
        {
            if (_text.Words[child].BasicRelation is "nmod" or "amod" or "compound" or "acl" or "nummod" && _text.Words[child].Tag is not UniversalTag.Pron)
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
            if (child > verb && _text.Words[child].BasicRelation is "obj" or "obl" or "xcomp" or "ccomp" && _text.Words[child].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Num
                && account.Lemma(child) is not ("same" or "thing" or "more" or "much"))
            {
                return true;
            }
        }

        return false;
    }
}

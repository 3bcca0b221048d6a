using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Finds the clauses in which a speaker tells of himself though they have lost their subject: "We met them and urged them to leave."</summary>
internal sealed class SpeakerClauses(LedgerText account, PartyFinder parties)
{
    private readonly ParsedText _text = account.Text;

    /// <summary>Who makes it in "Ostria “has promised to pay,” Vost said": the subject right before a quotation that opens with its verb; -1 elsewhere.</summary>
    public int SubjectBefore(int word, int statement)
    {
        if (account.Said[statement].Kind == StatementKind.Indirect || account.Has(word, "nsubj"))
        {
            return -1;
        }

        var first = word;
        while (first > 0 && account.StatementAt(first - 1) == statement && _text.Words[first - 1].Tag is UniversalTag.Aux or UniversalTag.Adv)
        {
            first--;
        }

        var subject = first - 2;
        return subject >= _text.Sentences[_text.SentenceOf(word)].First && _text.Letters(first - 1) is "“" or "\"" && _text.Words[subject].BasicRelation is "nsubj" && parties.IsAgent(subject) ? subject : -1;
    }

    /// <summary>Whether the clause has lost its subject and the speaker says "we" or "I" in its sentence.</summary>
    public bool OfHimself(int word, int statement)
    {
        if (account.Said[statement].Kind == StatementKind.Indirect || account.Has(word, "nsubj") || (_text.Words[word].Xpos is "VBG" && account.Has(word, "mark")))
        {
            return false;
        }

        for (var before = word - 1; before >= _text.Sentences[_text.SentenceOf(word)].First; before--)
        {
            if (_text.Words[before].BasicRelation is "nsubj" && account.StatementAt(before) == statement)
            {
                if (account.Lemma(before) is "we" or "I" or "i")
                {
                    return true;
                }

                if (parties.IsAgent(before))
                {
                    return false;
                }
            }
        }

        return false;
    }
}

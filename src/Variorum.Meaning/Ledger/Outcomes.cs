using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Ledger;

/// <summary>Finds what an account tells of what became of an entry: "kept its promise to pay", "complied with the order to leave".</summary>
internal sealed class Outcomes(LedgerText account, LedgerLexicon lexicon)
{
    private readonly ParsedText _text = account.Text;

    /// <summary>The word that says what became of what a noun or verb names, and what it says; null where none does, or where it is denied, planned or only thought of.</summary>
    public (int Verb, OutcomeWord Word)? Of(int noun)
    {
        if (_text.Words[noun].Tag == UniversalTag.Verb)
        {
            return Success(noun);
        }

        if (_text.IsRoot(noun) || _text.Words[noun].Tag != UniversalTag.Noun)
        {
            return null;
        }

        var verb = _text.Words[noun].Head;
        var isPassive = _text.Words[noun].Relation == "nsubj:pass";
        if (_text.Words[verb].Tag != UniversalTag.Verb || lexicon.Outcome(account.Lemma(verb)) is not { } word || !(isPassive ? word.Preposition.Length == 0 : Stands(noun, word.Preposition)))
        {
            return null;
        }

        return (_text.Words[verb].Xpos is not ("VBG" or "VB") || _text.Words[verb] is { Xpos: "VBG", BasicRelation: "advcl" } && !account.Has(verb, "mark")) && account.TryPredicate(verb, out var predicate) && predicate.Modality == Modality.Actual && !account.IsNegated(verb) && !account.IsAskedAbout(verb) ? (verb, word) : null;
    }

    /// <summary>"successfully petitioned the court": an adverb says that it was granted.</summary>
    private (int Verb, OutcomeWord Word)? Success(int verb)
    {
        foreach (var child in _text.ChildrenOf(verb))
        {
            if (_text.Words[child].BasicRelation is "advmod" && lexicon.Success(account.Lemma(child)) is { } step)
            {
                return (child, new OutcomeWord("", false, step));
            }
        }

        return null;
    }

    private bool Stands(int noun, string preposition) =>
        preposition.Length == 0 ? _text.Words[noun].BasicRelation is "obj" : _text.Words[noun].BasicRelation is "obl" && account.Has(noun, "case", preposition);
}

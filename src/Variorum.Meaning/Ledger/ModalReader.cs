using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Reads what somebody demands or binds himself to by an auxiliary: "they must leave", "we will pay", "we will not pay".</summary>
internal sealed class ModalReader(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    private readonly ParsedText _text = account.Text;
    private readonly OwnSide _side = new(account, parties);

    /// <summary>The entry of an auxiliary and its verb; null when they make none.</summary>
    public Draft? Read(int auxiliary, int action)
    {
        if (lexicon.Modal(account.Lemma(auxiliary)) is not { } modal || !IsMainClause(action) || IsPerfect(action))
        {
            return null;
        }

        var statement = account.StatementAt(action);
        if (statement < 0 || account.StatementAt(auxiliary) != statement)
        {
            return statement >= 0 ? null : modal.Use == ModalUse.Will ? Headline(auxiliary, action) : modal.Use == ModalUse.Reported ? Stubborn(auxiliary, action) : null;
        }

        if (parties.SpeakerOf(statement) is not { } speaker || IsForecast(statement) || IsSupposed(action) || IsGoingOn(action) || (speaker.Name is null && account.Lemma(speaker.Head) is "I" or "i" or "we" or "you"))
        {
            return null;
        }

        var isNegated = account.IsNegated(action) || account.IsNegated(auxiliary);
        return modal.Use == ModalUse.Ought ? Demand(modal, auxiliary, action, statement, speaker)
            : modal.Use == ModalUse.Reported && account.Said[statement].Kind == StatementKind.Direct ? null
            : modal.Use == ModalUse.Can && !(isNegated && _text.Words[auxiliary].Lemma is not "could" && lexicon.Unbending.Contains(account.Lemma(action))) ? null
            : modal.Use == ModalUse.Reported && IsCounterfactual(action) ? null
            : Commitment(auxiliary, action, statement, speaker, isNegated);
    }

    /// <summary>"if he were in their place he would not pay", "I would not say that": what is only thought of.</summary>
    private bool IsCounterfactual(int action)
    {
        foreach (var child in _text.ChildrenOf(action))
        {
            if ((_text.Words[child].BasicRelation is "nsubj" && account.Lemma(child) is "I" or "i" or "we")
                || (_text.Words[child].BasicRelation is "advcl" && account.Has(child, "mark", "if") && (_text.Letters(child) is "were" || account.Has(child, "aux", "could") || HasForm(child, "were"))))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasForm(int clause, string form)
    {
        foreach (var child in _text.ChildrenOf(clause))
        {
            if (_text.Words[child].BasicRelation is "cop" or "aux" && _text.Letters(child).Equals(form, StringComparison.OrdinalIgnoreCase)
                && account.Find(clause, "nsubj") is >= 0 and var subject && !_text.Words[subject].Features.Contains("Number=Plur", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private Draft? Demand(ModalWord modal, int auxiliary, int action, int statement, DraftParty speaker)
    {
        var subject = Subject(action);
        if (subject < 0 || subject > auxiliary || !parties.IsAgent(subject) || _text.Words[action].Tag != UniversalTag.Verb || IsPassive(action) || lexicon.States.Contains(account.Lemma(action))
            || _text.Words[subject].Features.Contains("Person=1", StringComparison.Ordinal) || _text.Words[subject].Features.Contains("Person=2", StringComparison.Ordinal)
            || _side.IsSpeaker(subject, speaker))
        {
            return null;
        }

        return new Draft
        {
            Kind = LedgerKind.Demand,
            Strength = modal.Strength,
            Rule = "ledger.modal",
            Word = auxiliary,
            Action = action,
            By = parties.SpeakersOf(statement),
            Of = parties.DoersOf(action).RemoveAll(party => parties.AreOne(party, speaker)),
            NamesWhom = true,
            Statement = statement,
        };
    }

    private Draft? Commitment(int auxiliary, int action, int statement, DraftParty speaker, bool isNegated)
    {
        var lemma = account.Lemma(action);
        var subject = Subject(action);
        if (subject < 0 || subject > auxiliary || _text.Words[action].Tag != UniversalTag.Verb || IsPassive(action) || !_side.Is(subject, speaker) || IsHedged(action)
            || !(isNegated ? Refuses(lemma) : lexicon.Deeds.Contains(lemma) || lexicon.Harms.Contains(lemma))
            || (account.Said[statement].Kind == StatementKind.Direct && account.Lemma(subject) is "he" or "she" or "it" or "they"))
        {
            return null;
        }

        return new Draft
        {
            Kind = isNegated ? LedgerKind.Refusal : lexicon.SureHarms.Contains(lemma) || (lexicon.Harms.Contains(lemma) && (HasCondition(action) || IsWarning(statement))) ? LedgerKind.Threat : LedgerKind.Promise,
            Strength = null,
            Rule = "ledger.modal",
            Word = auxiliary,
            Action = action,
            By = (_side.SharesBody(subject, speaker) && !_side.IsSpeaker(subject, speaker)) || IsNameOf(subject, speaker) ? [parties.Party(subject)] : parties.SpeakersOf(statement),
            Of = [],
            Statement = statement,
        };
    }

    /// <summary>"Norfleet will close the mine, the company said": the name says better who it is.</summary>
    private bool IsNameOf(int subject, DraftParty speaker) =>
        _text.Words[subject].Tag == UniversalTag.Propn && speaker.Name is null && speaker.Head >= 0 && lexicon.Bodies.Contains(account.Lemma(speaker.Head));

    /// <summary>"warned that it would": the word of saying is one of threats.</summary>
    private bool IsWarning(int statement) =>
        account.Said[statement].Cue is { IsEmpty: false } cue && _text.WordAt(cue.Start) is var word && word < _text.Words.Length && lexicon.IsThreat(account.Lemma(word));

    private bool HasCondition(int action)
    {
        foreach (var child in _text.ChildrenOf(action))
        {
            if (_text.Words[child].BasicRelation is "advcl" && account.Find(child, "mark") is >= 0 and var mark && lexicon.Conditions.Contains(account.Lemma(mark)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Verbs for what one can be asked to do: to leave them undone is to refuse.</summary>
    private bool Refuses(string lemma) =>
        lexicon.Unbending.Contains(lemma) || lexicon.Deeds.Contains(lemma) || lexicon.Harms.Contains(lemma) || (lexicon.States.Contains(lemma) && !lexicon.LastingStates.Contains(lemma));

    /// <summary>"probably", "perhaps": who leaves it open binds himself to nothing.</summary>
    private bool IsHedged(int action)
    {
        foreach (var child in _text.ChildrenOf(action))
        {
            if (_text.Words[child].BasicRelation is "advmod" && lexicon.Hedges.Contains(account.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A headline that somebody will not do something tells of a refusal; that he will, of anything.</summary>
    private Draft? Headline(int auxiliary, int action) =>
        account.IsHeadline(action) && !lexicon.LastingStates.Contains(account.Lemma(action)) ? OwnRefusal(auxiliary, action) : null;

    /// <summary>"He would not say": told of the past, one who would not refused. Of other verbs it may be a supposition.</summary>
    private Draft? Stubborn(int auxiliary, int action) =>
        lexicon.Unbending.Contains(account.Lemma(action)) || (lexicon.States.Contains(account.Lemma(action)) && !lexicon.LastingStates.Contains(account.Lemma(action)))
            ? OwnRefusal(auxiliary, action)
            : null;

    private Draft? OwnRefusal(int auxiliary, int action)
    {
        var subject = Subject(action);
        if (!account.IsNegated(action) || subject < 0 || _text.Words[action].Tag != UniversalTag.Verb || IsPassive(action) || !parties.IsAgent(subject)
            || (_text.Words[subject].Tag == UniversalTag.Pron && account.Lemma(subject) is not ("he" or "she")))
        {
            return null;
        }

        return new Draft { Kind = LedgerKind.Refusal, Strength = null, Rule = "ledger.modal", Word = auxiliary, Action = action, By = parties.WithMembers(subject), Of = [], Statement = -1 };
    }

    /// <summary>The main clause of what is said, or one beside it: what hangs on a noun or on another verb as a condition or aim binds nobody.</summary>
    private bool IsMainClause(int action) =>
        !(_text.Words[action].BasicRelation is "ccomp" && account.IsNegated(_text.Words[action].Head)) &&
        _text.Words[action].BasicRelation is "root" or "ccomp" or "conj" or "parataxis" && !IsQuestioned(action) && !OpensWithQuestionWord(action)
        && !(account.Find(action, "mark") is >= 0 and var mark && lexicon.Conditions.Contains(account.Lemma(mark)));

    /// <summary>"estimated that it would": who reckons does not bind himself.</summary>
    private bool IsForecast(int statement) =>
        account.Said[statement].Cue is { IsEmpty: false } cue && _text.WordAt(cue.Start) is var word && word < _text.Words.Length && lexicon.Forecasts.Contains(account.Lemma(word));

    /// <summary>"I know I'll …", "we believe they should …": the same inside what is said.</summary>
    private bool IsSupposed(int action) => _text.Words[action].BasicRelation is "ccomp" && lexicon.Forecasts.Contains(account.Lemma(_text.Words[action].Head));

    /// <summary>"will be breathing clean air" tells how things will stand.</summary>
    private bool IsGoingOn(int action) => _text.Words[action].Xpos is "VBG" && account.Has(action, "aux", "be");

    /// <summary>"how they would pay", "what they will do".</summary>
    private bool OpensWithQuestionWord(int action)
    {
        foreach (var child in _text.ChildrenOf(action))
        {
            if (child < action && (_text.Words[child].Xpos is "WRB" or "WP" or "WDT" || account.Lemma(child) is "whether"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsQuestioned(int action) => account.TryPredicate(action, out var predicate) && predicate.Modality == Modality.Questioned;

    private bool IsPerfect(int action) => account.Has(action, "aux", "have");

    private bool IsPassive(int action) => account.TryPredicate(action, out var predicate) && predicate.IsPassive;

    /// <summary>Who is to act, where the clause has a subject of its own or shares that of the clause before it; -1 for "the tax, which he said would …".</summary>
    private int Subject(int action)
    {
        var clause = action;
        while (_text.Words[clause].BasicRelation is "conj" && !_text.IsRoot(clause) && !account.Has(clause, "nsubj"))
        {
            clause = _text.Words[clause].Head;
        }

        if (account.Find(clause, "nsubj") is not (>= 0 and var own) || _text.Words[own].Features.Contains("PronType=Rel", StringComparison.Ordinal) || _text.Words[own].Xpos is "WDT" or "WP")
        {
            return -1;
        }

        if (account.TryPredicate(action, out var predicate))
        {
            foreach (var participant in account.Clauses.Of(predicate))
            {
                if (participant.Role == (predicate.IsPassive ? ArgumentRole.Patient : ArgumentRole.Agent))
                {
                    return participant.Head;
                }
            }
        }

        return own;
    }
}

using Variorum.Language.Patterns;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Reads the entries that a word makes ("demanded", "the promise to"), sentence by sentence.</summary>
internal sealed class DraftReader(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    private readonly ParsedText _text = account.Text;
    private readonly ModalReader _modals = new(account, lexicon, parties);
    private readonly List<Draft> _found = [];

    public List<Draft> Read()
    {
        foreach (var sentence in _text.Sentences)
        {
            var first = _found.Count;
            foreach (var match in lexicon.Rules.Patterns.In(_text, sentence))
            {
                var word = match["word"];
                var draft = match.Pattern.Name == "ledger.modal"
                    ? _modals.Read(word, match["action"])
                    : Read(match.Pattern.Name, word, Captured(match, "action"), Captured(match, "case"), Captured(match, "rest"));
                if (draft is not null && !IsTaken(first, draft))
                {
                    _found.Add(draft);
                }
            }
        }

        return _found;
    }

    private static int Captured(in PatternMatch match, string name) => match.Pattern.Captures.Contains(name, StringComparer.Ordinal) ? match[name] : -1;

    /// <summary>Whether the sentence has an entry of the same word, or one of the same action by a word of its own.</summary>
    private bool IsTaken(int first, Draft draft)
    {
        for (var i = first; i < _found.Count; i++)
        {
            if (_found[i].Word == draft.Word || (_found[i].Action == draft.Action && _found[i].Kind == draft.Kind))
            {
                return true;
            }
        }

        return false;
    }

    private Draft? Read(string rule, int word, int action, int @case, int rest)
    {
        if (lexicon.OfRule(rule) is { } own)
        {
            return IsSaid(rule, word, action) ? Make(rule, own, own.Kind, word, action, rest, false) : null;
        }

        foreach (var meaning in lexicon.Of(_text, word))
        {
            if (IsTagged(word, meaning.Tag) && FrameOf(rule, meaning, word, action, @case) is { } frame)
            {
                return Make(rule, meaning, meaning.Kind, word, action, rest, frame is "whom");
            }
        }

        return null;
    }

    private bool IsTagged(int word, UniversalTag tag) => tag switch
    {
        UniversalTag.Noun => _text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn,
        UniversalTag.Adj => _text.Words[word].Tag is UniversalTag.Adj || (_text.Words[word].Xpos is "VBN" && account.Has(word, "aux", "be")),
        _ => _text.Words[word].Tag == tag,
    };

    /// <summary>The frame of a word that a match fits; null when the word does not take what was matched.</summary>
    private string? FrameOf(string rule, LedgerWord meaning, int word, int action, int @case)
    {
        switch (rule)
        {
            case "ledger.clause" when IsAskedAbout(action):
                return null;
            case "ledger.clause":
                return meaning.Takes("that") ? "that"
                    : meaning.Takes("should") && IsWished(action) ? "should"
                    : meaning.Takes("will") && LiesAhead(action) ? "will"
                    : meaning.Takes("wish") && LiesAhead(action) && !lexicon.States.Contains(account.Lemma(action)) && HasAnotherDoer(word, action) ? "wish"
                    : meaning.Takes("harm") && LiesAhead(action) && IsHarm(action) ? "harm"
                    : null;
            case "ledger.infinitive":
                return meaning.Takes("for") && parties.ForWhom(word, action) >= 0 ? "whom"
                    : meaning.Takes("whom") && HasAnotherDoer(word, action) ? "whom"
                    : meaning.Takes("vote") && !lexicon.Procedure.Contains(account.Lemma(action)) ? "vote"
                    : meaning.Takes("to") && IsOwnAction(meaning, word, action) ? "to"
                    : null;
            case "ledger.preposition" or "ledger.for":
                var preposition = account.Lemma(@case);
                return meaning.Takes(preposition is "to" ? "to-noun" : preposition) && IsThing(action) ? preposition : null;
            case "ledger.object":
                return meaning.Takes("answer") && lexicon.IsAnswered(account.Lemma(action)) ? "answer"
                    : meaning.Takes("thing") && IsThing(action) ? "thing"
                    : meaning.Takes("deed") && IsDeed(action) ? "deed"
                    : meaning.Takes("given") && IsThing(action) && !parties.AddresseesOf(word, false).IsEmpty ? "given"
                    : null;
            default:
                var frame = rule[(rule.IndexOf('.', StringComparison.Ordinal) + 1)..];
                return meaning.Takes(frame) && (frame is not "kind" || IsKind(meaning, word, action)) ? frame : null;
        }
    }

    private Draft? Make(string rule, LedgerWord meaning, LedgerKind kind, int word, int action, int rest, bool isOfObject)
    {
        if (!IsMade(meaning, word, ref kind))
        {
            return null;
        }

        var statement = account.StatementAt(word);
        var isSpeakers = rule is "ledger.need" or "ledger.time" or "ledger.no-need";
        var by = isSpeakers ? [] : parties.MakersOf(word, action);
        if (by.IsEmpty && statement >= 0 && (isSpeakers || SpeaksOfItself(word, statement)))
        {
            by = parties.SpeakersOf(statement);
        }

        if (by.IsEmpty && DeedOf(word) is >= 0 and var deed)
        {
            by = parties.MakersOf(deed);
        }

        // Only the makers of an agreement that is there, and of a demand in the passive, may go unsaid.
        if (by.IsEmpty && !(kind == LedgerKind.Agreement && meaning.Tag == UniversalTag.Noun && IsThere(rule, word)) && !(IsPassive(word) && !IsMisread(word)))
        {
            return null;
        }

        var whole = action < 0 ? word : action;
        var forWhom = rule is "ledger.infinitive" ? parties.ForWhom(word, whole) : -1;
        var of = forWhom >= 0 ? parties.IsAgent(forWhom) ? [parties.Party(forWhom)] : []
            : rule is "ledger.infinitive" && isOfObject && parties.AddresseesOf(word, true) is { IsEmpty: false } asked ? asked
            : meaning.Kind is LedgerKind.Demand or LedgerKind.Offer && rule is "ledger.infinitive" or "ledger.clause" && !IsMisread(word) ? parties.DoersOf(whole)
            : [];
        of = of.RemoveAll(party => by.Any(maker => parties.AreOne(maker, party)));
        if (of.IsEmpty && forWhom < 0)
        {
            of = parties.AddresseesOf(word, isOfObject || rule is "ledger.object").RemoveAll(party => party.Head == whole || by.Any(maker => parties.AreOne(maker, party)));
        }

        if (meaning.Tag == UniversalTag.Adj && kind == LedgerKind.Offer && lexicon.Harms.Contains(account.Lemma(whole)))
        {
            kind = LedgerKind.Threat;
        }

        return new Draft { Kind = kind, Strength = meaning.Strength, Rule = rule, Word = word, Action = whole, Rest = rest, Subject = forWhom, By = by, Of = of, Statement = statement };
    }

    /// <summary>Whether rules that stand on no word of the table apply: what is needed, or high time, is a demand only in somebody's words, and of another.</summary>
    private bool IsSaid(string rule, int word, int action) => rule switch
    {
        "ledger.need" => account.StatementAt(word) >= 0 && _text.Words[word].Xpos is "VBZ" or "VBP" or "VBD" && !lexicon.States.Contains(account.Lemma(action))
            && !account.IsNegated(word) && !account.Has(word, "advmod", "yet") && parties.DoersOf(word) is [var doer, ..] && account.Lemma(doer.Head) is not ("I" or "i" or "we" or "you")
            && parties.SpeakerOf(account.StatementAt(word)) is { } speaker && !parties.AreOne(doer, speaker),
        "ledger.time" or "ledger.no-need" => account.StatementAt(word) >= 0,
        _ => true,
    };

    /// <summary>Whether the clause has lost its subject and the speaker says "we" or "I" in its sentence.</summary>
    private bool SpeaksOfItself(int word, int statement)
    {
        if (account.Said[statement].Kind == StatementKind.Indirect)
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

    /// <summary>Whether an agreement is spoken of as one that was made: "the deal to end it", not "a deal to end it".</summary>
    private bool IsThere(string rule, int word) =>
        rule is "ledger.kind" or "ledger.under" or "ledger.made" || account.Has(word, "det", "the") || account.Has(word, "det", "this") || account.Has(word, "det", "that");

    private bool IsMisread(int word) => account.TryPredicate(word, out var predicate) && parties.IsMisreadPast(predicate);

    private bool IsPassive(int word) => account.TryPredicate(word, out var predicate) && predicate.IsPassive;

    /// <summary>Whether the word tells of something that was made, rather than denied, supposed, or wanted in its turn. What somebody is not ready to do he refuses.</summary>
    private bool IsMade(LedgerWord meaning, int word, ref LedgerKind kind)
    {
        if (meaning.Tag == UniversalTag.Adj && account.IsNegated(word))
        {
            kind = LedgerKind.Refusal;
            return true;
        }

        if (!account.TryPredicate(word, out var predicate))
        {
            return !account.IsNegated(word);
        }

        return predicate.Modality switch
        {
            Modality.Actual => true,
            Modality.Planned => meaning.Tag == UniversalTag.Verb && (account.Has(word, "aux", "will") || DeedOf(word) >= 0 || IsPaper(predicate)),
            Modality.Hypothetical => IsPaper(predicate),
            _ => false,
        };
    }

    /// <summary>What "demand" is the aim of in "marched to demand", "wrote to urge", "was the latest to urge": who does the one to do the other does the other; -1 when it is none's.</summary>
    private int DeedOf(int word)
    {
        while (_text.Words[word].BasicRelation is "conj" && !_text.IsRoot(word))
        {
            word = _text.Words[word].Head;
        }

        if (_text.IsRoot(word) || !account.Has(word, "mark", "to"))
        {
            return -1;
        }

        var head = _text.Words[word].Head;
        var isDeed = _text.Words[word].BasicRelation switch
        {
            "advcl" => account.TryPredicate(head, out var deed) && deed.Modality == Modality.Actual,
            "acl" => account.Has(head, "amod", "latest") || account.Has(head, "amod", "late") || account.Has(head, "amod", "first") || account.Has(head, "amod", "last") || account.Has(head, "amod", "only"),
            _ => false,
        };
        return isDeed ? head : -1;
    }

    /// <summary>"a bill that would require the government to leave": a paper asks what it would do.</summary>
    private bool IsPaper(Predicate predicate)
    {
        foreach (var argument in account.Clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Agent && lexicon.Papers.Contains(account.Lemma(argument.Head)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an infinitive says what another than the maker is to do.</summary>
    private bool HasAnotherDoer(int word, int action)
    {
        if (parties.HasSubjectAfter(action, word))
        {
            return true;
        }

        // "was asked to pay", "asked the council to pay": trees often hang the infinitive so that the one who asks seems to act.
        return !parties.AddresseesOf(word, true).IsEmpty || parties.DoersOf(action).Any(doer => !parties.MakersOf(word).Any(maker => maker.Head == doer.Head));
    }

    /// <summary>Whether an infinitive hangs on the word as what it promises, not as what something else is for.</summary>
    private bool IsOwnAction(LedgerWord meaning, int word, int action)
    {
        var head = _text.Words[action].Head;
        if (meaning.Tag == UniversalTag.Noun)
        {
            // "faced pressure to resign": trees hang the infinitive on the noun or on its verb.
            return head == word || head == _text.Words[word].Head;
        }

        return head == word && (meaning.Tag == UniversalTag.Adj || _text.Words[action].BasicRelation is "xcomp" or "ccomp" || !account.Has(word, "obj"));
    }

    private bool IsWished(int action) =>
        account.Has(action, "aux", "should") || account.Has(action, "aux", "must") || account.Has(action, "aux", "ought")
        || (IsBare(action) && !account.Has(action, "aux") && !account.Has(action, "mark", "to"));

    /// <summary>The subjunctive: "that Ostria pay", which taggers take for an infinitive or for the present of a plural.</summary>
    private bool IsBare(int action) => _text.Words[action].Xpos switch
    {
        "VB" => true,
        "VBP" => account.Find(action, "nsubj") is >= 0 and var subject && _text.Words[subject].Features.Contains("Number=Sing", StringComparison.Ordinal) && _text.Words[subject].Tag is UniversalTag.Noun or UniversalTag.Propn,
        _ => false,
    };

    /// <summary>"decided whether they would": what is asked binds nobody.</summary>
    private bool IsAskedAbout(int action) => account.Has(action, "mark", "whether") || account.Has(action, "mark", "if") || account.Has(action, "advmod", "how") || account.Has(action, "advmod", "why");

    private bool LiesAhead(int action) => account.Has(action, "aux", "will") || account.Has(action, "aux", "would") || account.Has(action, "aux", "wo") || account.Has(action, "aux", "shall");

    private bool IsHarm(int action) => lexicon.Harms.Contains(account.Lemma(action));

    private bool IsThing(int action) =>
        _text.Words[action].Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Propn or UniversalTag.Pron && !parties.IsAgent(action) && !account.IsTime(action);

    private bool IsDeed(int action) => account.TryPredicate(action, out var predicate) && (predicate.Kind == PredicateKind.Noun || _text.Words[action].Tag == UniversalTag.Verb) && !account.IsTime(action);

    /// <summary>"interview request", "evacuation deal", but not "high-profile deal" or "record deal".</summary>
    private bool IsKind(LedgerWord meaning, int word, int action) =>
        action == word - 1 && (meaning.Kind != LedgerKind.Agreement || lexicon.Pacts.Contains(account.Lemma(action)) || ClauseLexicon.ActionOf(_text.Words[action]) is not null);
}

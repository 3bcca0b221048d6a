using Variorum.Language.Patterns;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Reads the entries that a word makes ("demanded", "the promise to"), sentence by sentence.</summary>
internal sealed class DraftReader(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    /// <summary>A noun with "to" further from its word than this belongs to something between them.</summary>
    private const int Reach = 6;

    private readonly ParsedText _text = account.Text;
    private readonly ModalReader _modals = new(account, lexicon, parties);
    private readonly OwnSide _side = new(account, parties);
    private readonly DraftGate _gate = new(account, lexicon, parties);
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
                if (draft is not null && !IsTaken(first, draft) && _gate.Admit(draft) is { } admitted)
                {
                    _found.Add(admitted);
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
                return Make(rule, meaning, meaning.Kind, word, action, rest, frame is "whom" or "addressed");
            }
        }

        return null;
    }

    private bool IsTagged(int word, UniversalTag tag) => tag switch
    {
        UniversalTag.Noun => _text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn && _text.Words[word].BasicRelation is not "compound",
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
                return meaning.Takes("that") && _text.Words[action].Xpos is not "VBD" ? "that"
                    : meaning.Takes("should") && IsWished(action) ? "should"
                    : meaning.Takes("will") && LiesAhead(action) && IsOfMakers(word, action) ? "will"
                    : meaning.Takes("ahead") && LiesAhead(action) ? "ahead"
                    : meaning.Takes("harm") && LiesAhead(action) && IsHarm(action) && IsOfMakers(word, action) ? "harm"
                    : null;
            case "ledger.infinitive" when IsAskedAbout(action) || account.IsFinite(action) || (account.Has(action, "mark", "for") && !meaning.Takes("for") && meaning.Tag == UniversalTag.Verb):
                return null;
            case "ledger.infinitive":
                return meaning.Takes("for") && parties.ForWhom(word, action) is >= 0 and var whom ? (parties.IsAgent(whom) || IsPassive(action) ? "whom" : null)
                    : meaning.Takes("for") && account.Has(action, "mark", "for") && HasAnotherDoer(meaning, word, action) ? "whom"
                    : meaning.Takes("addressed") && !parties.AddresseesOf(word, false, meaning.Addressing).IsEmpty ? "addressed"
                    : (meaning.Takes("whom") || (meaning.Takes("paper") && IsOfPaper(word))) && HasAnotherDoer(meaning, word, action) ? "whom"
                    : meaning.Takes("vote") && lexicon.Voted.Contains(account.Lemma(action)) ? "vote"
                    : meaning.Takes("to") && IsOwnAction(meaning, word, action) && !lexicon.LastingStates.Contains(account.Lemma(action)) ? "to"
                    : meaning.Takes("ready") && IsOwnAction(meaning, word, action) && IsReadiness(word, action) ? "ready"
                    : null;
            case "ledger.preposition" when (meaning.Takes("addressed") && account.Has(word, "obj")) || IsToAct(word, action):
                // "calls the station for help": what is called has no preposition. "asked for the harbour to stay open": not the harbour is asked for.
                return null;
            case "ledger.preposition" or "ledger.for":
                var preposition = account.Lemma(@case);
                return preposition is "to"
                    ? meaning.Takes("to-noun") && (IsDeed(action) || lexicon.IsAnswered(account.Lemma(action))) && action - word < Reach ? "to-noun" : null
                    : meaning.Takes(preposition) && (meaning.Kind == LedgerKind.Agreement || preposition is "on" ? IsDeed(action) : IsThing(action)) ? preposition : null;
            case "ledger.object":
                return meaning.Takes("answer") && lexicon.IsAnswered(account.Lemma(action)) ? "answer"
                    : meaning.Takes("request") && lexicon.IsDemand(account.Lemma(action)) ? "request"
                    : meaning.Takes("thing") && IsThing(action) ? "thing"
                    : meaning.Takes("deed") && IsDeed(action) ? "deed"
                    : meaning.Takes("given") && lexicon.Goods.Contains(account.Lemma(action)) ? "given"
                    : null;
            default:
                var frame = rule[(rule.IndexOf('.', StringComparison.Ordinal) + 1)..];
                return meaning.Takes(frame) && (frame is not "kind" || IsKind(word, action)) && (frame is not "made" || IsOne(word)) ? frame : null;
        }
    }

    private Draft? Make(string rule, LedgerWord meaning, LedgerKind kind, int word, int action, int rest, bool isOfObject)
    {
        if (LacksObject(word, action) || IsLiked(word) || IsReproached(word) || !IsMade(meaning, word, ref kind))
        {
            return null;
        }

        var statement = account.StatementAt(word);
        var isSpeakers = rule is "ledger.need" or "ledger.time" or "ledger.no-need";
        var by = isSpeakers ? [] : parties.MakersOf(word, action);
        if (by.IsEmpty && statement >= 0 && (isSpeakers || meaning.Takes("ready") || (meaning.Tag != UniversalTag.Noun && SpeaksOfItself(word, statement))))
        {
            by = parties.SpeakersOf(statement);
        }

        if (by.IsEmpty && meaning.Tag != UniversalTag.Noun && DeedOf(word) is >= 0 and var deed)
        {
            by = parties.MakersOf(deed);
        }

        var whole = action < 0 ? word : action;
        var namesWhom = rule is "ledger.need" or "ledger.time";
        var forWhom = rule is "ledger.infinitive" ? parties.ForWhom(word, whole) : -1;
        var of = forWhom >= 0 ? parties.IsAgent(forWhom) ? [parties.Party(forWhom)] : []
            : namesWhom ? parties.DoersOf(rule is "ledger.need" ? word : whole)
            : rule is "ledger.infinitive" && isOfObject && parties.AddresseesOf(word, true, meaning.Addressing) is { IsEmpty: false } asked ? asked
            : meaning.Kind is LedgerKind.Demand or LedgerKind.Offer && rule is "ledger.infinitive" or "ledger.clause" && !IsMisread(word) ? parties.DoersOf(whole)
            : [];
        if (isOfObject && !IsMisread(word) && of.Any(party => by.Any(maker => parties.AreOne(maker, party))))
        {
            // "wrote to Vost urging him to leave": nobody urges himself, so the tree has the wrong maker.
            return null;
        }

        of = of.RemoveAll(party => by.Any(maker => parties.AreOne(maker, party)));
        if (of.IsEmpty && forWhom < 0)
        {
            of = parties.AddresseesOf(word, isOfObject || rule is "ledger.object", meaning.Addressing).RemoveAll(party => party.Head == whole || by.Any(maker => parties.AreOne(maker, party)));
        }

        if (meaning.Tag == UniversalTag.Adj && kind == LedgerKind.Offer && lexicon.Harms.Contains(account.Lemma(whole)))
        {
            kind = LedgerKind.Threat;
        }

        return new Draft
        {
            Kind = kind,
            Strength = meaning.Strength,
            Rule = rule,
            Word = word,
            Action = whole,
            Rest = rest,
            Subject = forWhom,
            NamesWhom = namesWhom || meaning.Takes("paper"),
            IsPact = kind == LedgerKind.Agreement && meaning.Tag == UniversalTag.Noun && rule is "ledger.under",
            By = by,
            Of = of,
            Statement = statement,
        };
    }

    /// <summary>Whether rules that stand on no word of the table apply: what is needed, or high time, is a demand only in somebody's words, and of another who is named.</summary>
    private bool IsSaid(string rule, int word, int action) => rule switch
    {
        "ledger.need" => account.StatementAt(word) is >= 0 and var statement && _text.Words[word].Xpos is "VBZ" or "VBP" && _text.Words[word].BasicRelation is "root" or "ccomp" or "conj" or "parataxis"
            && !lexicon.States.Contains(account.Lemma(action)) && !account.IsNegated(word) && !IsAskedAbout(word)
            && parties.SpeakerOf(statement) is { } speaker && !parties.DoersOf(word).Any(doer => parties.AreOne(doer, speaker)),
        "ledger.time" or "ledger.no-need" => account.StatementAt(word) >= 0 && !lexicon.States.Contains(account.Lemma(action)),
        _ => true,
    };

    private bool IsToAct(int word, int noun)
    {
        var next = noun + 1;
        return next < _text.Words.Length && account.Lemma(next) is "to" && _text.Words[next].BasicRelation is "mark" && _text.Words[next].Head is var verb && (_text.Words[verb].Head == noun || _text.Words[verb].Head == word);
    }

    /// <summary>"likes demanding", "tries to promise": how somebody is disposed, not what he did.</summary>
    private bool IsLiked(int word) => _text.Words[word].BasicRelation is "xcomp" && lexicon.States.Contains(account.Lemma(_text.Words[word].Head));

    /// <summary>"criticised Vost for demanding it": not who criticises demands.</summary>
    private bool IsReproached(int word)
    {
        if (_text.IsRoot(word) || !(account.Has(word, "mark", "for") || account.Has(word, "mark", "of")) || _text.Words[word].Xpos is not "VBG")
        {
            return false;
        }

        return account.Has(_text.Words[word].Head, "obj");
    }

    /// <summary>"the files that they refused to hand over": what is to be done stands before the clause that says so.</summary>
    private bool LacksObject(int word, int action)
    {
        var clause = word;
        while (!_text.IsRoot(clause) && _text.Words[clause].BasicRelation is "conj" or "xcomp" or "ccomp")
        {
            clause = _text.Words[clause].Head;
        }

        return action >= 0 && _text.Words[clause].BasicRelation is "acl" && _text.Words[clause].Xpos is not "VBG" && account.Find(clause, "nsubj") is >= 0 and var subject
            && !_text.Words[subject].Features.Contains("PronType=Rel", StringComparison.Ordinal) && _text.Words[subject].Xpos is not ("WP" or "WDT")
            && !account.Has(action, "obj") && !account.Has(clause, "advmod", "when") && !account.Has(clause, "advmod", "where");
    }

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

    private bool IsPassive(int word) => account.TryPredicate(word, out var predicate) && predicate.IsPassive;

    private bool IsMisread(int word) => account.TryPredicate(word, out var predicate) && parties.IsMisreadPast(predicate);

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
            Modality.Planned => meaning.Tag == UniversalTag.Verb && ((account.Has(word, "aux", "will") && _text.IsRoot(word)) || DeedOf(word) >= 0 || IsPaper(predicate)),
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
    private bool HasAnotherDoer(LedgerWord meaning, int word, int action)
    {
        if (account.Find(word, "obj") is >= 0 and var thing && thing < action && !parties.IsAgent(thing))
        {
            // "requested a loan to build the dam": what the thing is for is asked of nobody.
            return false;
        }

        if (_text.Words[action].BasicRelation is "acl" && _text.Words[action].Head is var noun && noun != word && _text.Words[noun].Tag == UniversalTag.Noun && !parties.IsAgent(noun))
        {
            // "asked his advisers about his power to pardon": what a noun is for.
            return false;
        }

        if (parties.HasSubjectAfter(action, word))
        {
            return true;
        }

        // "was asked to pay", "asked the council to pay": trees often hang the infinitive so that the one who asks seems to act.
        return !parties.AddresseesOf(word, true, meaning.Addressing).IsEmpty || parties.DoersOf(action).Any(doer => !parties.MakersOf(word).Any(maker => maker.Head == doer.Head));
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

        return head == word && (meaning.Tag == UniversalTag.Adj || _text.Words[action].BasicRelation is "xcomp" or "ccomp" || !(account.Has(word, "obj") || HasNounWithTo(word)));
    }

    /// <summary>"agreed to a fund to help them": what is agreed is the fund.</summary>
    private bool HasNounWithTo(int word)
    {
        foreach (var child in _text.ChildrenOf(word))
        {
            if (child > word && _text.Words[child].BasicRelation is "obl" && account.Has(child, "case", "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a law, a resolution or another paper is what asks.</summary>
    private bool IsOfPaper(int word) => account.TryPredicate(word, out var predicate) && IsPaper(predicate);

    /// <summary>Whether who is to act in a clause is the one who promises it, or his own side.</summary>
    private bool IsOfMakers(int word, int action) =>
        account.Find(action, "nsubj") is >= 0 and var subject && parties.MakersOf(word).Any(maker => maker.Head == subject || _side.Is(subject, maker));

    /// <summary>Who says of himself that he is ready to do something that others want offers it; what others say of him is an attitude.</summary>
    private bool IsReadiness(int word, int action) =>
        (lexicon.Deeds.Contains(account.Lemma(action)) || IsHarm(action))
        && account.StatementAt(word) is >= 0 and var statement && parties.SpeakerOf(statement) is { } speaker
        && (Math.Max(account.Find(word, "nsubj"), account.Find(word, "expl")) is >= 0 and var subject ? _side.Is(subject, speaker) : SpeaksOfItself(word, statement));

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
    private bool IsAskedAbout(int action)
    {
        foreach (var child in _text.ChildrenOf(action))
        {
            if (child < action && account.Lemma(child) is not "that" && (_text.Words[child].Xpos is "WRB" or "WP" or "WDT" || account.Lemma(child) is "whether" or "if"))
            {
                return true;
            }
        }

        return false;
    }

    private bool LiesAhead(int action) => account.Has(action, "aux", "will") || account.Has(action, "aux", "would") || account.Has(action, "aux", "wo") || account.Has(action, "aux", "shall");

    private bool IsHarm(int action) => lexicon.Harms.Contains(account.Lemma(action));

    private bool IsThing(int action) =>
        _text.Words[action].Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Propn or UniversalTag.Pron && !parties.IsAgent(action) && !account.IsTime(action);

    private bool IsDeed(int action) => account.TryPredicate(action, out var predicate) && (predicate.Kind == PredicateKind.Noun || _text.Words[action].Tag == UniversalTag.Verb) && !account.IsTime(action);

    /// <summary>"signed a treaty", not "makes deals".</summary>
    private bool IsOne(int noun) => _text.Words[noun].Features.Contains("Number=Sing", StringComparison.Ordinal) && (account.Has(noun, "det") || account.Has(noun, "nmod") || account.Has(noun, "amod") || account.Has(noun, "compound"));

    /// <summary>"interview request", but not "eleventh-hour request".</summary>
    private bool IsKind(int word, int action) =>
        action == word - 1 && (lexicon.Requested.Contains(account.Lemma(action)) || ClauseLexicon.ActionOf(_text.Words[action]) is not null);
}

using Variorum.Language.Patterns;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Reads the entries that a word makes ("demanded", "the promise to"), sentence by sentence.</summary>
internal sealed class DraftReader(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    private readonly ParsedText _text = account.Text;
    private readonly ModalReader _modals = new(account, lexicon, parties);
    private readonly SpeakerClauses _speaks = new(account, parties);
    private readonly Performance _performance = new(account, lexicon);
    private readonly Frames _frames = new(account, lexicon, parties, new Performance(account, lexicon));
    private readonly Outcomes _outcomes = new(account, lexicon);
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

    /// <summary>Whether the sentence has an entry of the same word, or one of the same action by a word of its own; to promise not to do it is no refusal besides.</summary>
    private bool IsTaken(int first, Draft draft)
    {
        for (var i = first; i < _found.Count; i++)
        {
            if (_found[i].Word == draft.Word || (_found[i].Action == draft.Action && (_found[i].Kind == draft.Kind || (_found[i].Kind == LedgerKind.Promise && draft.Kind == LedgerKind.Refusal))))
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
            if (_frames.IsTagged(word, meaning.Tag) && _frames.Of(rule, meaning, word, action, @case) is { } frame)
            {
                return Make(rule, meaning, meaning.Kind, word, action, rest, frame is "whom" or "addressed");
            }
        }

        return null;
    }

    private Draft? Make(string rule, LedgerWord meaning, LedgerKind kind, int word, int action, int rest, bool isOfObject)
    {
        if (LacksObject(word, action) || !_performance.Tells(rule, meaning, word, ref kind))
        {
            return null;
        }

        var statement = account.StatementAt(word);
        var outcome = meaning.Tag == UniversalTag.Noun || kind == LedgerKind.Demand ? _outcomes.Of(word) : null;
        var isSpeakers = rule is "ledger.need" or "ledger.time" or "ledger.no-need";
        var by = isSpeakers ? [] : rule is "ledger.announced" ? parties.DecidersOf(word) : parties.MakersOf(word, action);
        if (by.IsEmpty && statement >= 0 && (isSpeakers || meaning.Takes("ready") || (meaning.Tag != UniversalTag.Noun && _speaks.OfHimself(word, statement))))
        {
            by = parties.SpeakersOf(statement);
        }

        if (statement >= 0 && _speaks.SubjectBefore(word, statement) is >= 0 and var subject)
        {
            by = [parties.Party(subject)];
        }

        if (by.IsEmpty && meaning.Tag != UniversalTag.Noun && _performance.DeedOf(word) is >= 0 and var deed)
        {
            by = parties.MakersOf(deed);
        }

        if (outcome is { } told)
        {
            by = told.Word.IsMakers ? parties.SubjectsOf(told.Verb) : by.RemoveAll(party => parties.SubjectsOf(told.Verb).Any(subject => parties.AreOne(subject, party)));
        }

        var whole = action < 0 ? word : action;
        by = [.. by.Select(party => Before(whole, party))];
        var namesWhom = rule is "ledger.need" or "ledger.time";
        var forWhom = rule is "ledger.infinitive" ? parties.ForWhom(word, whole) : -1;
        if (forWhom < 0 && rule is "ledger.infinitive" && by.Select(party => parties.ForWhomBehind(party.Head, whole)).FirstOrDefault(head => head >= 0, -1) is >= 0 and var inside)
        {
            forWhom = inside;
            by = [.. by.Select(party => Before(inside, party))];
        }

        var of = forWhom >= 0 ? parties.IsAgent(forWhom) ? [parties.Party(forWhom)] : []
            : namesWhom ? parties.DoersOf(rule is "ledger.need" ? word : whole)
            : rule is "ledger.infinitive" && isOfObject && parties.AddresseesOf(word, true, meaning.Addressing) is { IsEmpty: false } asked ? asked
            : meaning.Kind is LedgerKind.Demand or LedgerKind.Offer && rule is "ledger.infinitive" or "ledger.clause" && (!IsMisread(word) || parties.HasSubjectAfter(whole, word)) ? parties.DoersOf(whole)
            : [];
        if (isOfObject && !IsMisread(word) && of.Any(party => by.Any(maker => parties.AreOne(maker, party))))
        {
            // "wrote to Vost urging him to leave": nobody urges himself, so the tree has the wrong maker.
            return null;
        }

        if (kind == LedgerKind.Demand && rule is "ledger.clause" && account.Find(whole, "nsubj") is >= 0 and var ours && _text.Words[ours].Features.Contains("Person=1", StringComparison.Ordinal) && !by.Any(maker => maker.Words == _text.Words[ours].Span))
        {
            // "they demand that we have a say": what the speaker shares in is asked of others, whom nobody names.
            return null;
        }

        of = of.RemoveAll(party => by.Any(maker => parties.AreOne(maker, party)));
        if (of.IsEmpty && outcome is { Word.IsMakers: false } answered)
        {
            of = parties.SubjectsOf(answered.Verb);
        }

        if (of.IsEmpty && forWhom < 0)
        {
            of = parties.AddresseesOf(word, isOfObject || rule is "ledger.object", meaning.Addressing).RemoveAll(party => party.Head == whole || by.Any(maker => parties.AreOne(maker, party)));
        }

        if (of.IsEmpty && kind == LedgerKind.Demand && rule is "ledger.object" && meaning.Tag == UniversalTag.Verb)
        {
            of = parties.GiversOf(whole);
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
            Outcome = outcome,
        };
    }

    /// <summary>"calls from unions | for talks": what is asked for is none of the words for who asks.</summary>
    private DraftParty Before(int action, DraftParty party)
    {
        var first = account.Find(action, "case") is >= 0 and var preposition ? preposition : action;
        return party.Head < first && party.Words.Contains(_text.Words[action].Span) && party.Words.Contains(_text.Words[first].Span) ? party with { Words = new Span(party.Words.Start, _text.Words[first - 1].End) } : party;
    }

    /// <summary>Whether rules that stand on no word of the table apply: what is needed, or high time, is a demand only in somebody's words, and of another who is named.</summary>
    private bool IsSaid(string rule, int word, int action) => rule switch
    {
        "ledger.need" => (lexicon.Deeds.Contains(account.Lemma(action)) || lexicon.Harms.Contains(account.Lemma(action))) && account.StatementAt(word) is >= 0 and var statement && _text.Words[word].Xpos is "VBZ" or "VBP" && _text.Words[word].BasicRelation is "root" or "ccomp" or "conj" or "parataxis"
            && !lexicon.States.Contains(account.Lemma(action)) && !(account.TryPredicate(action, out var needed) && needed.IsPassive) && !account.IsNegated(word) && !account.IsAskedAbout(word)
            && parties.SpeakerOf(statement) is { } speaker && !parties.DoersOf(word).Any(doer => parties.AreOne(doer, speaker)),
        "ledger.time" or "ledger.no-need" => account.StatementAt(word) >= 0 && !lexicon.States.Contains(account.Lemma(action)),
        "ledger.announced" => account.TryPredicate(action, out _),
        "ledger.right" => lexicon.Harms.Contains(account.Lemma(action)),
        _ => true,
    };

    /// <summary>"the files that they refused to hand over": what is to be done stands before the clause that says so.</summary>
    private bool LacksObject(int word, int action)
    {
        var clause = word;
        while (!_text.IsRoot(clause) && _text.Words[clause].BasicRelation is "conj" or "xcomp" or "ccomp")
        {
            clause = _text.Words[clause].Head;
        }

        if (action >= 0 && HasObjectBefore(clause))
        {
            return true;
        }

        return action >= 0 && _text.Words[clause].BasicRelation is "acl" && _text.Words[clause].Xpos is not "VBG" && account.Find(clause, "nsubj") is >= 0 and var subject
            && !_text.Words[subject].Features.Contains("PronType=Rel", StringComparison.Ordinal) && _text.Words[subject].Xpos is not ("WP" or "WDT")
            && !account.Has(action, "obj") && !account.Has(clause, "advmod", "when") && !account.Has(clause, "advmod", "where");
    }

    /// <summary>"a wall that he promised to make them pay for": a relative pronoun before the subject stands for what is to be done.</summary>
    private bool HasObjectBefore(int clause)
    {
        if (_text.Words[clause].Relation is not "acl:relcl" || account.Find(clause, "nsubj") is not (>= 0 and var subject) || subject == 0)
        {
            return false;
        }

        var before = _text.SubtreeOf(subject).First - 1;
        return before >= 0 && account.Lemma(before) is "that" or "which" && _text.Words[_text.Words[clause].Head].Tag is UniversalTag.Noun or UniversalTag.Pron or UniversalTag.Det;
    }

    private bool IsMisread(int word) => account.TryPredicate(word, out var predicate) && parties.IsMisreadPast(predicate);
}

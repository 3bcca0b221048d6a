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
                    : Read(match.Pattern.Name, word, Captured(match, "action"), Captured(match, "case"));
                if (draft is not null && !IsTaken(first, draft))
                {
                    _found.Add(draft);
                }
            }
        }

        return _found;
    }

    private static int Captured(in PatternMatch match, string name) => match.Pattern.Captures.Contains(name) ? match[name] : -1;

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

    private Draft? Read(string rule, int word, int action, int @case)
    {
        if (lexicon.OfRule(rule) is { } own)
        {
            return Make(rule, own, own.Kind, word, action, false);
        }

        foreach (var meaning in lexicon.Of(_text, word))
        {
            if (IsTagged(word, meaning.Tag) && FrameOf(rule, meaning, word, action, @case) is { } frame)
            {
                return Make(rule, meaning, meaning.Kind, word, action, frame is "whom");
            }
        }

        return null;
    }

    private bool IsTagged(int word, UniversalTag tag) => tag switch
    {
        UniversalTag.Noun => _text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn,
        UniversalTag.Adj => _text.Words[word].Tag is UniversalTag.Adj or UniversalTag.Verb,
        _ => _text.Words[word].Tag == tag,
    };

    /// <summary>The frame of a word that a match fits; null when the word does not take what was matched.</summary>
    private string? FrameOf(string rule, LedgerWord meaning, int word, int action, int @case)
    {
        switch (rule)
        {
            case "ledger.clause":
                return meaning.Takes("that") ? "that"
                    : meaning.Takes("should") && IsWished(action) ? "should"
                    : meaning.Takes("will") && LiesAhead(action) ? "will"
                    : meaning.Takes("harm") && LiesAhead(action) && IsHarm(action) ? "harm"
                    : null;
            case "ledger.infinitive":
                return meaning.Takes("whom") && HasAnotherDoer(word, action) ? "whom"
                    : meaning.Takes("vote") && !lexicon.Procedure.Contains(account.Lemma(action)) ? "vote"
                    : meaning.Takes("to") && IsOwnAction(meaning, word, action) ? "to"
                    : null;
            case "ledger.preposition":
                var preposition = account.Lemma(@case);
                return meaning.Takes(preposition is "to" ? "to-noun" : preposition) && IsThing(action) ? preposition : null;
            case "ledger.object":
                return meaning.Takes("answer") && lexicon.IsAnswered(account.Lemma(action)) ? "answer"
                    : meaning.Takes("thing") && IsThing(action) ? "thing"
                    : meaning.Takes("deed") && IsDeed(action) ? "deed"
                    : null;
            default:
                var frame = rule[(rule.IndexOf('.', StringComparison.Ordinal) + 1)..];
                return meaning.Takes(frame) ? frame : null;
        }
    }

    private Draft? Make(string rule, LedgerWord meaning, LedgerKind kind, int word, int action, bool isOfObject)
    {
        if (!IsMade(meaning, word, ref kind))
        {
            return null;
        }

        var statement = account.StatementAt(word);
        var by = parties.MakersOf(word);
        if (by.IsEmpty && statement >= 0 && rule is "ledger.need" or "ledger.time" or "ledger.no-need")
        {
            by = parties.SpeakerOf(statement) is { } speaker ? [speaker] : [];
        }

        // Nobody is left to blame only where the maker of an agreement or of a passive demand goes unsaid.
        if (by.IsEmpty && !(kind == LedgerKind.Agreement && meaning.Tag == UniversalTag.Noun) && !IsPassive(word))
        {
            return null;
        }

        var whole = action < 0 ? word : action;
        var of = meaning.Kind is LedgerKind.Demand or LedgerKind.Offer && rule is "ledger.infinitive" or "ledger.clause"
            ? parties.DoersOf(whole)
            : [];
        of = of.RemoveAll(party => by.Any(maker => parties.AreOne(maker, party)));
        if (of.IsEmpty)
        {
            of = parties.AddresseesOf(word, isOfObject || rule is "ledger.object").RemoveAll(party => party.Head == whole || by.Any(maker => parties.AreOne(maker, party)));
        }

        return new Draft { Kind = kind, Strength = meaning.Strength, Rule = rule, Word = word, Action = whole, By = by, Of = of, Statement = statement };
    }

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
            Modality.Planned => meaning.Tag == UniversalTag.Verb && account.Has(word, "aux", "will"),
            _ => false,
        };
    }

    /// <summary>Whether an infinitive says what another than the maker is to do.</summary>
    private bool HasAnotherDoer(int word, int action)
    {
        var doers = parties.DoersOf(action);
        if (doers.IsEmpty)
        {
            // "was asked to pay": whom it is asked of is the subject.
            return !parties.AddresseesOf(word, true).IsEmpty;
        }

        var makers = parties.MakersOf(word);
        return doers.Any(doer => !makers.Any(maker => maker.Head == doer.Head));
    }

    /// <summary>Whether an infinitive hangs on the word as what it promises, not as what something else is for.</summary>
    private bool IsOwnAction(LedgerWord meaning, int word, int action)
    {
        var isDirect = _text.Words[action].Head == word;
        return isDirect && (meaning.Tag != UniversalTag.Verb || _text.Words[action].BasicRelation is "xcomp" or "ccomp" || !account.Has(word, "obj"));
    }

    private bool IsWished(int action) =>
        account.Has(action, "aux", "should") || account.Has(action, "aux", "must") || account.Has(action, "aux", "ought")
        || (_text.Words[action].Xpos == "VB" && !account.Has(action, "aux") && !account.Has(action, "mark", "to"));

    private bool LiesAhead(int action) => account.Has(action, "aux", "will") || account.Has(action, "aux", "would") || account.Has(action, "aux", "wo") || account.Has(action, "aux", "shall");

    private bool IsHarm(int action) => lexicon.Harms.Contains(account.Lemma(action));

    private bool IsThing(int action) =>
        _text.Words[action].Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Propn or UniversalTag.Pron && !parties.IsAgent(action) && !IsTime(action);

    private bool IsDeed(int action) => account.TryPredicate(action, out var predicate) && (predicate.Kind == PredicateKind.Noun || _text.Words[action].Tag == UniversalTag.Verb) && !IsTime(action);

    private bool IsTime(int word)
    {
        foreach (var timex in account.Times)
        {
            if (timex.Span.Contains(_text.Words[word].Start))
            {
                return true;
            }
        }

        return false;
    }
}

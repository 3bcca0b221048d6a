using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Tells in which frame of its word a match of a rule stands: what the word takes, and whether what was found is that.</summary>
internal sealed class Frames(LedgerText account, LedgerLexicon lexicon, PartyFinder parties, Performance performance)
{
    /// <summary>A noun with "to" further from its word than this belongs to something between them.</summary>
    private const int Reach = 6;

    private readonly ParsedText _text = account.Text;
    private readonly OwnSide _side = new(account, parties);
    private readonly SpeakerClauses _speaks = new(account, parties);

    /// <summary>The frame of a word that a match fits; null when the word does not take what was matched.</summary>
    public string? Of(string rule, LedgerWord meaning, int word, int action, int @case)
    {
        switch (rule)
        {
            case "ledger.clause" when account.IsAskedAbout(action):
                return null;
            case "ledger.clause":
                return meaning.Takes("that") && _text.Words[action].Xpos is not "VBD" && !(lexicon.States.Contains(account.Lemma(action)) && _text.Words[action].Xpos is "VBZ") && (account.Has(action, "mark", "that") || IsWished(action)) ? "that"
                    : meaning.Takes("should") && IsWished(action) ? "should"
                    : meaning.Takes("will") && LiesAhead(action) && IsOfMakers(word, action) ? "will"
                    : meaning.Takes("ahead") && LiesAhead(action) && (meaning.Kind != LedgerKind.Agreement || IsUndertaken(word, action)) ? "ahead"
                    : meaning.Takes("harm") && LiesAhead(action) && IsHarm(action) && IsOfMakers(word, action) ? "harm"
                    : null;
            case "ledger.infinitive" when IsContest(word, action) || IsQuestion(word, action) || account.IsAskedAbout(action) || (account.IsFinite(action) && !(account.Has(action, "mark", "for") && meaning.Tag == UniversalTag.Noun)) || (account.Has(action, "mark", "for") && !meaning.Takes("for") && meaning.Tag == UniversalTag.Verb):
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
                    : meaning.Takes(preposition) && (meaning.Kind is LedgerKind.Agreement or LedgerKind.Threat || preposition is "on" ? IsDeed(action) : IsThing(action)) ? preposition : null;
            case "ledger.object":
                return meaning.Takes("answer") && _text.Words[action].Tag == UniversalTag.Noun && lexicon.IsAnswered(account.Lemma(action)) ? "answer"
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

    public bool IsTagged(int word, UniversalTag tag) => tag switch
    {
        UniversalTag.Noun => _text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn && _text.Words[word].BasicRelation is not "compound",
        UniversalTag.Adj => _text.Words[word].Tag is UniversalTag.Adj || (_text.Words[word].Xpos is "VBN" && account.Has(word, "aux", "be")),
        _ => _text.Words[word].Tag == tag,
    };

    private bool IsToAct(int word, int noun)
    {
        var next = noun + 1;
        return next < _text.Words.Length && account.Lemma(next) is "to" && _text.Words[next].BasicRelation is "mark" && _text.Words[next].Head is var verb && (_text.Words[verb].Head == noun || _text.Words[verb].Head == word);
    }

    private bool IsPassive(int word) => account.TryPredicate(word, out var predicate) && predicate.IsPassive;

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

    /// <summary>"agreed that the port would open", not "agree that it would cost more": what somebody can see to, told as settled.</summary>
    private bool IsUndertaken(int word, int action) =>
        _text.Words[word].Xpos is "VBD" or "VBN" or "NN" && (lexicon.Deeds.Contains(account.Lemma(action)) || IsHarm(action) || IsPassive(action));

    /// <summary>"challenged Vost to be the party's candidate": who wants a post asks nobody to take it.</summary>
    private bool IsContest(int word, int action) =>
        account.Lemma(word) is "challenge" && (account.Lemma(action) is "be" or "become" || account.Has(action, "cop"));

    /// <summary>"asked them about the boats to learn more": a question, and the infinitive says what for.</summary>
    private bool IsQuestion(int word, int action)
    {
        for (var between = word + 1; between < action; between++)
        {
            if (account.Lemma(between) is "about" && _text.Words[between].BasicRelation is "case" && account.Lemma(word) is "ask")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a law, a resolution or another paper is what asks.</summary>
    private bool IsOfPaper(int word) => account.TryPredicate(word, out var predicate) && performance.IsOfPaper(predicate);

    /// <summary>Whether who is to act in a clause is the one who promises it, or his own side.</summary>
    private bool IsOfMakers(int word, int action) =>
        account.Find(action, "nsubj") is >= 0 and var subject && parties.MakersOf(word).Any(maker => maker.Head == subject || _side.Is(subject, maker));

    /// <summary>Who says of himself that he is ready to do something that others want offers it; what others say of him is an attitude.</summary>
    private bool IsReadiness(int word, int action) =>
        (lexicon.Deeds.Contains(account.Lemma(action)) || IsHarm(action)) && !IsPassive(action)
        && account.StatementAt(word) is >= 0 and var statement && parties.SpeakerOf(statement) is { } speaker
        && (Math.Max(account.Find(word, "nsubj"), account.Find(word, "expl")) is >= 0 and var subject ? _side.Is(subject, speaker) : _speaks.OfHimself(word, statement));

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

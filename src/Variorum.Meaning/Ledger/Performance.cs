using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Tells whether a word tells of an act that somebody performed, rather than of one that was denied, supposed, avoided or wanted in its turn.</summary>
internal sealed class Performance(LedgerText account, LedgerLexicon lexicon)
{
    private readonly ParsedText _text = account.Text;
    private readonly Foreseen _foreseen = new(account, lexicon);

    /// <summary>Whether the word tells of something that was made. What somebody is not ready to do he refuses: then the kind is changed.</summary>
    public bool Tells(string rule, LedgerWord meaning, int word, ref LedgerKind kind) =>
        !IsLiked(word) && !IsReproached(word) && !IsCommand(word) && !IsWithheld(word) && !IsOccasion(word) && !IsDoneToSubject(word) && !IsSupposed(word) && !IsPractice(word) && !IsDecision(word) && !IsBesideRelative(word) && !IsCoordinatedDenial(word) && !_foreseen.Is(word)
        && (rule is not "ledger.made" || IsMade(meaning, _text.Words[word].Head, ref kind))
        && IsMade(meaning, word, ref kind);

    /// <summary>What "demand" is the aim of in "marched to demand", "wrote to urge", "was the latest to urge": who does the one to do the other does the other; -1 when it is none's.</summary>
    public int DeedOf(int word)
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
    public bool IsOfPaper(Predicate predicate)
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
            Modality.Planned => meaning.Tag == UniversalTag.Verb && ((account.Has(word, "aux", "will") && _text.IsRoot(word)) || DeedOf(word) >= 0 || IsOfPaper(predicate)),
            Modality.Hypothetical => IsOfPaper(predicate),
            _ => false,
        };
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

    /// <summary>"Ask the council to open the port": who says so asks his hearers, not the council.</summary>
    private bool IsCommand(int word)
    {
        if (_text.Words[word].Tag != UniversalTag.Verb || HasSubject(word))
        {
            return false;
        }

        var first = word;
        while (!_text.IsRoot(first) && _text.Words[first].BasicRelation is "conj")
        {
            first = _text.Words[first].Head;
            if (HasSubject(first))
            {
                return false;
            }
        }

        var opens = _text.Words[first].BasicRelation is "ccomp" or "parataxis" || _text.IsRoot(first);
        return opens && (_text.Words[word].Xpos is "VB" || (_text.Words[word].Xpos is "VBP" && IsFirst(word)));
    }

    private bool HasSubject(int verb)
    {
        foreach (var child in _text.ChildrenOf(verb))
        {
            if (_text.Words[child].BasicRelation is "nsubj" or "csubj" or "expl" or "aux" || (_text.Words[child].BasicRelation is "mark" && _text.Words[child].Tag == UniversalTag.Part))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFirst(int word)
    {
        var first = _text.Sentences[_text.SentenceOf(word)].First;
        while (first < word && _text.Words[first].Tag == UniversalTag.Punct)
        {
            first++;
        }

        return first == word;
    }

    /// <summary>"shied away from calling", "avoided promising", "without demanding": what was not done.</summary>
    private bool IsWithheld(int word)
    {
        if (_text.Words[word].Tag != UniversalTag.Verb || _text.IsRoot(word) || _text.Words[word].Xpos is not ("VBG" or "VB"))
        {
            return false;
        }

        foreach (var child in _text.ChildrenOf(word))
        {
            if (child < word && _text.Words[child].BasicRelation is "mark" or "case" && lexicon.Withholds(account.Lemma(child), isMark: true))
            {
                return true;
            }
        }

        return _text.Words[word].BasicRelation is "xcomp" or "ccomp" or "advcl" or "acl" && lexicon.Withholds(account.Lemma(_text.Words[word].Head), isMark: false);
    }

    /// <summary>"If they ask or press us to leave", "whether he was offering it": the condition or question may stand with the first verb of the list.</summary>
    private bool IsSupposed(int word)
    {
        var first = word;
        while (!_text.IsRoot(first) && _text.Words[first].BasicRelation is "conj")
        {
            first = _text.Words[first].Head;
        }

        return account.IsAskedAbout(first) || (first != word && account.Find(first, "mark") is >= 0 and var mark && lexicon.Conditions.Contains(account.Lemma(mark)));
    }

    /// <summary>"references they were making, asking for more": behind a relative clause the participle may be anybody's.</summary>
    private bool IsBesideRelative(int word) =>
        _text.Words[word] is { BasicRelation: "advcl", Xpos: "VBG" } && word > 0 && _text.Letters(word - 1) is "," && _text.Words[_text.Words[word].Head].Relation is "acl:relcl" && !account.Has(_text.Words[word].Head, "nsubj", "who");

    /// <summary>"made the call to stay", "a judgment call": what was decided.</summary>
    private bool IsDecision(int word) =>
        _text.Words[word] is { Tag: UniversalTag.Noun, BasicRelation: "obj" } && account.Lemma(word) is "call" && account.Lemma(_text.Words[word].Head) is "make" && account.Has(word, "det", "the");

    /// <summary>"Asking people to sign is a tactic": nobody is said to have done it.</summary>
    private bool IsPractice(int word) => _text.Words[word] is { BasicRelation: "csubj" or "nsubj", Xpos: "VBG" };

    /// <summary>"Nor is she sending in requests", "did not write or call": a denial that stands with the first verb of a list.</summary>
    private bool IsCoordinatedDenial(int word)
    {
        var isOr = false;
        while (!_text.IsRoot(word))
        {
            var relation = _text.Words[word].BasicRelation;
            isOr |= relation is "conj" && (account.Has(word, "cc", "or") || account.Has(word, "cc", "nor"));
            if (relation is not ("conj" or "obj" or "xcomp"))
            {
                break;
            }

            word = _text.Words[word].Head;
        }

        return account.Has(word, "cc", "nor") || (isOr && account.IsNegated(word));
    }

    /// <summary>"Asked for comment, Vost said": a participle that opens the sentence is said of one to whom it was done.</summary>
    private bool IsDoneToSubject(int word) => _text.Words[word].Xpos is "VBD" or "VBN" && _text.Words[word].Tag == UniversalTag.Verb && IsFirst(word) && !IsDoneBy(word);

    /// <summary>"Asked by Vost to leave": then he asked.</summary>
    private bool IsDoneBy(int word)
    {
        foreach (var child in _text.ChildrenOf(word))
        {
            if (_text.Words[child].BasicRelation is "obl" && account.Has(child, "case", "by"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"repeated it when asked for comment": a participle after "when" is said of one to whom it was done.</summary>
    private bool IsOccasion(int word)
    {
        if (_text.Words[word] is not { BasicRelation: "advcl", Xpos: "VBD" or "VBN" } || account.Has(word, "nsubj") || account.Has(word, "aux"))
        {
            return false;
        }

        foreach (var child in _text.ChildrenOf(word))
        {
            if (child < word && (_text.Words[child].Xpos is "WRB" || (_text.Words[child].BasicRelation is "mark" && lexicon.Conditions.Contains(account.Lemma(child)))))
            {
                return true;
            }
        }

        return false;
    }
}

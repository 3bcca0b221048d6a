using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>The words of an entry: its clause, the action, the condition, the deadline, the place.</summary>
internal sealed class DraftSpans(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    /// <summary>A subject further from its verb than this leaves the clause to the verb alone.</summary>
    private const int LongestReach = 40;

    private readonly ParsedText _text = account.Text;

    /// <summary>The words that say what is to be done, without what comes before its head and does not belong to it, and without the condition.</summary>
    public Span Action(Draft draft, Span? condition)
    {
        if (draft.Action == draft.Word)
        {
            return NounPhrase(draft.Word);
        }

        if (draft.Rest >= 0)
        {
            return Span.Hull(NounPhrase(draft.Action), _text.SpanOf(_text.SubtreeOf(draft.Rest)));
        }

        var sentence = _text.Sentences[_text.SentenceOf(draft.Action)];
        var subtree = _text.SubtreeOf(draft.Action);
        var first = FirstOf(draft, subtree);
        var end = draft.Action + 1;
        while (end < Math.Min(subtree.End, sentence.End) && Continues(draft.Action, end))
        {
            end++;
        }

        while (end > draft.Action + 1 && (IsEdge(end - 1) || account.Lemma(end - 1) is "not"))
        {
            end--;
        }

        var span = _text.SpanOf(new WordRange(first, end));
        if (condition is { } words && span.Overlaps(words) && words.Start > _text.Words[draft.Action].Start)
        {
            var last = _text.WordAt(words.Start) - 1;
            while (last > draft.Action && IsEdge(last))
            {
                last--;
            }

            span = new Span(span.Start, _text.Words[Math.Max(last, draft.Action)].End);
        }

        return span;
    }

    /// <summary>The words of the condition that stands with the action or with the word that makes the entry; null when there is none.</summary>
    public Span? Condition(Draft draft) => ConditionAt(draft.Action) ?? (draft.Word == draft.Action ? null : ConditionAt(draft.Word));

    /// <summary>The time by which it is to be done, an index of the account's times; null when none is named.</summary>
    public int? Deadline(Draft draft, Span? condition)
    {
        var sentence = _text.SpanOf(_text.Sentences[_text.SentenceOf(draft.Action)]);
        for (var i = 0; i < account.Times.Length && account.Times[i].Span.Start < sentence.End; i++)
        {
            var span = account.Times[i].Span;
            // "refused until now to answer": the present is no limit for what is to come.
            if (account.Times[i].Value is not "PRESENT_REF" && sentence.Contains(span) && condition?.Contains(span) != true && IsLimit(span, draft) && HangsOn(HeadIn(_text.WordAt(span.Start), span), draft))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether a time hangs on the action, or on the word that makes the entry.</summary>
    private bool HangsOn(int time, Draft draft) => time == draft.Action || _text.IsBelow(time, draft.Action) || (!_text.IsRoot(time) && (_text.Words[time].Head == draft.Word || (draft.Rest >= 0 && _text.IsBelow(time, draft.Word))));

    /// <summary>When it was made: the time that hangs on the word itself, but for its deadline.</summary>
    public int? Made(Draft draft, int? deadline)
    {
        for (var i = 0; i < account.Times.Length; i++)
        {
            if (i != deadline && !IsLimit(account.Times[i].Span, draft) && _text.WordAt(account.Times[i].Span.Start) is var word && word < _text.Words.Length && HeadIn(word, account.Times[i].Span) is var head
                && !_text.IsRoot(head) && _text.Words[head].Head == draft.Word && draft.Word != draft.Action)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The place that the action names, with its preposition left out; null when it names none.</summary>
    public Span? Place(Span action)
    {
        for (var i = account.FirstNameFrom(action.Start); i < account.Names.Length && account.Names[i].Span.Start < action.End; i++)
        {
            var name = account.Names[i];
            if (name.Type is NameType.Gpe or NameType.Loc && action.Contains(name.Span) && StandsIn(name.Span))
            {
                return name.Span;
            }
        }

        return null;
    }

    /// <summary>The clause that shows it: from who makes it to the end of the action and its condition.</summary>
    public Span Clause(Draft draft, Span action, Span? condition, int? deadline)
    {
        var sentence = _text.Sentences[_text.SentenceOf(draft.Word)];
        var span = Span.Hull(_text.Words[draft.Word].Span, action);
        if (condition is { } words)
        {
            span = Span.Hull(span, words);
        }

        if (deadline is { } time)
        {
            span = Span.Hull(span, account.Times[time].Span);
        }

        // "he would not say": the subject of an auxiliary, though it is no party by itself.
        if (draft.Rule is "ledger.modal" && account.Find(draft.Action, "nsubj") is >= 0 and var subject && subject < draft.Word && draft.Word - subject < LongestReach)
        {
            span = Span.Hull(span, _text.SpanOf(new WordRange(_text.SubtreeOf(subject).First, draft.Word)));
        }

        foreach (var party in draft.By)
        {
            if (sentence.Contains(party.Head) && !span.Contains(party.Words) && Math.Abs(draft.Word - party.Head) < LongestReach && (draft.Statement < 0 || account.StatementAt(party.Head) == draft.Statement))
            {
                span = Span.Hull(span, party.Words);
            }
        }

        return span;
    }

    private Span NounPhrase(int noun)
    {
        var words = _text.PhraseOf(noun, Phrases.Inside);
        var first = words.First;
        while (first < noun && _text.Words[first].Tag == UniversalTag.Det)
        {
            first++;
        }

        return _text.SpanOf(words with { First = first });
    }

    /// <summary>A verb opens its action, or its subject where that is none of the parties; a noun what modifies it, but for articles.</summary>
    private int FirstOf(Draft draft, WordRange subtree)
    {
        var first = draft.Action;
        if (draft.Subject >= 0 && !parties.IsAgent(draft.Subject))
        {
            first = _text.PhraseOf(draft.Subject, Phrases.Inside).First;
        }

        foreach (var child in _text.ChildrenOf(draft.Action))
        {
            if (child > draft.Action)
            {
                break;
            }

            if (child < first && OpensAction(draft.Kind, child))
            {
                // "shouldn't": a negation that is written with its auxiliary.
                first = account.Lemma(child) is "not" && _text.Words[child].Start == _text.Words[child - 1].End ? child - 1 : Math.Max(subtree.First, _text.SubtreeOf(child).First);
                break;
            }
        }

        while (first < draft.Action && (_text.Words[first].Tag is UniversalTag.Punct or UniversalTag.Det || IsEdge(first)))
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether a word before the head belongs to the action: what modifies a noun, the copula, "be" of the passive, "not", and a subject that is no party.</summary>
    private bool OpensAction(LedgerKind kind, int child)
    {
        var word = _text.Words[child];
        return word.BasicRelation switch
        {
            "nsubj" => word.Tag != UniversalTag.Pron && !parties.IsAgent(child),
            "amod" or "compound" or "nmod" or "nummod" or "cop" or "expl" => true,
            "aux" => word.Relation is "aux:pass",
            "advmod" => kind != LedgerKind.Refusal && word.Lemma is "not" or "never",
            _ => false,
        };
    }

    /// <summary>Whether a word after the head still belongs to what the head says: up to a comma behind which an aside, a clause or the speaker comes, to a reason, or to a clause of its own.</summary>
    private bool Continues(int head, int word)
    {
        if (_text.Words[word].Tag != UniversalTag.Punct && account.StatementAt(head) >= 0 && account.StatementAt(word) < 0)
        {
            return false;
        }

        return _text.Letters(word) switch
        {
            ";" or "—" or "–" or "--" or ":" or "(" or "|" or "..." or "…" => false,
            "," or "”" or "\"" => IsOfOne(head, word + 1),
            _ => !OpensClause(head, word),
        };
    }

    /// <summary>Whether what follows a mark is a further member of a list or hangs closely on what came before, and is no aside.</summary>
    private bool IsOfOne(int head, int next)
    {
        if (next >= _text.Words.Length || !_text.IsBelow(next, head) || _text.Words[next].Xpos is "VBG" || _text.Letters(next) is "“" or "‘" or "”")
        {
            return false;
        }

        for (var at = next; at != head; at = _text.Words[at].Head)
        {
            var isOther = _text.Words[at].BasicRelation is "conj" && _text.Words[at].Tag is UniversalTag.Noun or UniversalTag.Propn && _text.Words[_text.Words[at].Head].Tag is UniversalTag.Verb;
            if (isOther || _text.Words[at].BasicRelation is "parataxis" or "appos" or "advcl" or "ccomp" || _text.Words[at].Relation == "acl:relcl")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"and left", "because they left": a clause that tells something else begins.</summary>
    private bool OpensClause(int head, int word)
    {
        if (_text.IsRoot(word) || word == head)
        {
            return false;
        }

        var opened = _text.Words[word].Head;
        return opened > word && _text.IsBelow(opened, head) && _text.Words[word].BasicRelation switch
        {
            "cc" => _text.Words[opened].BasicRelation is "conj" && account.IsFinite(opened) && (!account.IsFinite(_text.Words[opened].Head) || IsPast(opened) != IsPast(_text.Words[opened].Head)),
            "mark" => _text.Words[opened].BasicRelation is "advcl" && lexicon.Reasons.Contains(account.Lemma(word)),
            _ => false,
        };
    }

    private bool IsPast(int verb) => _text.Words[verb].Xpos is "VBD";

    /// <summary>Whether a word at the end of the action only leads to what was cut off.</summary>
    private bool IsEdge(int word) =>
        _text.Words[word].Tag is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Det
        || _text.Words[word].Xpos is "WRB" or "WDT" or "WP"
        || (_text.Words[word].Tag == UniversalTag.Adp && _text.Words[word].BasicRelation is "case");

    private Span? ConditionAt(int head)
    {
        foreach (var child in _text.ChildrenOf(head))
        {
            if (_text.Words[child].BasicRelation is "advcl" && account.Find(child, "mark") is >= 0 and var mark && lexicon.Conditions.Contains(account.Lemma(mark)))
            {
                var last = Math.Min(_text.SubtreeOf(child).End, _text.Sentences[_text.SentenceOf(head)].End);
                var end = child + 1;
                while (end < last && Continues(child, end))
                {
                    end++;
                }

                while (end > child + 1 && IsEdge(end - 1))
                {
                    end--;
                }

                return _text.SpanOf(new WordRange(Math.Min(mark, child), Math.Max(end, child + 1)));
            }
        }

        return null;
    }

    private int HeadIn(int word, Span span)
    {
        while (!_text.IsRoot(word) && span.Contains(_text.Words[word].Head is var head ? _text.Words[head].Start : 0))
        {
            word = _text.Words[word].Head;
        }

        return word;
    }

    /// <summary>Whether a time is said to be a limit: "by", "before", "until", "within", "no later than" before it, or a deadline of it.</summary>
    private bool IsLimit(Span time, Draft draft)
    {
        var word = _text.WordAt(time.Start);
        for (var before = word - 1; before >= Math.Max(0, word - 4); before--)
        {
            if (before == draft.Word || _text.Words[before].Tag is UniversalTag.Verb or UniversalTag.Punct)
            {
                return false;
            }

            if (account.Lemma(before) is "by" or "before" or "until" or "till" or "within" or "deadline")
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsIn(Span name)
    {
        var head = HeadIn(_text.WordAt(name.Start), name);
        foreach (var child in _text.ChildrenOf(head))
        {
            if (_text.Words[child].BasicRelation is "case" && account.Lemma(child) is "in" or "at" or "from" or "on" or "near" or "inside" or "across" or "to" or "into")
            {
                return true;
            }
        }

        return false;
    }
}

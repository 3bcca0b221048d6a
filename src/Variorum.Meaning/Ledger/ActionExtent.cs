using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Where the words that say what is to be done begin and end.</summary>
internal sealed class ActionExtent(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    private readonly ParsedText _text = account.Text;

    /// <summary>The words that say what is to be done, without what comes before its head and does not belong to it, and without the condition.</summary>
    public Span Of(Draft draft, Span? condition)
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
        while (end < Math.Min(subtree.End, sentence.End) && Continues(draft.Action, end) && !OpensOwned(draft.Word, end) && !OpensSameAgain(draft.Word, end) && !OpensWhatWasDone(draft.Action, end) && !OpensVerdict(draft.Word, end))
        {
            end++;
        }

        while (end > draft.Action + 1 && (IsEdge(end - 1) || account.Lemma(end - 1) is "not"))
        {
            end--;
        }

        end = WithRest(draft, end);
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

    /// <summary>"his promise to leave | and his trust in them": what is his again stands beside the promise, not in it.</summary>
    private bool OpensOwned(int word, int next) =>
        _text.Words[word].Tag == UniversalTag.Noun && _text.Words[next].BasicRelation is "cc" && next + 1 < _text.Words.Length && _text.Words[next + 1].Xpos is "PRP$"
        && account.Find(word, "nmod") is >= 0 and var owner && (_text.Words[owner].Xpos is not "PRP$" || account.Lemma(owner) == account.Lemma(next + 1));

    /// <summary>"demanding answers | and demanding to know": a further demand, which is an entry of its own.</summary>
    private bool OpensSameAgain(int word, int next) =>
        _text.Words[next].BasicRelation is "cc" && _text.Words[next].Head is var other && other > next && _text.Words[other].Xpos == _text.Words[word].Xpos
        && (account.Lemma(other) == account.Lemma(word) || (_text.Words[word].Xpos is "VBG" or "VBD" && !lexicon.Of(_text, other).IsEmpty));

    /// <summary>"threatened to cut off funds | and sought to change the plan": what was done stands beside what was threatened.</summary>
    private bool OpensWhatWasDone(int action, int next) =>
        _text.Words[next].BasicRelation is "cc" && _text.Words[next].Head is var other && other > next && _text.Words[other].Head == action
        && _text.Words[action].Xpos is "VB" && _text.Words[other].Xpos is "VBD" or "VBN" or "VBZ" && !account.Has(other, "aux");

    /// <summary>
    /// Whether the words end before the object of their verb, or inside a clause of theirs whose verb they do not reach: "ensure that those who commit crimes | – such as theft – are sent home".
    /// </summary>
    public bool IsBroken(Draft draft, Span action)
    {
        if (account.Find(draft.Action, "obj") is >= 0 and var thing && _text.Words[thing].Start >= action.End && draft.Rest < 0)
        {
            return true;
        }

        if (draft.Rest < 0 && draft.Action != draft.Word && GoesOnBehindWord(draft.Action, _text.WordAt(action.End)))
        {
            return true;
        }

        if (draft.Rest < 0 && draft.Action != draft.Word && GoesOnBehindAside(draft.Action, _text.WordAt(action.End)))
        {
            return true;
        }

        for (var word = _text.WordAt(action.Start); word < _text.Words.Length && _text.Words[word].Start < action.End; word++)
        {
            if (word > draft.Action && _text.Words[word] is { BasicRelation: "xcomp", Xpos: "VBD" })
            {
                // "his refusal to open the port over paying the crew led to a strike": the verb of the sentence, hung on the words before it.
                return true;
            }

            if (word != draft.Action && !_text.IsRoot(word) && _text.Words[word].BasicRelation is "nsubj" or "aux" or "mark" && _text.Words[word].Head is var head && _text.Words[head].Start >= action.End && head != draft.Word && _text.IsBelow(head, draft.Action))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"stop pretending | that it is so", "put rules “in place” | for the ports", "threat to back | out of the talks": the rest of what it says is lost.</summary>
    private bool GoesOnBehindWord(int action, int next)
    {
        if (next >= _text.Words.Length)
        {
            return false;
        }

        if (_text.Letters(next) is "”" or "\"")
        {
            return GoesOnBehindQuote(action, next + 1) && !OpensClause(action, next + 1);
        }

        return _text.Words[next] is { BasicRelation: "mark" } && account.Lemma(next) is "that" && _text.IsBelow(next, action);
    }

    /// <summary>"“spend the money” to end the drought": a phrase or clause that hangs on what was quoted.</summary>
    private bool GoesOnBehindQuote(int action, int next) =>
        next < _text.Sentences[_text.SentenceOf(action)].End && _text.IsBelow(next, action) && char.IsLower(account.Account.Text[_text.Words[next].Start])
        && _text.Words[next] is { BasicRelation: "case" or "mark", Tag: UniversalTag.Adp or UniversalTag.Sconj or UniversalTag.Part } && !account.Has(_text.Words[next].Head, "nsubj");

    /// <summary>"wait until three of them | (Vost among them) make up their minds": what follows the aside is lost; but not "open it by Monday | — not a day later".</summary>
    private bool GoesOnBehindAside(int action, int next)
    {
        if (next >= _text.Words.Length || !OpensAside(next))
        {
            return false;
        }

        var end = _text.SubtreeOf(action).End;
        var closing = next + 1;
        while (closing < end && !OpensAside(closing) && _text.Letters(closing) is not ")")
        {
            closing++;
        }

        return closing + 1 < end && _text.Words[closing + 1].Tag != UniversalTag.Punct;
    }

    private bool OpensAside(int word) => _text.Letters(word) is "(" or "–" or "—" or "-" or "--";

    /// <summary>"dismissed calls | for him to resign", "rejected a request | from Vost": what says which request it is, though the tree hangs it on the verb.</summary>
    private int WithRest(Draft draft, int end)
    {
        var sentence = _text.Sentences[_text.SentenceOf(draft.Action)];
        while (end < sentence.End && !_text.IsRoot(end) && _text.Words[end].Head is var rest && rest > end && !_text.IsRoot(rest) && _text.Words[rest].Head == draft.Word && draft.Action > draft.Word && !account.IsTime(rest)
            && (IsRestOfNoun(draft, end) || _text.Words[rest] is { BasicRelation: "advcl", Xpos: "VBN" } && _text.Words[end].BasicRelation is "advmod"))
        {
            var last = Math.Min(_text.SubtreeOf(rest).End, sentence.End);
            end++;
            while (end < last && Continues(rest, end))
            {
                end++;
            }

            while (end > draft.Action + 1 && IsEdge(end - 1))
            {
                end--;
            }

            if (end <= rest)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a preposition leads from a noun that is asked for, offered or refused to what it is about, or from a request to who makes it.</summary>
    private bool IsRestOfNoun(Draft draft, int preposition) =>
        draft.Rule is "ledger.object" && _text.Words[draft.Action].Tag == UniversalTag.Noun && _text.Words[preposition].BasicRelation is "mark" or "case"
        && (account.Lemma(preposition) is "of" or "on" or "about" or "against" || (draft.Kind is LedgerKind.Refusal or LedgerKind.Agreement && account.Lemma(preposition) is "for" or "to" or "from" or "by"));

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
            // "that this president be impeached": nobody is to do it, and whom it is done to belongs to it.
            "nsubj" => word.Tag != UniversalTag.Pron && (!parties.IsAgent(child) || word.Relation is "nsubj:pass"),
            "amod" or "compound" or "nmod" or "nummod" or "cop" or "expl" => true,
            "aux" => word.Relation is "aux:pass",
            "advmod" => kind != LedgerKind.Refusal && word.Lemma is "not" or "never",
            _ => false,
        };
    }

    /// <summary>Whether a word after the head still belongs to what the head says: up to a comma behind which an aside, a clause or the speaker comes, to a reason, or to a clause of its own.</summary>
    public bool Continues(int head, int word)
    {
        if (_text.Words[word].Tag != UniversalTag.Punct && account.StatementAt(head) >= 0 && account.StatementAt(word) < 0)
        {
            return false;
        }

        return _text.Letters(word) switch
        {
            ";" or "—" or "–" or "--" or ":" or "(" or "|" or "..." or "…" => false,
            "”" or "\"" when GoesOnBehindQuote(head, word + 1) => true,
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
            if (isOther || (_text.Words[at].BasicRelation is "conj" && _text.Words[next].Xpos is "DT" && account.Lemma(next) is "a" or "an" && !IsLinked(at)) || account.Has(at, "cc", "plus") || _text.Words[at].BasicRelation is "parataxis" or "appos" or "advcl" or "ccomp" || _text.Words[at].Relation == "acl:relcl")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word links the members of a list from one of them on: "ports, dams and roads", but not "ports, a nuisance".</summary>
    private bool IsLinked(int member)
    {
        return account.Has(member, "cc") || HasLinkBehind(_text.Words[member].Head, member) || HasLinkBehind(member, member);
    }

    private bool HasLinkBehind(int head, int member)
    {
        foreach (var other in _text.ChildrenOf(head))
        {
            if (other > member && _text.Words[other].BasicRelation is "conj" && account.Has(other, "cc"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"decried the call for talks | as silly": how another takes what a noun names.</summary>
    private bool OpensVerdict(int word, int next) =>
        _text.Words[word].Tag == UniversalTag.Noun && account.Lemma(next) is "as" && next + 1 < _text.Words.Length
        && SkipMarks(next + 1) is var judged && _text.Words[judged].Tag is UniversalTag.Adj or UniversalTag.Adv;

    private int SkipMarks(int word)
    {
        while (word + 1 < _text.Words.Length && _text.Words[word].Tag == UniversalTag.Punct)
        {
            word++;
        }

        return word;
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
            "cc" when account.Lemma(word) is "but" && account.Has(opened, "aux") && account.IsNegated(head) && !account.IsNegated(opened) => true,
            "cc" => _text.Words[opened].BasicRelation is "conj" && account.IsFinite(opened) && (IsAnother(head, opened) || !account.IsFinite(_text.Words[opened].Head) || IsPast(opened) != IsPast(_text.Words[opened].Head)),
            "case" => _text.Words[opened].BasicRelation is "obl" or "nmod" && (lexicon.Circumstances.Contains(account.Lemma(word)) || IsVenue(head, word, opened)),
            "mark" => _text.Words[opened].BasicRelation is "advcl" && (lexicon.Reasons.Contains(account.Lemma(word)) || IsMeanwhile(word, opened)),
            _ => false,
        };
    }

    /// <summary>"asked for a delay | in a letter", "vowed to end it | on the campaign trail": how or where it was said.</summary>
    private bool IsVenue(int head, int preposition, int noun) =>
        account.Lemma(preposition) is "in" or "on" or "at" && lexicon.Venues.Contains(account.Lemma(noun)) && (_text.Words[head].Tag == UniversalTag.Noun || (account.Find(head, "obj") is >= 0 and var thing && thing < preposition));

    /// <summary>"promised to help | as he looked at the damage": what happened at the same time, but for "as long as it takes", "as much as they have" and "as planned".</summary>
    private bool IsMeanwhile(int mark, int clause) =>
        account.Lemma(mark) is "as" && account.Lemma(mark + 1) is not "to" && account.Has(clause, "nsubj") && _text.Words[_text.Words[clause].Head].Tag == UniversalTag.Verb
        && mark > 0 && _text.Words[mark - 1].Tag is not (UniversalTag.Adv or UniversalTag.Adj) && !_text.Letters(mark - 1).Equals("as", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a further clause has a subject and an auxiliary of its own: "should avoid it, but his position could …"</summary>
    private bool IsAnother(int head, int clause) => account.Has(clause, "nsubj") && account.Has(clause, "aux") && account.Has(head, "aux");

    private bool IsPast(int verb) => _text.Words[verb].Xpos is "VBD";

    /// <summary>Whether a word at the end of the action only leads to what was cut off.</summary>
    public bool IsEdge(int word) =>
        _text.Words[word].Tag is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Det
        || _text.Words[word].Xpos is "WRB" or "WDT" or "WP"
        || (_text.Words[word].Tag == UniversalTag.Adp && _text.Words[word].BasicRelation is "case");
}

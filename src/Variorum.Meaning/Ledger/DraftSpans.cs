using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>The words of an entry: its clause, the action, the condition, the deadline, the place.</summary>
internal sealed class DraftSpans(LedgerText account, LedgerLexicon lexicon, PartyFinder parties)
{
    /// <summary>A subject further from its verb than this leaves the clause to the verb alone.</summary>
    private const int LongestReach = 40;

    private readonly ParsedText _text = account.Text;
    private readonly ActionExtent _extent = new(account, lexicon, parties);

    /// <summary>The words that say what is to be done, without the condition; null where they break off.</summary>
    public Span? Action(Draft draft, Span? condition) => _extent.Of(draft, condition) is var action && _extent.IsBroken(draft, action) ? null : action;

    /// <summary>The words of the condition that stands with the action, with the word that makes the entry, or right behind the action; null when there is none.</summary>
    public Span? Condition(Draft draft) => ConditionAt(draft.Action) ?? (draft.Word == draft.Action ? null : ConditionAt(draft.Word)) ?? ConditionBehind(draft);

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
    private bool HangsOn(int time, Draft draft) => time == draft.Action || IsIn(time, draft.Action) || (!_text.IsRoot(time) && (_text.Words[time].Head == draft.Word || (draft.Rest >= 0 && _text.IsBelow(time, draft.Word))));

    /// <summary>Whether a word hangs on a head, but not in a clause or aside that tells something else: "the goal, which aims at zero by 2050".</summary>
    private bool IsIn(int word, int head)
    {
        while (!_text.IsRoot(word) && word != head)
        {
            if (_text.Words[word].Relation is "acl:relcl" or "appos" or "parataxis" or "ccomp")
            {
                return false;
            }

            word = _text.Words[word].Head;
        }

        return word == head;
    }

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

    /// <summary>"is ready to act if they fail": a condition that the tree hangs higher up.</summary>
    private Span? ConditionBehind(Draft draft)
    {
        var next = _text.WordAt(_extent.Of(draft, null).End);
        if (next < _text.Words.Length && _text.Letters(next) is ",")
        {
            next++;
        }

        return next < _text.Sentences[_text.SentenceOf(draft.Action)].End && _text.Words[next].BasicRelation is "mark" && lexicon.Conditions.Contains(account.Lemma(next))
            && _text.Words[next].Head is var clause && clause > next && _text.Words[clause].BasicRelation is "advcl" && (draft.Statement < 0 || account.StatementAt(clause) == draft.Statement)
                ? WordsOf(clause, next)
                : null;
    }

    private Span? ConditionAt(int head)
    {
        foreach (var child in _text.ChildrenOf(head))
        {
            if (_text.Words[child].BasicRelation is "advcl" && account.Find(child, "mark") is >= 0 and var mark && lexicon.Conditions.Contains(account.Lemma(mark)))
            {
                return WordsOf(child, mark);
            }
        }

        return null;
    }

    private Span WordsOf(int clause, int mark)
    {
        var last = Math.Min(_text.SubtreeOf(clause).End, _text.Sentences[_text.SentenceOf(clause)].End);
        var end = clause + 1;
        while (end < last && _extent.Continues(clause, end))
        {
            end++;
        }

        while (end > clause + 1 && _extent.IsEdge(end - 1))
        {
            end--;
        }

        return _text.SpanOf(new WordRange(Math.Min(mark, clause), Math.Max(end, clause + 1)));
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
            // "put it off until after the vote": what is to come after it has no end there.
            if (before == draft.Word || _text.Words[before].Tag is UniversalTag.Verb or UniversalTag.Punct || account.Lemma(before) is "after")
            {
                return false;
            }

            if (account.Lemma(before) is "by" or "before" or "until" or "till" or "within" or "deadline")
            {
                return true;
            }
        }

        return time.In(account.Account.Text).StartsWith("by ", StringComparison.OrdinalIgnoreCase);
    }

    private bool StandsIn(Span name)
    {
        var head = HeadIn(_text.WordAt(name.Start), name);
        if ((!_text.IsRoot(head) && _text.Words[_text.Words[head].Head].Tag == UniversalTag.Propn) || (name.End < account.Account.Text.Length && account.Account.Text[name.End] is '-'))
        {
            // "the Committee on Trade in Norland": a part of a name.
            return false;
        }

        foreach (var child in _text.ChildrenOf(head))
        {
            if (_text.Words[child].BasicRelation is "case" && account.Lemma(child) is "in" or "at" or "from" or "near" or "inside" or "across" or "into")
            {
                return true;
            }
        }

        return false;
    }
}

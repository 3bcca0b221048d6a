using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>How far a content reaches: the subtree of its head, without the cue and its speaker, with the whole of every quotation that it touches.</summary>
internal sealed class ContentReader(MarkedText marked)
{
    /// <summary>A cue in the midst of its clause stands after its first words.</summary>
    private const int LongestInterrupted = 7;

    private readonly ParsedText _trees = marked.Trees;
    private readonly WordTraits _words = new(marked);

    /// <summary>The words around a cue that tell of the saying: speaker, auxiliaries, time, place, whom; what lies below the content is not among them.</summary>
    public TokenRun GroupAround(int cue, int content, int speaker, TokenRun passage)
    {
        int first = cue, end = cue + 1;
        while (first > passage.First && IsOfGroup(first - 1, cue, content, speaker))
        {
            first--;
        }

        while (end < passage.End && IsOfGroup(end, cue, content, speaker))
        {
            end++;
        }

        return new TokenRun(first, end);
    }

    /// <summary>Adds the first part of a content whose rest comes later: "| The boats | are expected to leave".</summary>
    public void AddSubject(Attribution attribution, int head) => Add(attribution, _trees.SubtreeOf(head).First, Math.Min(_trees.SubtreeOf(head).End, attribution.Cue.First));

    /// <summary>Adds a clause or phrase: what stands before the cue's group and what stands behind it.</summary>
    public void AddSubtree(Attribution attribution, int head)
    {
        var range = _words.WithoutContrast(head);
        var group = attribution.Group;
        var cue = attribution.Cue.End - 1;
        if (head < group.First)
        {
            if (IsInside(group, range))
            {
                // "the boat that Quell said had sunk": the content holds its own cue, and only what stands behind that may be told apart.
                if (StartsClause(group.End, head, range.End))
                {
                    Add(attribution, group.End, range.End);
                }

                return;
            }

            Add(attribution, LastUtterance(SkipCoordinator(marked, range.First), Math.Min(range.End, group.First)), Math.Min(range.End, group.First));
            Add(attribution, Math.Max(range.First, group.End), range.End);
        }
        else
        {
            // "How, he asked, did it end": a clause behind the cue starts before it only where the cue interrupts it early.
            if (range.First < group.First && IsInside(group, range))
            {
                // "a move that Quell said may fail": what it is said of stands outside.
                attribution.IsStand |= _trees.Words[range.First].Features.Contains("PronType=Rel", StringComparison.Ordinal);
            }
            else if (group.First - range.First <= LongestInterrupted)
            {
                Add(attribution, range.First, Math.Min(range.End, group.First));
            }

            var first = SkipMark(WithAdverb(Math.Max(range.First, StartBehind(attribution, head)), attribution.Cue), head);
            if (marked.CueAt(cue) is { Addresses: false } && !_words.HasChild(head, "nsubj") && StrayObject(cue, first) is { } subject)
            {
                first = subject;
            }

            var end = GoesOnAt(attribution, head) is { } next ? _trees.SubtreeOf(next).First : range.End;
            // "the man who Quell said was there": a verb without its subject is no whole content.
            attribution.IsStand |= first < end && !_words.IsPunctuation(group.First) && (group.First == 0 || !_words.IsPunctuation(group.First - 1)) && _trees.Words[first].Xpos is "VBD" or "VBZ" or "VBP" or "MD" && !_words.HasChild(head, "nsubj") && !_words.HasChild(head, "expl") && !_words.HasChild(head, "csubj");
            Add(attribution, first, NextUtterance(first, end));
        }
    }

    /// <summary>"suggested | the call, late at night, was meant to": what the tree takes for the object of the cue is the subject of a content that has none.</summary>
    private int? StrayObject(int cue, int content)
    {
        foreach (var child in _trees.ChildrenOf(cue))
        {
            if (child > cue && child < content && _trees.Words[child].BasicRelation is "obj" or "iobj")
            {
                return _trees.SubtreeOf(child).First;
            }
        }

        return null;
    }

    /// <summary>"says now is the time": an adverb before the verb that opens a content belongs to it.</summary>
    private int WithAdverb(int first, TokenRun cue) =>
        first < _trees.Words.Length && _trees.Words[first].Tag is UniversalTag.Aux or UniversalTag.Verb && first - 1 >= cue.End && _trees.Words[first - 1].Tag == UniversalTag.Adv ? first - 1 : first;

    /// <summary>
    /// Where, before a limit, a second utterance or a bracket starts that a tree took into the first: the word after a quotation that ends its sentence, where another
    /// quotation with a cue of its own follows ("said it was “over.” “We are glad,” he added"), or a bracket.
    /// </summary>
    private int NextUtterance(int first, int limit)
    {
        for (var i = first + 1; i < limit; i++)
        {
            if (marked.QuotationAt(i - 1) is not MarkedText.Unquoted and var closed && marked.QuotationAt(i) != closed && marked.Text[marked.Quotations[closed].Inner.End - 1] is '.' or '!' or '?'
                && (marked.WordAt(i) is "(" || (marked.QuotationAt(i) != MarkedText.Unquoted && _words.HasCue(i, limit))))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>Where the last of several utterances before a cue starts: "asked, “Where?” | “Here,” she said".</summary>
    private int LastUtterance(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (marked.QuotationAt(i) is not MarkedText.Unquoted and var opened && marked.QuotationAt(i - 1) is not MarkedText.Unquoted and var closed && opened != closed
                && marked.Text[marked.Quotations[closed].Inner.End - 1] is '.' or '!' or '?' && _words.HasCue(first, i))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Whether a cue's group stands in the midst of a content with no mark before it.</summary>
    private bool IsInside(TokenRun group, WordRange content) =>
        group.First > content.First && group.End < content.End && marked.QuotationAt(group.First - 1) == MarkedText.Unquoted
        && !_words.IsPunctuation(group.First) && !_words.IsPunctuation(group.First - 1);

    /// <summary>Whether a clause with a subject of its own starts at a word.</summary>
    private bool StartsClause(int first, int head, int end) => _words.ClauseFrom(SkipMark(first, head), end) is not null;

    /// <summary>
    /// "The firm says that boats are safe, but cautions that they leak": the second cue, which the tree joins to what is said and whose speaker is the same. It has
    /// no subject, a content of its own and the form of the first; where what is said has that past form too ("said he came and told us"), only "said" and "added" are taken.
    /// </summary>
    private int? GoesOnAt(Attribution attribution, int head)
    {
        var cue = attribution.Cue.End - 1;
        ref readonly var told = ref _trees.Words.AsSpan()[cue];
        if (told.Xpos is not ("VBD" or "VBZ" or "VBP"))
        {
            return null;
        }

        foreach (var child in _trees.ChildrenOf(head))
        {
            ref readonly var next = ref _trees.Words.AsSpan()[child];
            if (child > head && next.BasicRelation is "conj" && next.Xpos is "VBD" or "VBZ" or "VBP" && marked.CueAt(child) is { Speaks: true } && _words.HasChild(child, "nsubj"))
            {
                // "… and some warned of": a saying of somebody else.
                return child;
            }

            if (child > head && next.BasicRelation is "conj" && next.Xpos == told.Xpos && marked.CueAt(child) is { Speaks: true } && _words.HasChild(child, "ccomp") && !_words.HasChild(child, "nsubj")
                && (next.Xpos == "VBZ" || next.Lemma is "say" or "add" || !_words.HasForm(head, told.Xpos)))
            {
                attribution.GoesOnAt = child;
                return child;
            }
        }

        return null;
    }

    /// <summary>Whether a clause behind its cue tells how, when or why it was said: "said, looking at the crowd", "told him after he had come".</summary>
    public bool IsCircumstance(int cue, int head)
    {
        var first = _trees.SubtreeOf(head).First;
        if (first <= cue)
        {
            return false;
        }

        while (first < head && marked.ClassAt(first) == WordClass.Comma)
        {
            first++;
        }

        if (_trees.Words[first].Relation == "mark" && (marked.ClassAt(first) == WordClass.Circumstance || (marked.ClassAt(first) == WordClass.Contrast && marked.ClassAt(first - 1) == WordClass.Comma)))
        {
            return true;
        }

        return _trees.Words[head].Xpos == "VBG" && marked.ClassAt(head - 1) == WordClass.Comma && !_words.HasChild(head, "nsubj") && !_words.HasChild(head, "aux");
    }

    /// <summary>Whether a content starts a second utterance: right behind a quotation that ends its sentence, with a quotation of its own.</summary>
    public bool StartsUtterance(int head)
    {
        var first = _trees.SubtreeOf(head).First;
        while (first < head && marked.QuotationAt(first) is not MarkedText.Unquoted and var before && marked.QuotationAt(first + 1) != before)
        {
            first++;
        }

        return first > 0 && marked.QuotationAt(first) is not MarkedText.Unquoted and var opened && marked.QuotationAt(first - 1) is not MarkedText.Unquoted and var closed
            && opened != closed && marked.Text[marked.Quotations[closed].Inner.End - 1] is '.' or '!' or '?';
    }

    /// <summary>Adds what the cue takes, with what follows it side by side: "called the plan | a mistake", "criticised him | for the delay". Times are when it was said.</summary>
    public void AddObject(Attribution attribution, int head)
    {
        var range = _trees.SubtreeOf(head);
        var cue = attribution.Cue.First;
        var end = range.End;
        for (var i = head + 1; i < end; i++)
        {
            if (_words.IsDash(i) && !_words.HasDash(i + 1, end))
            {
                end = i;
            }
            else if (_words.IsAside(i))
            {
                end = Math.Min(end, _trees.SubtreeOf(i).First);
            }
        }

        foreach (var child in _trees.ChildrenOf(cue))
        {
            if (child > head && _trees.SubtreeOf(child) is var more && more.First == end
                && _trees.Words[child].BasicRelation is "xcomp" or "obl" or "advcl" or "ccomp" or "nmod" or "obj" or "advmod"
                && !_words.IsTime(more.First) && !_words.EndsWithComma(end - 1) && (marked.QuotationAt(more.First) != MarkedText.Unquoted || marked.ClassAt(more.First) is not (WordClass.Comma or WordClass.Mark)))
            {
                end = more.End;
            }
        }

        var start = Math.Max(range.First, attribution.Cue.End);
        if (!_words.IsTime(start))
        {
            Add(attribution, start, end);
        }
    }

    /// <summary>Adds the words beside a cue of saying that the tree does not join with it: those behind it to the end of the sentence, or those before "…, X said".</summary>
    public void AddBeside(Attribution attribution)
    {
        var sentence = _trees.Sentences[_trees.SentenceOf(attribution.Cue.First)];
        int first = attribution.Cue.End, end = Math.Min(sentence.End, attribution.Passage.End);
        if (attribution.Speaker.First < attribution.Cue.First)
        {
            if (first < end && marked.SkipTime(first) == first && _words.ClauseFrom(first, end) is { } clause)
            {
                Add(attribution, first, Math.Min(end, _trees.SubtreeOf(clause).End));
                return;
            }

            if (first < end && marked.CueAt(attribution.Cue.End - 1) is { TakesWords: true } && _trees.Words[first].Tag is not (UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Adp or UniversalTag.Sconj)
                && marked.SkipTime(first) == first && _words.HasVerb(first, end))
            {
                attribution.IsStand |= _trees.Words[first].Tag is UniversalTag.Aux or UniversalTag.Verb;
                Add(attribution, first, end);
                return;
            }
        }

        var opens = Math.Max(sentence.First, attribution.Passage.First);
        var closes = Math.Min(attribution.Speaker.First, attribution.Cue.First) - 1;
        if (closes > opens && marked.ClassAt(closes) == WordClass.Comma && _words.ClauseFrom(SkipCoordinator(marked, opens), closes) is not null)
        {
            Add(attribution, SkipCoordinator(marked, opens), closes);
        }
    }

    /// <summary>"The talks, X said, were over": a subject that the tree hangs on the cue beside the speaker belongs to what is said.</summary>
    public void AddStraySubjects(Attribution attribution)
    {
        if (attribution.Group.First == 0 || marked.ClassAt(attribution.Group.First - 1) != WordClass.Comma)
        {
            return;
        }

        foreach (var child in _trees.ChildrenOf(attribution.Cue.First))
        {
            if (child < attribution.Group.First && _trees.Words[child].BasicRelation is "nsubj" && !(attribution.Speaker.First <= child && child < attribution.Speaker.End))
            {
                Add(attribution, _trees.SubtreeOf(child).First, Math.Min(attribution.Group.First, _trees.SubtreeOf(child).End));
            }
        }
    }

    /// <summary>Adds the sentence without some words of it.</summary>
    public void AddSentenceAround(Attribution attribution, TokenRun without)
    {
        var sentence = _trees.Sentences[_trees.SentenceOf(attribution.Cue.First)];
        Add(attribution, SkipCoordinator(marked, Math.Max(sentence.First, attribution.Passage.First)), without.First);
        if (without.End < sentence.End && (without.First == sentence.First || marked.ClassAt(without.End) == WordClass.Comma))
        {
            Add(attribution, without.End, Math.Min(sentence.End, attribution.Passage.End));
        }
    }

    /// <summary>Whether a clause is words in quotation marks and nothing before them.</summary>
    /// <param name="head">The head of the clause.</param>
    /// <param name="cue">Its cue. Words of a clause behind it that follow the quotation at once are of what is said: "said “we are fewer” than last year".</param>
    public bool IsQuotation(int head, int cue)
    {
        var range = _trees.SubtreeOf(head);
        var first = range.First;
        if (first > cue && marked.QuotationAt(head) is not MarkedText.Unquoted and var quotation)
        {
            var end = head;
            while (end < range.End && marked.QuotationAt(end) == quotation)
            {
                end++;
            }

            if (end < range.End && !_words.IsPunctuation(end) && marked.ClassAt(end) is not (WordClass.Circumstance or WordClass.Coordinator))
            {
                return false;
            }
        }

        while (first < head && marked.ClassAt(first) is WordClass.Comma or WordClass.Stop or WordClass.Mark)
        {
            first++;
        }

        return marked.QuotationAt(head) != MarkedText.Unquoted && marked.QuotationAt(first) != MarkedText.Unquoted;
    }

    /// <summary>"said that A and that B", "said he was tired and would leave": a clause joined to the cue that tells no second saying goes on with what is said.</summary>
    public void AddJoined(Attribution attribution)
    {
        if (attribution.Content.Count == 0 || attribution.Content[^1].First < attribution.Cue.First)
        {
            return;
        }

        var from = attribution.Cue.End - 1;
        AddJoinedTo(from, attribution);
        if (_trees.Words[from].BasicRelation is "xcomp" or "advcl")
        {
            AddJoinedTo(_trees.Words[from].Head, attribution);
        }
    }

    private void AddJoinedTo(int verb, Attribution attribution)
    {
        foreach (var child in _trees.ChildrenOf(verb))
        {
            if (_trees.Words[child].BasicRelation is "conj" && child >= attribution.Content[^1].End && marked.CueAt(child) is null && IsOfSaid(child, mayLackMark: verb == attribution.Cue.End - 1))
            {
                Add(attribution, attribution.Content[^1].First, _trees.SubtreeOf(child).End);
                attribution.Content.RemoveAt(attribution.Content.Count - 2);
            }
        }
    }

    /// <summary>Whether a clause opens with "that", or has a modal and no subject of its own.</summary>
    private bool IsOfSaid(int head, bool mayLackMark)
    {
        bool hasThat = false, hasModal = false, hasSubject = false;
        foreach (var child in _trees.ChildrenOf(head))
        {
            hasThat |= _trees.Words[child].Relation == "mark" && marked.IsWord(child, "that");
            hasModal |= marked.ClassAt(child) == WordClass.Modal;
            hasSubject |= _trees.Words[child].BasicRelation is "nsubj";
        }

        return hasThat || (mayLackMark && hasModal && !hasSubject);
    }

    /// <summary>The head of the clause that a word is in, up to what is joined by "and" or told inside another clause; of a source that ends the sentence behind a comma ("X said that A, according to Y"), also what tells it.</summary>
    public int WholeClause(int word, int source)
    {
        var ends = source > word && marked.ClassAt(source - 1) is WordClass.Comma or WordClass.Mark;
        while (!_trees.IsRoot(word) && (_trees.Words[word].BasicRelation is not ("conj" or "parataxis" or "ccomp") || (ends && _trees.Words[word].BasicRelation is "ccomp" && marked.CueAt(_trees.Words[word].Head) is { Speaks: true })))
        {
            word = _trees.Words[word].Head;
        }

        return word;
    }

    /// <summary>Takes in quotations that are touched, cuts marks at the ends, puts the runs in order and joins those that meet.</summary>
    public void Complete(Attribution attribution)
    {
        var runs = attribution.Content;
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            runs[i] = Trimmed(WithQuotations(runs[i], attribution.Passage));
            if (runs[i].IsEmpty)
            {
                runs.RemoveAt(i);
            }
        }

        runs.Sort((a, b) => a.First.CompareTo(b.First));
        for (var i = runs.Count - 2; i >= 0; i--)
        {
            if (runs[i + 1].First <= runs[i].End)
            {
                runs[i] = new TokenRun(runs[i].First, Math.Max(runs[i].End, runs[i + 1].End));
                runs.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>"X said that A, Y reported": the cue that closes over all of it is not part of A.</summary>
    public void CutAtClosing(Attribution attribution, Attribution closing)
    {
        var group = closing.Group;
        if (attribution.Content.Exists(run => run.First < group.First && group.End >= run.End && group.First < run.End)
            && group.First > 0 && marked.ClassAt(group.First - 1) == WordClass.Comma)
        {
            CutAt(attribution, group.First - 1);
        }
    }

    /// <summary>Ends a content before a word.</summary>
    public void CutAt(Attribution attribution, int word)
    {
        for (var i = attribution.Content.Count - 1; i >= 0; i--)
        {
            var run = attribution.Content[i];
            attribution.Content[i] = Trimmed(new TokenRun(run.First, Math.Clamp(word, run.First, run.End)));
            if (attribution.Content[i].IsEmpty)
            {
                attribution.Content.RemoveAt(i);
            }
        }
    }

    /// <summary>The word after a coordinator that opens a sentence; else the word itself.</summary>
    public static int SkipCoordinator(MarkedText marked, int word) => marked.ClassAt(word) == WordClass.Coordinator && marked.QuotationAt(word) == MarkedText.Unquoted ? word + 1 : word;

    private bool IsOfGroup(int word, int cue, int content, int speaker) =>
        marked.QuotationAt(word) == MarkedText.Unquoted
        && !IsAt(word, content, except: cue)
        && ((_trees.IsBelow(word, cue) && !IsOfOtherSubject(word, cue, speaker) && !IsOfClauseBefore(word, cue, speaker)) || (speaker >= 0 && (word == speaker || _trees.IsBelow(word, speaker))));

    /// <summary>Whether a word is of the content, where the content is not the clause that the cue hangs on.</summary>
    private bool IsAt(int word, int content, int except) =>
        content >= 0 && !_trees.IsBelow(except, content) && (word == content || _trees.IsBelow(word, content));

    /// <summary>Whether a word is of a clause before the speaker and the cue: "“…” if they agree, X said".</summary>
    private bool IsOfClauseBefore(int word, int cue, int speaker)
    {
        if (speaker < 0 || word > Math.Min(speaker, cue))
        {
            return false;
        }

        while (_trees.Words[word].Head != cue)
        {
            word = _trees.Words[word].Head;
        }

        return _trees.Words[word].BasicRelation is "advcl" or "ccomp" or "csubj" or "parataxis" && !_trees.IsBelow(speaker, word);
    }

    /// <summary>Whether a word is of a subject of the cue that is not the speaker.</summary>
    private bool IsOfOtherSubject(int word, int cue, int speaker)
    {
        while (_trees.Words[word].Head != cue)
        {
            word = _trees.Words[word].Head;
        }

        return speaker >= 0 && word != speaker && _trees.Words[word].BasicRelation is "nsubj" && !_trees.IsBelow(speaker, word);
    }

    /// <summary>Where a content behind its cue may start: behind the cue, and the speaker where that follows it ("according to X, …").</summary>
    private static int StartBehind(Attribution attribution, int head) =>
        attribution.Speaker.First > attribution.Cue.First && attribution.Speaker.End <= head ? attribution.Speaker.End : attribution.Cue.End;

    private static void Add(Attribution attribution, int first, int end)
    {
        if (first < end)
        {
            attribution.Content.Add(new TokenRun(first, end));
        }
    }

    /// <summary>"that" opens a clause and is not of it, nor is the adverb of the saying before it: "boasted recently that".</summary>
    private int SkipMark(int first, int head)
    {
        if (first + 1 < head && _trees.Words[first].Tag == UniversalTag.Adv && _trees.Words[first + 1].Relation == "mark" && marked.IsWord(first + 1, "that"))
        {
            first++;
        }

        for (var i = first; i < Math.Min(head, first + 3); i++)
        {
            if (marked.ClassAt(i) == WordClass.Colon && marked.QuotationAt(i) == MarkedText.Unquoted)
            {
                first = i;
            }
        }

        while (first < head && (marked.ClassAt(first) is WordClass.Comma or WordClass.Colon || (_trees.Words[first].Relation == "mark" && marked.IsWord(first, "that"))))
        {
            first++;
        }

        return first;
    }

    private TokenRun WithQuotations(TokenRun run, TokenRun passage)
    {
        if (run.IsEmpty)
        {
            return run;
        }

        int first = run.First, end = run.End;
        while (first > passage.First && marked.QuotationAt(first) is not MarkedText.Unquoted and var opened && marked.QuotationAt(first - 1) == opened)
        {
            first--;
        }

        while (end < passage.End && marked.QuotationAt(end - 1) is not MarkedText.Unquoted and var closed && marked.QuotationAt(end) == closed)
        {
            end++;
        }

        return new TokenRun(first, end);
    }

    private TokenRun Trimmed(TokenRun run)
    {
        int first = run.First, end = run.End;
        while (end > first && marked.QuotationAt(end - 1) == MarkedText.Unquoted && marked.ClassAt(end - 1) is WordClass.Comma or WordClass.Stop or WordClass.Coordinator or WordClass.Colon)
        {
            end--;
        }

        while (first < end && marked.QuotationAt(first) == MarkedText.Unquoted && marked.ClassAt(first) is WordClass.Comma or WordClass.Stop or WordClass.Colon)
        {
            first++;
        }

        return new TokenRun(first, end);
    }
}

using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>How far a content reaches: the subtree of its head, without the cue and its speaker, with the whole of every quotation that it touches.</summary>
internal sealed class ContentReader(MarkedText marked)
{
    /// <summary>A cue in the midst of its clause stands after its first words.</summary>
    private const int LongestInterrupted = 7;

    private readonly ParsedText _trees = marked.Trees;

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

    /// <summary>Adds a clause or phrase: what stands before the cue's group and what stands behind it.</summary>
    public void AddSubtree(Attribution attribution, int head)
    {
        var range = WithoutContrast(head);
        var group = attribution.Group;
        if (head < group.First)
        {
            Add(attribution, SkipCoordinator(marked, range.First), Math.Min(range.End, group.First));
            Add(attribution, Math.Max(range.First, group.End), range.End);
        }
        else
        {
            // "How, he asked, did it end": a clause behind the cue starts before it only where the cue interrupts it early.
            Add(attribution, Math.Max(range.First, group.First - range.First > LongestInterrupted ? group.First : range.First), Math.Min(range.End, group.First));
            Add(attribution, SkipMark(Math.Max(range.First, StartBehind(attribution, head)), head), range.End);
        }
    }

    /// <summary>Adds what the cue takes, with what follows it side by side: "called the plan | a mistake", "criticised him | for the delay". Times are when it was said.</summary>
    public void AddObject(Attribution attribution, int head)
    {
        var range = _trees.SubtreeOf(head);
        var cue = attribution.Cue.First;
        var end = range.End;
        for (var i = head + 1; i < end; i++)
        {
            if (IsAside(i))
            {
                end = Math.Min(end, _trees.SubtreeOf(i).First);
            }
        }

        foreach (var child in _trees.ChildrenOf(cue))
        {
            if (child > head && _trees.SubtreeOf(child) is var more && more.First == end
                && _trees.Words[child].BasicRelation is "xcomp" or "obl" or "advcl" or "ccomp" or "nmod" or "obj" or "advmod"
                && !IsTime(more.First) && marked.ClassAt(more.First) is not (WordClass.Comma or WordClass.Mark))
            {
                end = more.End;
            }
        }

        var start = Math.Max(range.First, attribution.Cue.End);
        if (!IsTime(start))
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
            if (first < end && _trees.Words[first].Tag is not (UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Adp or UniversalTag.Sconj) && marked.SkipTime(first) == first && HasVerb(first, end))
            {
                Add(attribution, first, end);
                return;
            }
        }

        var opens = Math.Max(sentence.First, attribution.Passage.First);
        var closes = Math.Min(attribution.Speaker.First, attribution.Cue.First) - 1;
        if (closes > opens && marked.ClassAt(closes) == WordClass.Comma && HasVerb(opens, closes))
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
    public bool IsQuotation(int head)
    {
        var first = _trees.SubtreeOf(head).First;
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

        foreach (var child in _trees.ChildrenOf(attribution.Cue.First))
        {
            if (_trees.Words[child].BasicRelation is "conj" && child >= attribution.Content[^1].End && marked.CueAt(child) is null && IsOfSaid(child))
            {
                Add(attribution, attribution.Content[^1].First, _trees.SubtreeOf(child).End);
                attribution.Content.RemoveAt(attribution.Content.Count - 2);
            }
        }
    }

    /// <summary>Whether a clause opens with "that", or has a modal and no subject of its own.</summary>
    private bool IsOfSaid(int head)
    {
        bool hasThat = false, hasModal = false, hasSubject = false;
        foreach (var child in _trees.ChildrenOf(head))
        {
            hasThat |= _trees.Words[child].Relation == "mark" && marked.IsWord(child, "that");
            hasModal |= marked.ClassAt(child) == WordClass.Modal;
            hasSubject |= _trees.Words[child].BasicRelation is "nsubj";
        }

        return hasThat || (hasModal && !hasSubject);
    }

    /// <summary>The head of the clause that a word is in, up to what is joined by "and" or told inside another clause.</summary>
    public int WholeClause(int word)
    {
        while (!_trees.IsRoot(word) && _trees.Words[word].BasicRelation is not ("conj" or "parataxis" or "ccomp"))
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
        && ((_trees.IsBelow(word, cue) && !IsOfOtherSubject(word, cue, speaker)) || (speaker >= 0 && (word == speaker || _trees.IsBelow(word, speaker))));

    /// <summary>Whether a word is of the content, where the content is not the clause that the cue hangs on.</summary>
    private bool IsAt(int word, int content, int except) =>
        content >= 0 && !_trees.IsBelow(except, content) && (word == content || _trees.IsBelow(word, content));

    /// <summary>Whether a word is of a subject of the cue that is not the speaker.</summary>
    private bool IsOfOtherSubject(int word, int cue, int speaker)
    {
        while (_trees.Words[word].Head != cue)
        {
            word = _trees.Words[word].Head;
        }

        return speaker >= 0 && word != speaker && _trees.Words[word].BasicRelation is "nsubj" && !_trees.IsBelow(speaker, word);
    }

    /// <summary>The subtree of a clause without one that sets something against it at its end ("…, although …"): who speaks seldom says that too.</summary>
    private WordRange WithoutContrast(int head)
    {
        var range = _trees.SubtreeOf(head);
        foreach (var child in _trees.ChildrenOf(head))
        {
            if (child > head && marked.QuotationAt(child) == MarkedText.Unquoted && IsAside(child) && HasContrast(child))
            {
                return new WordRange(range.First, Math.Min(range.End, _trees.SubtreeOf(child).First));
            }
        }

        return range;
    }

    private bool HasContrast(int clause)
    {
        foreach (var child in _trees.ChildrenOf(clause))
        {
            if (marked.ClassAt(child) == WordClass.Contrast && _trees.Words[child].Relation == "mark")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause tells something beside, behind a comma.</summary>
    private bool IsAside(int word) =>
        _trees.Words[word].BasicRelation is "acl" or "advcl" or "parataxis"
        && _trees.SubtreeOf(word).First is > 0 and var first && (marked.ClassAt(first) == WordClass.Comma || marked.ClassAt(first - 1) == WordClass.Comma);

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_trees.Words[i].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase is a time, with or without a preposition.</summary>
    private bool IsTime(int first) =>
        first < _trees.Words.Length
        && (marked.SkipTime(first) != first || (marked.ClassAt(first) == WordClass.Preposition && first + 1 < _trees.Words.Length && marked.SkipTime(first + 1) != first + 1));

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

    /// <summary>"that" opens a clause and is not of it.</summary>
    private int SkipMark(int first, int head)
    {
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

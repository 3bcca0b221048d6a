using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>How far a content reaches in its tree: the subtree of its head, without the cue and its speaker.</summary>
internal sealed class ContentReader(MarkedText marked)
{
    /// <summary>A cue in the midst of its clause stands after its first words.</summary>
    private const int LongestInterrupted = 7;

    private readonly ParsedText _trees = marked.Trees;
    private readonly WordTraits _words = new(marked);
    private readonly Utterances _utterances = new(marked);
    private readonly JoinedClauses _joined = new(marked);

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

            Add(attribution, _utterances.LastUtterance(SkipCoordinator(marked, range.First), Math.Min(range.End, group.First)), Math.Min(range.End, group.First));
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

            var end = _joined.GoesOnAt(attribution, head) is { } next ? _trees.SubtreeOf(next).First : range.End;
            // "the man who Quell said was there": a verb without its subject is no whole content.
            attribution.IsStand |= first < end && !_words.IsPunctuation(group.First) && (group.First == 0 || !_words.IsPunctuation(group.First - 1)) && _trees.Words[first].Xpos is "VBD" or "VBZ" or "VBP" or "MD" && !_words.HasChild(head, "nsubj") && !_words.HasChild(head, "expl") && !_words.HasChild(head, "csubj");
            if (attribution.Rule == "statements.infinitive")
            {
                first = InfinitiveFrom(first, head);
            }

            Add(attribution, first, _words.BeforeGloss(first, _words.BeforeComment(first, _utterances.NextUtterance(first, end))));
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

    /// <summary>Whether a cue's group stands in the midst of a content with no mark before it.</summary>
    private bool IsInside(TokenRun group, WordRange content) =>
        group.First > content.First && group.End < content.End && marked.QuotationAt(group.First - 1) == MarkedText.Unquoted
        && !_words.IsPunctuation(group.First) && !_words.IsPunctuation(group.First - 1);

    /// <summary>Whether a clause with a subject of its own starts at a word.</summary>
    private bool StartsClause(int first, int head, int end) => _words.ClauseFrom(SkipMark(first, head), end) is not null;

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
                && (_trees.Words[child].BasicRelation is "xcomp" or "advcl" or "ccomp" or "obj" or "advmod" || (_trees.Words[child].BasicRelation is "obl" or "nmod" && !_words.OpensSetting(more.First)))
                && !_words.IsTime(more.First) && marked.ClassAt(more.First) != WordClass.Contrast && !_words.EndsWithComma(end - 1) && (marked.QuotationAt(more.First) != MarkedText.Unquoted || marked.ClassAt(more.First) is not (WordClass.Comma or WordClass.Mark)))
            {
                end = more.End;
            }
        }

        var start = Math.Max(range.First, attribution.Cue.End);
        if (!_words.IsTime(start))
        {
            Add(attribution, start, _words.BeforeTime(start, end));
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

    /// <summary>The word after a coordinator that opens a sentence; else the word itself.</summary>
    public static int SkipCoordinator(MarkedText marked, int word) => marked.ClassAt(word) == WordClass.Coordinator && marked.QuotationAt(word) == MarkedText.Unquoted ? word + 1 : word;

    /// <summary>Where a content behind its cue may start: behind the cue, and the speaker where he and what is told of him follow it ("according to X, who saw it, …").</summary>
    private static int StartBehind(Attribution attribution, int head) =>
        attribution.Rule is "statements.as-reported" or "statements.according-to" && attribution.Group.End <= head ? attribution.Group.End
        : attribution.Speaker.First > attribution.Cue.First && attribution.Speaker.End <= head ? attribution.Speaker.End : attribution.Cue.End;

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

        // "said on the radio, meanwhile, | that": what stands before "that" tells of the saying.
        foreach (var child in _trees.ChildrenOf(head))
        {
            if (child < first || child >= head)
            {
                continue;
            }

            if (_trees.Words[child].BasicRelation is not ("advmod" or "advcl" or "obl" or "mark" or "punct" or "parataxis") || (_trees.Words[child].Relation == "mark" && !marked.IsWord(child, "that")))
            {
                break;
            }

            if (_trees.Words[child].Relation == "mark" && child > first && marked.QuotationAt(child) == MarkedText.Unquoted)
            {
                return child + 1;
            }
        }

        for (var i = first; i < Math.Min(head, first + 3); i++)
        {
            if (marked.ClassAt(i) == WordClass.Colon && marked.QuotationAt(i) == MarkedText.Unquoted)
            {
                first = i;
            }
        }

        while (first < head && (marked.ClassAt(first) is WordClass.Comma or WordClass.Colon || IsOpening(first)))
        {
            first++;
        }

        // "said Friday | he would": the day is that of the saying.
        return first < head && marked.SkipTime(first) is var past && past > first && past <= head && _words.ClauseFrom(past, head + 1) is not null ? past : first;
    }

    /// <summary>Whether "that" opens a clause; a tree may take it for the determiner of a subject that takes none ("said that costs would rise").</summary>
    private bool IsOpening(int word) =>
        marked.IsWord(word, "that")
        && (_trees.Words[word].Relation == "mark" || (word + 1 < _trees.Words.Length && _trees.Words[word + 1].Tag is UniversalTag.Det or UniversalTag.Propn) || (_trees.Words[word] is { Tag: UniversalTag.Sconj, Relation: "det" } && !_trees.Words[_trees.Words[word].Head].Features.Contains("Number=Sing", StringComparison.Ordinal)));

    /// <summary>"promised during the campaign | to build": when and where something was promised is not of the promise.</summary>
    private int InfinitiveFrom(int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (_trees.Words[i] is { Tag: UniversalTag.Part, Relation: "mark" } mark && mark.Head == head)
            {
                return i > first && marked.ClassAt(first) == WordClass.Preposition ? i : first;
            }
        }

        return first;
    }
}

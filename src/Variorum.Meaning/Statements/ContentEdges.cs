using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>Whether a content starts and ends where a clause or quotation does, judged by the words right outside of it.</summary>
internal sealed class ContentEdges(MarkedText marked)
{
    private readonly ParsedText _trees = marked.Trees;
    private readonly WordTraits _words = new(marked);

    /// <summary>Whether a run starts after the first words of what was said.</summary>
    public bool IsCutAtStart(TokenRun run, Attribution said)
    {
        if (marked.QuotationAt(run.First) is not MarkedText.Unquoted and var quotation)
        {
            return IsHalfSentence(run, quotation, said);
        }

        return run.First < said.Cue.First ? IsLateStart(run.First, said) : OpensOddly(run.First, said);
    }

    /// <summary>Whether a run ends before the last words of what was said.</summary>
    public bool IsCutAtEnd(TokenRun run, Attribution said)
    {
        if (ClosesWithCue(run, said))
        {
            return true;
        }

        var next = run.End;
        if (next >= said.Passage.End || next >= _trees.Sentences[_trees.SentenceOf(run.End - 1)].End || IsBeside(said, next) || EndsSentence(run.End - 1))
        {
            return false;
        }

        if (_words.EndsWithComma(run.End - 1) || (IsObject(said.Rule) && _words.OpensSetting(next)))
        {
            return false;
        }

        switch (marked.ClassAt(next))
        {
            case WordClass.Comma or WordClass.Colon or WordClass.Stop or WordClass.Mark or WordClass.Contrast:
                return false;
            case WordClass.Coordinator:
                return GoesOn(next + 1, said);
            case WordClass.Circumstance:
                // "said it was lawful because …", "in part because": a ground is part of what was said; a time may be that of the saying.
                return marked.IsWord(next, "because") || _trees.Words[run.End - 1].Tag is UniversalTag.Adv or UniversalTag.Adp || _trees.Words[next].Tag == UniversalTag.Adp;
        }

        return !_words.IsTime(next) && marked.QuotationAt(next) == MarkedText.Unquoted;
    }

    /// <summary>"claims “it never was so low,” a report reveals": what tells of another saying at the end of a content is none of it.</summary>
    private bool ClosesWithCue(TokenRun run, Attribution said) =>
        run.First > said.Cue.First && marked.CueAt(run.End - 1) is { Speaks: true } && _trees.Words[run.End - 1].Xpos is "VBD" or "VBZ" or "VBP" && _words.HasChild(run.End - 1, "nsubj") && HoldsQuotation(run);

    private bool HoldsQuotation(TokenRun run)
    {
        for (var i = run.First; i < run.End; i++)
        {
            if (marked.QuotationAt(i) != MarkedText.Unquoted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words in quotation marks that open in small letters and stand before their cue, or alone, are the end of a sentence whose start is not quoted.</summary>
    private bool IsHalfSentence(TokenRun run, int quotation, Attribution said) =>
        run == said.Content[0] && said.Content.Count == 1 && !said.Cue.IsEmpty && char.IsLower(marked.Text[marked.Quotations[quotation].Inner.Start])
        && (OpensWithVerb(_trees.WordAt(marked.Quotations[quotation].Inner.Start)) || (run.First < said.Cue.First ? run.First > said.Passage.First : !FollowsCue(run.First, said)));

    private bool OpensWithVerb(int word) => _trees.Words[word] is { Tag: UniversalTag.Verb or UniversalTag.Aux, Xpos: "VBD" or "VBZ" or "MD" };

    /// <summary>Whether right before a word stand the cue and the words of the saying, with no more than a comma, colon or "that" between.</summary>
    private bool FollowsCue(int word, Attribution said)
    {
        while (word > 0 && word != said.Cue.End && (marked.ClassAt(word - 1) is WordClass.Comma or WordClass.Colon || _trees.Words[word - 1].Relation == "mark" || IsBeside(said, word - 1)))
        {
            word--;
        }

        return word == said.Cue.End;
    }

    /// <summary>Whether something of the sentence stands before a content that its cue closes.</summary>
    private bool IsLateStart(int first, Attribution said)
    {
        // "In “The Boats,” X wrote about …": a title.
        if (said.Rule == "statements.quote" && _trees.Words[first].Tag == UniversalTag.Adp && !_words.HasVerb(first, said.Content[0].End))
        {
            return true;
        }

        var start = Math.Max(said.Passage.First, _trees.Sentences[_trees.SentenceOf(first)].First);
        var before = first - 1;
        while (before >= start && (marked.ClassAt(before) is WordClass.Coordinator or WordClass.Mark or WordClass.Stop or WordClass.Colon or WordClass.Comma || IsBeside(said, before)))
        {
            if (marked.ClassAt(before) is WordClass.Stop or WordClass.Colon || marked.WordAt(before) is ";")
            {
                return false;
            }

            before--;
        }

        return before >= start;
    }

    /// <summary>Whether a content behind its cue opens as none does: "and …", "repeatedly, that …", "released by X, …", "when asked".</summary>
    private bool OpensOddly(int first, Attribution said)
    {
        ref readonly var word = ref _trees.Words.AsSpan()[first];
        if (marked.ClassAt(first) == WordClass.Coordinator || (word.Tag == UniversalTag.Adv && first + 2 < _trees.Words.Length && (marked.IsWord(first + 1, "that") || marked.IsWord(first + 2, "that")) && marked.ClassAt(first + 1) is WordClass.Comma or WordClass.Other))
        {
            return true;
        }

        if (said.Rule == "statements.clause" && HasObjectBefore(first, said))
        {
            return true;
        }

        if (said.Rule is "statements.according-to" or "statements.according-beside")
        {
            return word.Features.Contains("PronType=Rel", StringComparison.Ordinal) || word.Xpos is "VBN" or "VBD" or "VBZ" or "VBP" || !EndsPhrase(first);
        }

        // "say unkind things", "said to be his": beside its cue a clause shows by the subject that it opens with.
        if (said.Rule == "statements.beside" && word.Tag is not (UniversalTag.Det or UniversalTag.Pron or UniversalTag.Propn) && _words.ClauseFrom(first, said.Passage.End) is null)
        {
            return true;
        }

        // "some say | watered down the law": a verb whose subject stands elsewhere.
        return !IsObject(said.Rule) && word.Xpos is "VBD" or "VBZ" or "VBP" or "VBN" or "MD" && word.Tag is UniversalTag.Verb or UniversalTag.Aux && !_words.HasChild(first, "nsubj");
    }

    /// <summary>Whether a run holds, behind what was said, something that its speaker did: "says the plan would fail, and wants another". Verbs side by side that have one subject have one form.</summary>
    public bool RunsOn(TokenRun run, Attribution said)
    {
        if (said.Cue.IsEmpty || run.First < said.Cue.First || IsObject(said.Rule))
        {
            return false;
        }

        for (var i = run.First + 1; i < run.End; i++)
        {
            ref readonly var verb = ref _trees.Words.AsSpan()[i];
            if (verb.BasicRelation is "conj" && marked.QuotationAt(i) == MarkedText.Unquoted && verb.Head >= run.First && verb.Head < i && !HasSubject(i)
                && FormOf(i) is { } form && FormOf(verb.Head) is { } first && form != first && (IsBehindComma(i) || (form != "MD" && first != "MD")))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSubject(int verb) => _words.HasChild(verb, "nsubj") || _words.HasChild(verb, "expl") || _words.HasChild(verb, "csubj");

    /// <summary>Whether a comma stands before the coordinator that joins a word.</summary>
    private bool IsBehindComma(int word) => _trees.SubtreeOf(word).First is > 0 and var first && (marked.ClassAt(first) == WordClass.Comma || marked.ClassAt(first - 1) == WordClass.Comma);

    /// <summary>The form of the finite word of a clause: past, present or modal; null where it has none.</summary>
    private string? FormOf(int head)
    {
        foreach (var child in _trees.ChildrenOf(head))
        {
            if (child < head && _trees.Words[child].BasicRelation is "aux" or "cop")
            {
                return FormOf(_trees.Words[child]);
            }
        }

        return FormOf(_trees.Words[head]);
    }

    private static string? FormOf(in Word word) => word.Xpos switch
    {
        "VBD" or "MD" => word.Xpos,
        "VBZ" or "VBP" => "VBZ",
        _ => null,
    };

    /// <summary>"found that 90 % of them, as well as 70 % of others, agree": what a tree hangs on the cue as its object, and nobody is told, is of the content.</summary>
    private bool HasObjectBefore(int first, Attribution said)
    {
        foreach (var child in _trees.ChildrenOf(said.Cue.End - 1))
        {
            if (child >= said.Cue.End && child < first && _trees.Words[child].BasicRelation is "obj" && marked.CueAt(said.Cue.End - 1) is { Addresses: false } && !_words.IsTime(_trees.SubtreeOf(child).First))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsObject(string rule) => rule is "statements.object" or "statements.object-pronoun";

    /// <summary>Whether a comma or colon stands before a word: a source ends so.</summary>
    private bool EndsPhrase(int word) => word > 0 && marked.ClassAt(word - 1) is WordClass.Comma or WordClass.Colon or WordClass.Mark;

    /// <summary>Whether what follows a coordinator is of what was said: "that …", or no clause and no verb phrase.</summary>
    private bool GoesOn(int word, Attribution said)
    {
        if (word >= said.Passage.End)
        {
            return false;
        }

        while (word < said.Passage.End - 1 && _trees.Words[word].Tag == UniversalTag.Adv)
        {
            word++;
        }

        return marked.IsWord(word, "that")
            || (marked.QuotationAt(word) == MarkedText.Unquoted && _trees.Words[word].Tag is not (UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Punct or UniversalTag.Part) && marked.ClassAt(word) != WordClass.Circumstance && _words.ClauseFrom(word, said.Passage.End) is null);
    }

    /// <summary>Whether a word tells of the saying.</summary>
    private static bool IsBeside(Attribution said, int word) =>
        (said.Group.First <= word && word < said.Group.End) || (said.Cue.First <= word && word < said.Cue.End) || (said.Speaker.First <= word && word < said.Speaker.End) || (said.Addressee.First <= word && word < said.Addressee.End);

    /// <summary>Whether a quotation ends at a word, and a sentence with it.</summary>
    private bool EndsSentence(int word) =>
        marked.QuotationAt(word) is not MarkedText.Unquoted and var quotation && marked.LastMarkOf(quotation) is '.' or '!' or '?' or '…';
}

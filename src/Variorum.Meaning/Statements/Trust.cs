using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Tells readings that can be signed from those whose own words show that the tree went astray: a content that is cut from what stands beside it, or that has no subject,
/// a speaker who is no whole phrase. The layer keeps both; the record holds only the first.
/// </summary>
internal sealed class Trust(MarkedText marked)
{
    private readonly ParsedText _trees = marked.Trees;
    private readonly WordTraits _words = new(marked);
    private readonly ContentEdges _edges = new(marked);

    /// <summary>Whether an attribution shows by its words that it was not read right.</summary>
    public bool IsDoubtful(Attribution said) =>
        IsHeading(said) || IsAsked(said) || IsGapped(said) || IsPartOfPhrase(said.Speaker) || IsPartOfPhrase(said.Addressee) || SaysNothing(said) || IsFused(said) || IsOfOther(said) || IsBorrowed(said) || _edges.IsCutAtStart(said.Content[0], said)
        || said.Content.Exists(run => HoldsLonelyMark(run) || HoldsSentenceBreak(run) || _edges.IsCutAtEnd(run, said) || _edges.RunsOn(run, said));

    /// <summary>"Quell: The prince of the boats": what follows a label is as often about the one named as by him, unless it is quoted.</summary>
    private bool IsHeading(Attribution said) => said.Rule == SpeakerLabel.Rule && said.Content.Count > 0 && marked.QuotationAt(said.Content[0].First) == MarkedText.Unquoted;

    /// <summary>"Why does Quell believe that …?": whoever asks so tells of no saying that he vouches for.</summary>
    private bool IsAsked(Attribution said)
    {
        if (said.Cue.IsEmpty)
        {
            return false;
        }

        var last = _trees.Sentences[_trees.SentenceOf(said.Cue.First)].End - 1;
        return marked.QuotationAt(last) == MarkedText.Unquoted && marked.WordAt(last)[0] == '?' && said.Content.Exists(run => marked.QuotationAt(run.End - 1) == MarkedText.Unquoted);
    }

    /// <summary>"the aides he says he trusts", "a move that Quell said may fail": what the clause is about stands outside of it.</summary>
    private bool IsGapped(Attribution said)
    {
        if (said.Cue.IsEmpty || said.Speaker.IsEmpty || ContentEdges.IsObject(said.Rule) || _trees.Words[said.Cue.End - 1].Relation != "acl:relcl" || said.Content[0].First < said.Cue.First)
        {
            return false;
        }

        for (var i = _trees.SubtreeOf(said.Cue.End - 1).First; i < said.Cue.First; i++)
        {
            if (IsRelative(i))
            {
                // "who said", "where he said", "in which he said": nothing of the content is outside.
                return !(_trees.Words[i] is { Relation: "nsubj", Head: var verb } && verb == said.Cue.End - 1) && _trees.Words[i].BasicRelation is not ("advmod" or "mark" or "nmod") && !_words.HasChild(i, "case");
            }
        }

        return said.Speaker.First >= _trees.SubtreeOf(said.Cue.End - 1).First;
    }

    private bool IsRelative(int word) => _trees.Words[word].Features.Contains("PronType=Rel", StringComparison.Ordinal) || _trees.Words[word].Features.Contains("PronType=Int", StringComparison.Ordinal);

    /// <summary>"his “lawyer", "a", "the boats and": no phrase ends so.</summary>
    private bool IsPartOfPhrase(TokenRun run) =>
        !run.IsEmpty && (HoldsLonelyMark(run) || _trees.Words[run.End - 1].Tag is UniversalTag.Adp or UniversalTag.Cconj || marked.ClassAt(run.End - 1) == WordClass.Comma || IsArticle(run.End - 1));

    private bool IsArticle(int word) => _trees.Words[word].Features.Contains("PronType=Art", StringComparison.Ordinal);

    /// <summary>
    /// "Four in ten said he was; two said he was not", "Velin of the port, a pilot, said she is tired": words before a cue that hold a saying of their own, or a subject that
    /// the words behind the cue do not need.
    /// </summary>
    private bool IsFused(Attribution said)
    {
        var first = said.Content[0];
        if (said.Cue.IsEmpty || first.First > said.Cue.First || marked.QuotationAt(first.First) != MarkedText.Unquoted)
        {
            return false;
        }

        return (said.Rule == "statements.beside" && _words.HasCue(first.First, first.End)) || HoldsSemicolon(first) || (said.Group.First > 0 && marked.ClassAt(said.Group.First - 1) == WordClass.Colon)
            || (said.Content.Count > 1 && said.Content[1].First > said.Cue.First && _words.ClauseFrom(said.Content[1].First, said.Content[1].End) is not null && IsNominal(first));
    }

    private bool HoldsSemicolon(TokenRun run)
    {
        for (var i = run.First; i < run.End; i++)
        {
            if (marked.WordAt(i) is ";" && marked.QuotationAt(i) == MarkedText.Unquoted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words are one noun phrase.</summary>
    private bool IsNominal(TokenRun run)
    {
        for (var i = run.First; i < run.End; i++)
        {
            if (_trees.Words[i].Head < run.First || _trees.Words[i].Head >= run.End || _trees.IsRoot(i))
            {
                return _trees.Words[i].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron && _trees.Words[i].BasicRelation is not ("obl" or "advmod");
            }
        }

        return false;
    }

    /// <summary>"The motive stayed unknown, with the sheriff saying": who stands right before "saying" says so.</summary>
    private bool IsOfOther(Attribution said) =>
        !said.Cue.IsEmpty && !said.Speaker.IsEmpty && _trees.Words[said.Cue.First].Xpos == "VBG" && said.Cue.First > 0 && said.Speaker.End < said.Cue.First
        && (_trees.Words[said.Cue.First - 1].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron || IsBlamed(said));

    /// <summary>"The house accused him of wrong by asking the port to leave": who does something by saying something is the one that the nearest verb is about.</summary>
    private bool IsBlamed(Attribution said)
    {
        var cue = said.Cue.End - 1;
        if (_trees.Words[cue].Relation != "advcl" || !_words.HasChild(cue, "mark"))
        {
            return false;
        }

        foreach (var child in _trees.ChildrenOf(_trees.Words[cue].Head))
        {
            if (said.Speaker.First <= child && child < said.Speaker.End)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// "The level was lowered as the general who led the raid warned": a finite clause with a conjunction has a subject of its own, and one in brackets is nobody's outside of them.
    /// </summary>
    private bool IsBorrowed(Attribution said)
    {
        if (said.Cue.IsEmpty || said.Speaker.IsEmpty || said.Speaker.End > said.Cue.First)
        {
            return false;
        }

        var cue = said.Cue.End - 1;
        if (IsInOtherClause(said.Speaker, cue))
        {
            return true;
        }

        if (_trees.Words[cue] is { Relation: "advcl", Xpos: "VBD" or "VBZ" or "VBP" } && !_words.HasChild(cue, "nsubj"))
        {
            return true;
        }

        for (var i = said.Speaker.End; i < said.Cue.First; i++)
        {
            switch (marked.WordAt(i)[0])
            {
                case '(':
                    return false;
                case ')':
                    return _trees.Words[said.Speaker.First].Start > 0 && OpensBefore(said.Speaker.First);
            }
        }

        return false;
    }

    /// <summary>"the payments, which Vost noted, including denying them": the subject of a clause beside something says nothing outside of it.</summary>
    private bool IsInOtherClause(TokenRun speaker, int cue)
    {
        for (var i = speaker.First; i < speaker.End; i++)
        {
            if (_trees.Words[i].BasicRelation is "nsubj" && !_trees.IsRoot(i) && _trees.Words[i].Head is var verb && (verb < speaker.First || verb >= speaker.End))
            {
                return verb != cue && _trees.Words[verb].Relation is "acl:relcl" or "parataxis" && !_trees.IsBelow(cue, verb);
            }
        }

        return false;
    }

    /// <summary>Whether a bracket stands open before a word of its sentence.</summary>
    private bool OpensBefore(int word)
    {
        for (var i = word - 1; i >= _trees.Sentences[_trees.SentenceOf(word)].First; i--)
        {
            if (marked.WordAt(i)[0] is '(' or ')')
            {
                return marked.WordAt(i)[0] == '(';
            }
        }

        return false;
    }

    /// <summary>"may rise According to the office": a small word with a capital in the midst of words opens another sentence.</summary>
    private bool HoldsSentenceBreak(TokenRun run)
    {
        for (var i = run.First + 1; i < run.End; i++)
        {
            if (marked.QuotationAt(i) == MarkedText.Unquoted && marked.QuotationAt(i - 1) == MarkedText.Unquoted && char.IsUpper(marked.WordAt(i)[0]) && marked.WordAt(i).Length > 1
                && marked.ClassAt(i) is WordClass.Determiner or WordClass.Preposition or WordClass.Coordinator or WordClass.Possessive or WordClass.Circumstance
                && marked.ClassAt(i - 1) is WordClass.Other or WordClass.Capitalised && !marked.IsInName(i) && char.IsLower(marked.WordAt(i)[1]) && !HasCapital(i + 1, run.End))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasCapital(int word, int end) => word < end && char.IsUpper(marked.WordAt(word)[0]) && marked.IsInName(word) && marked.IsInName(word - 1);

    /// <summary>"denied it", "says so": without what it stands for that says nothing.</summary>
    private bool SaysNothing(Attribution said) =>
        said.Content.Count == 1 && said.Content[0] is var run && marked.QuotationAt(run.First) == MarkedText.Unquoted
        && (run.Count == 1 ? _trees.Words[run.First].Tag is not (UniversalTag.Noun or UniversalTag.Propn) : run.Count == 2 && _trees.Words[run.First].Tag == UniversalTag.Pron && _trees.Words[run.First + 1].Tag == UniversalTag.Aux);

    /// <summary>Whether words outside of quotations hold a bracket or quotation mark whose other half is not among them.</summary>
    private bool HoldsLonelyMark(TokenRun run)
    {
        var open = 0;
        var last = MarkedText.Unquoted;
        for (var i = run.First; i < run.End; i++)
        {
            var quotation = marked.QuotationAt(i);
            if (quotation != MarkedText.Unquoted)
            {
                if (quotation != last && run.First < i && marked.Quotations[quotation].Start < _trees.Words[i].Start)
                {
                    return true;
                }

                last = quotation;
                continue;
            }

            switch (marked.WordAt(i)[0])
            {
                case '(' or '[':
                    open++;
                    break;
                case ')' or ']' when --open < 0:
                    return true;
                case '"' or '“' or '”' or '‘':
                    return true;
                case '\'' when marked.WordAt(i).Length == 1 && i == run.First:
                    return true;
            }
        }

        return open > 0 || (last != MarkedText.Unquoted && marked.QuotationAt(run.End - 1) == last && run.End < _trees.Words.Length && marked.QuotationAt(run.End) == last);
    }
}

using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>Answers about the words and clauses of a text, from its trees and its marks: what a clause has, what a word is.</summary>
internal sealed class WordTraits(MarkedText marked)
{
    private readonly ParsedText _trees = marked.Trees;

    /// <summary>Whether a word is a mark.</summary>
    public bool IsPunctuation(int word) => marked.ClassAt(word) is WordClass.Comma or WordClass.Mark or WordClass.Stop or WordClass.Colon;

    /// <summary>Whether words hold a cue of saying.</summary>
    public bool HasCue(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (marked.CueAt(i) is { Speaks: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the finite verb of a clause has a form.</summary>
    public bool HasForm(int head, string xpos)
    {
        foreach (var child in _trees.ChildrenOf(head))
        {
            if (_trees.Words[child].BasicRelation is "aux" or "cop")
            {
                return _trees.Words[child].Xpos == xpos;
            }
        }

        return _trees.Words[head].Xpos == xpos;
    }

    /// <summary>Whether something hangs on a word by a relation, its subtype left out.</summary>
    public bool HasChild(int head, string relation)
    {
        foreach (var child in _trees.ChildrenOf(head))
        {
            if (_trees.Words[child].BasicRelation.SequenceEqual(relation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a quotation ends at a word, with a comma inside its marks.</summary>
    public bool EndsWithComma(int word) => marked.QuotationAt(word) is not MarkedText.Unquoted and var quotation && Passages.EndsOpen(marked, quotation);

    /// <summary>Whether a word is a dash between words, outside of quotation marks.</summary>
    public bool IsDash(int word) =>
        marked.WordAt(word) is "-" or "–" or "—" or "--" && marked.QuotationAt(word) == MarkedText.Unquoted && word > 0 && _trees.Words[word - 1].End < _trees.Words[word].Start;

    /// <summary>Whether words hold such a dash.</summary>
    public bool HasDash(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsDash(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subtree of a clause without one that sets something against it at its end ("…, although …"): who speaks seldom says that too.</summary>
    public WordRange WithoutContrast(int head)
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

    /// <summary>Where, before a limit, a comment behind a dash starts: "it may be a first step | — a charge that was denied", "— contradicting the advice". It is the narrator's.</summary>
    public int BeforeComment(int first, int limit)
    {
        for (var i = first + 1; i < limit - 1; i++)
        {
            if (IsLongDash(i))
            {
                ref readonly var next = ref _trees.Words.AsSpan()[i + 1];
                for (var other = i + 1; other < limit; other++)
                {
                    if (IsLongDash(other))
                    {
                        // Two dashes set something in between.
                        return limit;
                    }
                }

                return HasVerb(first, i) && (marked.ClassAt(i + 1) == WordClass.Contrast || next.Xpos == "VBG" || next.Features.Contains("Definite=Ind", StringComparison.Ordinal) || next.Lemma == "something") ? i : limit;
            }
        }

        return limit;
    }

    /// <summary>Where, before a limit, the outlet looks back on what was said: "it would close the bridge | , a move that angered many".</summary>
    public int BeforeGloss(int first, int limit)
    {
        const int Reach = 5;
        for (var i = first + 1; i < limit - 2; i++)
        {
            if (marked.QuotationAt(i + 1) == MarkedText.Unquoted && (marked.QuotationAt(i) == MarkedText.Unquoted ? marked.ClassAt(i) == WordClass.Comma : EndsWithComma(i))
                && _trees.Words[i + 1].Features.Contains("Definite=Ind", StringComparison.Ordinal))
            {
                for (var noun = i + 2; noun < Math.Min(limit, i + Reach); noun++)
                {
                    if (marked.ClassAt(noun) == WordClass.Gloss && _trees.Words[noun].Tag == UniversalTag.Noun)
                    {
                        return HasVerb(first, i) ? i + (marked.QuotationAt(i) == MarkedText.Unquoted ? 0 : 1) : limit;
                    }
                }
            }
        }

        return limit;
    }

    /// <summary>Whether a word opens a phrase about where something was said, and not about what: "criticised the plan | at a rally".</summary>
    public bool OpensSetting(int word) => marked.WordAt(word) is "at" or "during";

    private bool IsLongDash(int word) => marked.QuotationAt(word) == MarkedText.Unquoted && marked.WordAt(word) is "–" or "—" or "―" or "--";

    /// <summary>Whether a clause sets itself against another.</summary>
    public bool HasContrast(int clause)
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
    public bool IsAside(int word) =>
        _trees.Words[word].Relation is not "acl:relcl" && _trees.Words[word].BasicRelation is "acl" or "advcl" or "parataxis"
        && _trees.SubtreeOf(word).First is > 0 and var first && (marked.ClassAt(first) == WordClass.Comma || marked.ClassAt(first - 1) == WordClass.Comma);

    /// <summary>Whether words hold a verb.</summary>
    public bool HasVerb(int first, int end)
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

    /// <summary>The head of the clause whose subject starts at a word; null where none does.</summary>
    public int? ClauseFrom(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_trees.Words[i].BasicRelation is "nsubj" or "expl" or "csubj" && _trees.SubtreeOf(i).First == first && _trees.Words[i].Head is var head && head > i && head < end)
            {
                return head;
            }
        }

        return null;
    }

    /// <summary>Where a time starts that words end with ("called it a crime | on Sunday"): it tells when that was said. The end of the words where they end with none.</summary>
    public int BeforeTime(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (marked.SkipTime(i) == end && marked.QuotationAt(i) == MarkedText.Unquoted)
            {
                return marked.IsWord(i - 1, "on") ? i - 1 : _trees.Words[i - 1].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Adj ? i : end;
            }
        }

        return end;
    }

    /// <summary>Whether a phrase is a time, with or without a preposition.</summary>
    public bool IsTime(int first) =>
        first < _trees.Words.Length
        && (marked.SkipTime(first) != first || (marked.ClassAt(first) == WordClass.Preposition && first + 1 < _trees.Words.Length && marked.SkipTime(first + 1) != first + 1));
}

using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>The runs of a content as words of the text: whole quotations, no marks at their ends, in order, cut where another saying closes over them.</summary>
internal sealed class ContentRuns(MarkedText marked)
{
    /// <summary>Takes in quotations that are touched, cuts marks at the ends, puts the runs in order and joins those that meet.</summary>
    public void Complete(Attribution attribution)
    {
        var runs = attribution.Content;
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            runs[i] = WithoutSentenceBefore(WithoutTag(Trimmed(WithQuotations(runs[i], attribution.Passage))));
            if (runs[i].IsEmpty)
            {
                runs.RemoveAt(i);
            }
        }

        runs.Sort((a, b) => a.First.CompareTo(b.First));
        while (runs.Count > 1 && runs[0].End < runs[1].First && runs[0].End < attribution.Cue.First && marked.QuotationAt(runs[0].End - 1) == MarkedText.Unquoted && marked.ClassAt(runs[0].End) == WordClass.Stop)
        {
            runs.RemoveAt(0);
        }

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

    /// <summary>"said he was ill | , the Harbour Post reports": what tells of another saying at the end is none of what was said.</summary>
    private TokenRun WithoutTag(TokenRun run)
    {
        const int LongestTag = 8;
        if (run.IsEmpty || marked.QuotationAt(run.End - 1) != MarkedText.Unquoted || !(marked.CueAt(run.End - 1) is { Speaks: true } || (marked.IsWord(run.End - 1, "reports") && char.IsUpper(marked.WordAt(run.End - 2)[0]))))
        {
            return run;
        }

        for (var i = run.End - 2; i > Math.Max(run.First, run.End - LongestTag) && marked.QuotationAt(i) == MarkedText.Unquoted; i--)
        {
            if (marked.ClassAt(i) == WordClass.Comma)
            {
                return run with { End = i };
            }

            if (marked.Trees.Words[i].Tag is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Punct))
            {
                break;
            }
        }

        return run;
    }

    /// <summary>"It rained. ''We are late,'' she said": a sentence that ends before a quotation opens is not said, though it was not told apart from it.</summary>
    private TokenRun WithoutSentenceBefore(TokenRun run)
    {
        if (run.IsEmpty || marked.QuotationAt(run.First) != MarkedText.Unquoted)
        {
            return run;
        }

        for (var i = run.First + 1; i < run.End; i++)
        {
            if (marked.QuotationAt(i) != MarkedText.Unquoted && marked.QuotationAt(i - 1) == MarkedText.Unquoted && marked.ClassAt(i - 1) == WordClass.Stop)
            {
                return run with { First = i };
            }
        }

        return run;
    }

    private TokenRun Trimmed(TokenRun run)
    {
        int first = run.First, end = run.End;
        while (end > first && marked.QuotationAt(end - 1) == MarkedText.Unquoted && (marked.ClassAt(end - 1) is WordClass.Comma or WordClass.Stop or WordClass.Coordinator or WordClass.Colon || marked.Trees.Words[end - 1].Tag == UniversalTag.Sconj))
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

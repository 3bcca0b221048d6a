using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Turns attributions into findings: runs of words into spans, kind from the quotation marks inside.</summary>
internal sealed class FindingWriter(MarkedText marked, SpeakerNames names)
{
    private readonly Trust _trust = new(marked);

    /// <summary>The finding; null where nothing of a content is left.</summary>
    public StatementFinding? Write(Attribution attribution)
    {
        if (attribution.IsChainOnly)
        {
            return null;
        }

        var content = ImmutableArray.CreateBuilder<Span>(attribution.Content.Count);
        var quoted = 0;
        var unquoted = false;
        foreach (var run in attribution.Content)
        {
            if (run.IsEmpty)
            {
                continue;
            }

            var isQuotation = AddSpans(run, content, ref quoted);
            unquoted |= !isQuotation;
        }

        if (content.Count == 0)
        {
            return null;
        }

        var speaker = attribution.Speaker.IsEmpty ? (Span?)null : marked.SpanOf(attribution.Speaker);
        var name = speaker is null ? null : names.NameFor(attribution);
        names.Heard(name ?? speaker, attribution.Passage);
        return new StatementFinding
        {
            Speaker = speaker,
            SpeakerName = name,
            Cue = attribution.Cue.IsEmpty ? null : marked.SpanOf(attribution.Cue),
            Content = content.ToImmutable(),
            Kind = quoted == 0 ? StatementKind.Indirect : unquoted ? StatementKind.Mixed : StatementKind.Direct,
            Stance = attribution.Stance,
            Via = [.. attribution.Via.Select(medium => medium.Span)],
            Addressee = attribution.Addressee.IsEmpty ? null : marked.SpanOf(attribution.Addressee),
            Said = SaidAt(attribution),
            IsStand = attribution.IsStand || (name is null && (marked.IsPersonalPronoun(attribution.Speaker) || (attribution.Speaker.Count == 1 && marked.ClassAt(attribution.Speaker.First) == WordClass.Determiner))) || _trust.IsDoubtful(attribution),
            Rule = attribution.Rule,
        };
    }

    /// <summary>Adds the spans of a run and tells whether it is quotations and nothing else.</summary>
    private bool AddSpans(TokenRun run, ImmutableArray<Span>.Builder content, ref int quoted)
    {
        var before = content.Count;
        var onlyQuotations = true;
        var last = MarkedText.Unquoted;
        for (var i = run.First; i < run.End; i++)
        {
            var quotation = marked.QuotationAt(i);
            if (quotation == MarkedText.Unquoted)
            {
                onlyQuotations &= marked.ClassAt(i) is WordClass.Stop or WordClass.Comma;
            }
            else if (quotation != last)
            {
                quoted++;
                last = quotation;
                content.Add(marked.Quotations[quotation].Inner);
            }
        }

        if (onlyQuotations && quoted > 0)
        {
            return true;
        }

        content.Count = before;
        var span = Unwrapped(run);
        if (!span.IsEmpty)
        {
            content.Add(span);
        }

        return false;
    }

    /// <summary>The span of a run without a comma or a lonely mark at its ends.</summary>
    private Span Unwrapped(TokenRun run)
    {
        var span = marked.SpanOf(run);
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(marked.Text[start]) || marked.Text[start] == ',' || IsUnpaired(run.First, start)))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(marked.Text[end - 1]) || marked.Text[end - 1] == ','))
        {
            end--;
        }

        return new Span(start, end);
    }

    /// <summary>Whether the run opens with a quotation mark that nothing closes.</summary>
    private bool IsUnpaired(int token, int offset) =>
        marked.QuotationAt(token) == MarkedText.Unquoted && QuotationMark.DoubleLength(marked.Text, offset, marked.Text.Length) > 0;

    /// <summary>The time expression next to the cue and outside of what was said.</summary>
    private int? SaidAt(Attribution attribution)
    {
        if (attribution.Cue.IsEmpty)
        {
            return null;
        }

        const int Reach = 8;
        var cue = attribution.Cue;
        var words = marked.Trees.Words;
        var times = marked.Times.Timexes;
        var low = words[Math.Max(0, cue.First - 2)].Start;
        var high = words[Math.Min(words.Length, cue.End + Reach) - 1].End;
        for (var t = marked.TimeFrom(low); t < times.Length && times[t].Span.End <= high; t++)
        {
            var token = marked.Trees.WordAt(times[t].Span.Start);
            if (marked.QuotationAt(token) == MarkedText.Unquoted
                && SameClause(cue, token)
                && !attribution.Content.Exists(run => run.First <= token && token < run.End))
            {
                return t;
            }
        }

        return SaidBefore(attribution);
    }

    /// <summary>The time that opens the passage, before the speaker: "In a statement on Friday, X said".</summary>
    private int? SaidBefore(Attribution attribution)
    {
        const int Reach = 10;
        int first = attribution.Passage.First, speaker = attribution.Speaker.First;
        if (speaker <= first || speaker - first > Reach || (marked.ClassAt(speaker - 1) != WordClass.Comma && marked.SkipTime(speaker - 1) == speaker - 1))
        {
            return null;
        }

        for (var i = first; i < speaker; i++)
        {
            if (marked.QuotationAt(i) != MarkedText.Unquoted || marked.CueAt(i) is not null || attribution.Content.Exists(run => run.First <= i && i < run.End))
            {
                return null;
            }
        }

        var time = marked.TimeFrom(marked.Trees.Words[first].Start);
        return time < marked.Times.Timexes.Length && marked.Times.Timexes[time].Span.End <= marked.Trees.Words[speaker].Start ? time : null;
    }

    private bool SameClause(TokenRun cue, int token)
    {
        for (var i = Math.Min(cue.First, token); i < Math.Max(cue.End, token); i++)
        {
            if (marked.ClassAt(i) is WordClass.Stop or WordClass.Mark or WordClass.Comma || marked.QuotationAt(i) != MarkedText.Unquoted)
            {
                return false;
            }
        }

        return true;
    }
}

namespace Variorum.Meaning.Statements;

/// <summary>Reads who is said to have said what, passage by passage, by the order of speaker, cue and content.</summary>
internal sealed class AttributionReader(MarkedText marked)
{
    /// <summary>Fewer tokens in quotation marks, standing alone, are a title or a slogan.</summary>
    private const int ShortestAlone = 6;

    /// <summary>A cue between commas after so few tokens interrupts its clause: "The result, X said, was open."</summary>
    private const int LongestInterrupted = 6;

    private readonly List<Attribution> _found = [];

    /// <summary>For each quotation the attribution that it belongs to.</summary>
    private readonly Attribution?[] _owners = new Attribution?[marked.Quotations.Count];

    public List<Attribution> Read()
    {
        var passages = new List<TokenRun>();
        Passages.Find(marked, passages);
        Attribution? last = null;
        foreach (var passage in passages)
        {
            last = ReadPassage(passage, last);
        }

        return _found;
    }

    /// <summary>Reads one passage and gives the attribution that quotations of the next one go on with; null when they cannot.</summary>
    private Attribution? ReadPassage(TokenRun passage, Attribution? last)
    {
        var firstOwn = _found.Count;
        for (var i = passage.First; i < passage.End; i++)
        {
            if (marked.CueAt(i) is { } cue)
            {
                ReadCue(passage, i, cue, firstOwn);
            }
            else if (marked.ClassAt(i) == WordClass.According && marked.QuotationAt(i) == MarkedText.Unquoted && i + 1 < passage.End && marked.IsWord(i + 1, "to"))
            {
                ReadAccordingTo(passage, i);
            }
        }

        CutContents(passage, firstOwn);
        if (_found.Count > firstOwn)
        {
            return _found[^1];
        }

        return ReadStandingAlone(passage, last);
    }

    private void ReadCue(TokenRun passage, int token, Cue cue, int firstOwn)
    {
        var verb = VerbGroup.Before(marked, token, passage.First, cue.IsIng);
        if (!verb.Attributes)
        {
            return;
        }

        if (cue.Takes(CueFrames.Quote) && ReadAfterQuotation(passage, token, verb.First, cue))
        {
            return;
        }

        var speaker = SpeakerBefore(passage, verb.First, token, cue, firstOwn, out var shared);
        if (speaker.IsEmpty)
        {
            return;
        }

        var what = Continuation.After(marked, token + 1, passage.End, cue);
        if (speaker.First == passage.First + 1 && marked.IsWord(passage.First, "as"))
        {
            AddAsReported(passage, token, cue, speaker);
        }
        else if (!what.IsNone)
        {
            AddContentAfter(passage, token, cue, verb, speaker, shared, what);
        }
        else if (cue.Takes(CueFrames.Quote) && !cue.IsIng && speaker.First > passage.First + 1 && marked.ClassAt(speaker.First - 1) == WordClass.Comma)
        {
            AddContentBefore(passage, token, cue, speaker);
        }
    }

    /// <summary>"“…,” said X", "“…,” X said", "“…,” X, who …, said".</summary>
    private bool ReadAfterQuotation(TokenRun passage, int token, int verbFirst, Cue cue)
    {
        if (cue.IsIng || verbFirst <= passage.First)
        {
            return false;
        }

        var before = EndOfQuotationBefore(verbFirst);
        TokenRun speaker;
        int rest;
        if (before > passage.First)
        {
            speaker = NounPhrase.After(marked, token + 1, passage.End);
            rest = speaker.End;
        }
        else
        {
            speaker = NounPhrase.Before(marked, verbFirst, passage.First);
            if (speaker.IsEmpty && marked.ClassAt(verbFirst - 1) == WordClass.Comma)
            {
                speaker = NounPhrase.BeforeApposition(marked, verbFirst, passage.First);
            }

            before = speaker.IsEmpty ? -1 : EndOfQuotationBefore(speaker.First);
            rest = token + 1;
        }

        if (speaker.IsEmpty || before <= passage.First)
        {
            return false;
        }

        var quotation = marked.QuotationAt(before - 1);
        if (_owners[quotation] is not null)
        {
            return false;
        }

        var attribution = Add(new Attribution
        {
            Passage = passage,
            Speaker = speaker,
            Cue = new TokenRun(token, token + 1),
            Rule = "statements.quote-cue-after",
            Stance = cue.Stance,
            IsReport = cue.Takes(CueFrames.Report),
            Edge = before,
            CutsBefore = true,
            Addressee = rest == token + 1 && cue.Takes(CueFrames.Whom) ? Continuation.After(marked, rest, passage.End, cue).Addressee : default,
        });
        var opens = FirstTokenOf(before - 1);
        var start = SkipCoordinator(passage.First);
        if (start >= opens || StartsAfterAttribution(passage, opens))
        {
            AddQuotation(attribution, quotation, new TokenRun(opens, before));
        }
        else
        {
            attribution.Content.Add(new TokenRun(start, before));
            OwnQuotations(attribution, start, before);
        }

        ReadSecondHalf(attribution, rest, passage);
        return true;
    }

    /// <summary>"“…,” X said on Friday, “…”": the other half of an interrupted quotation.</summary>
    private void ReadSecondHalf(Attribution attribution, int rest, TokenRun passage)
    {
        for (var i = rest; i < passage.End; i++)
        {
            var quotation = marked.QuotationAt(i);
            if (quotation != MarkedText.Unquoted)
            {
                if (_owners[quotation] is null && marked.ClassAt(i - 1) is WordClass.Comma or WordClass.Colon or WordClass.Stop or WordClass.Mark)
                {
                    AddQuotation(attribution, quotation, new TokenRun(i, EndOf(i, passage.End)));
                    attribution.Rule = "statements.quote-interrupted";
                }

                return;
            }

            if (marked.CueAt(i) is not null)
            {
                return;
            }
        }
    }

    private void AddContentAfter(TokenRun passage, int token, Cue cue, VerbGroup verb, TokenRun speaker, bool shared, Continuation what)
    {
        var quotation = marked.QuotationAt(what.Start);
        var end = EndOf(what.Start, passage.End);
        var isWhole = quotation != MarkedText.Unquoted && (end >= passage.End || marked.ClassAt(end) == WordClass.Stop);
        var attribution = Add(new Attribution
        {
            Passage = passage,
            Speaker = speaker,
            Cue = new TokenRun(token, token + 1),
            Rule = isWhole ? "statements.quote-cue-before" : shared ? "statements.clause-same-speaker" : "statements.clause-cue-before",
            Stance = cue.Stance,
            IsReport = cue.Takes(CueFrames.Report),
            Edge = shared ? EdgeBefore(verb.First, passage.First) : speaker.First,
            CutsBefore = shared || IsNewClause(speaker.First, passage.First),
            Addressee = what.Addressee,
            NeedsQuotation = what.NeedsQuotation,
        });
        attribution.Content.Add(new TokenRun(what.Start, passage.End));
        attribution.IsOpenEnded = true;
        OwnQuotations(attribution, what.Start, passage.End);
    }

    /// <summary>"The bridge is closed, X said."</summary>
    private void AddContentBefore(TokenRun passage, int token, Cue cue, TokenRun speaker)
    {
        var start = SkipCoordinator(passage.First);
        var end = speaker.First - 1;
        if (end <= start || marked.IsWord(passage.First, "as"))
        {
            return;
        }

        var attribution = Add(new Attribution
        {
            Passage = passage,
            Speaker = speaker,
            Cue = new TokenRun(token, token + 1),
            Rule = "statements.clause-cue-after",
            Stance = cue.Stance,
            IsReport = cue.Takes(CueFrames.Report),
            Edge = end,
            CutsBefore = true,
        });
        attribution.Content.Add(new TokenRun(start, end));
        OwnQuotations(attribution, start, end);
        if (end - start <= LongestInterrupted && token + 2 < passage.End && marked.ClassAt(token + 1) == WordClass.Comma && marked.ClassAt(token + 2) is not (WordClass.Relative or WordClass.Subordinator) && marked.CueAt(token + 2) is null)
        {
            attribution.Content.Add(new TokenRun(token + 2, passage.End));
            attribution.IsOpenEnded = true;
            OwnQuotations(attribution, token + 2, passage.End);
        }
    }

    /// <summary>"As X reported, the bridge is closed."</summary>
    private void AddAsReported(TokenRun passage, int token, Cue cue, TokenRun speaker)
    {
        var start = token + 1;
        while (start < passage.End && marked.ClassAt(start) != WordClass.Comma)
        {
            start++;
        }

        start++;
        if (!cue.Takes(CueFrames.Report) || start >= passage.End)
        {
            return;
        }

        var attribution = Add(new Attribution
        {
            Passage = passage,
            Speaker = speaker,
            Cue = new TokenRun(token, token + 1),
            Rule = "statements.as-reported",
            IsReport = true,
            Edge = passage.First,
            IsOpenEnded = true,
        });
        attribution.Content.Add(new TokenRun(start, passage.End));
        OwnQuotations(attribution, start, passage.End);
    }

    private void ReadAccordingTo(TokenRun passage, int token)
    {
        var speaker = NounPhrase.After(marked, token + 2, passage.End);
        if (speaker.IsEmpty)
        {
            return;
        }

        var edge = token > passage.First && marked.ClassAt(token - 1) == WordClass.Comma ? token - 1 : token;
        var start = SkipCoordinator(passage.First);
        var after = speaker.End >= passage.End ? passage.End
            : marked.ClassAt(speaker.End) == WordClass.Comma ? speaker.End + 1
            : edge <= start && marked.ClassAt(speaker.End) is WordClass.Determiner or WordClass.Capitalised or WordClass.Pronoun ? speaker.End
            : passage.End;
        if (after < passage.End && marked.ClassAt(after) == WordClass.Relative)
        {
            after = passage.End;
        }

        var attribution = new Attribution
        {
            Passage = passage,
            Speaker = speaker,
            Cue = new TokenRun(token, token + 2),
            Rule = "statements.according-to",
            IsReport = true,
            Edge = edge,
            CutsBefore = true,
        };
        if (edge > start)
        {
            attribution.Content.Add(new TokenRun(start, edge));
        }

        if (after < passage.End - 1 && (edge <= start || edge == token - 1))
        {
            attribution.Content.Add(new TokenRun(after, passage.End));
            attribution.IsOpenEnded = true;
        }

        if (attribution.Content.Count == 0)
        {
            return;
        }

        foreach (var run in attribution.Content)
        {
            OwnQuotations(attribution, run.First, run.End);
        }

        Add(attribution);
    }

    /// <summary>A passage that is all quotation and has no cue: it goes on with what was said before it.</summary>
    private Attribution? ReadStandingAlone(TokenRun passage, Attribution? last)
    {
        var quotation = marked.QuotationAt(passage.First);
        if (quotation == MarkedText.Unquoted || _owners[quotation] is not null)
        {
            return null;
        }

        var end = EndOf(passage.First, passage.End);
        if (end < passage.End && marked.ClassAt(end) != WordClass.Stop)
        {
            return null;
        }

        var owner = marked.Quotations[quotation].Continues ? _owners[quotation - 1] : last;
        if (owner is null)
        {
            return IsBlock(passage) && end - passage.First > ShortestAlone && EndsSentence(quotation) ? AddUnattributed(passage, quotation, end) : null;
        }

        AddQuotation(owner, quotation, new TokenRun(passage.First, end));
        return owner;
    }

    /// <summary>A paragraph or standfirst that is a quotation and nothing else is somebody's words, though nothing says whose.</summary>
    private Attribution AddUnattributed(TokenRun passage, int quotation, int end)
    {
        var attribution = Add(new Attribution { Passage = passage, Speaker = default, Cue = default, Rule = "statements.quote-unattributed", Edge = passage.First });
        AddQuotation(attribution, quotation, new TokenRun(passage.First, end));
        return attribution;
    }

    private bool IsBlock(TokenRun passage) =>
        marked.Account.BlockAt(marked.Parse.Tokens[passage.First].Start) is { } block
        && block.Start == marked.Parse.Tokens[passage.First].Start
        && block.End == marked.Parse.Tokens[passage.End - 1].End;

    private bool EndsSentence(int quotation) => marked.Text[marked.Quotations[quotation].Inner.End - 1] is '.' or '!' or '?' or '…';

    private TokenRun SpeakerBefore(TokenRun passage, int verbFirst, int token, Cue cue, int firstOwn, out bool shared)
    {
        shared = false;
        if (verbFirst <= passage.First)
        {
            return default;
        }

        var before = marked.ClassAt(verbFirst - 1);
        if (!cue.IsIng)
        {
            var phrase = NounPhrase.Before(marked, verbFirst, passage.First);
            if (!phrase.IsEmpty)
            {
                return IsFreeRelative(phrase.First, passage.First) ? default : phrase;
            }

            if (before == WordClass.Relative)
            {
                return NounPhrase.BeforeRelative(marked, verbFirst - 1, passage.First);
            }

            if (before == WordClass.Comma)
            {
                var named = NounPhrase.BeforeApposition(marked, verbFirst, passage.First);
                if (!named.IsEmpty)
                {
                    return named;
                }
            }
        }

        if (before is WordClass.Coordinator or WordClass.Comma || (cue.IsIng && before is WordClass.Subordinator))
        {
            shared = true;
            return _found.Count > firstOwn ? _found[^1].Speaker : NounPhrase.Opening(marked, passage);
        }

        return cue.IsIng ? NounPhrase.AfterWith(marked, verbFirst, passage.First) : default;
    }

    /// <summary>Ends each open content where a later attribution of the passage takes over.</summary>
    private void CutContents(TokenRun passage, int firstOwn)
    {
        for (var i = firstOwn; i < _found.Count; i++)
        {
            var attribution = _found[i];
            if (!attribution.IsOpenEnded)
            {
                continue;
            }

            var run = attribution.Content[^1];
            var end = ContentEnd(run, passage);
            for (var j = firstOwn; j < _found.Count; j++)
            {
                var other = _found[j];
                if (other.CutsBefore && other.Edge > run.First && other.Edge < end)
                {
                    end = other.Edge;
                }
            }

            while (end > run.First && marked.QuotationAt(end - 1) == MarkedText.Unquoted
                && (marked.ClassAt(end - 1) is WordClass.Comma or WordClass.Coordinator || marked.IsWord(end - 1, "while") || IsDash(end - 1)))
            {
                end--;
            }

            attribution.Content[^1] = new TokenRun(run.First, end);
        }
    }

    /// <summary>A content runs to the end of its sentence, or to the comma after which the main clause comes ("While X says it has left, …").</summary>
    private int ContentEnd(TokenRun run, TokenRun passage)
    {
        var end = passage.End;
        if (marked.ClassAt(passage.First) == WordClass.Subordinator && !IsAfterComma(run.First, passage))
        {
            for (var i = run.First; i < end; i++)
            {
                if (marked.ClassAt(i) == WordClass.Comma && marked.QuotationAt(i) == MarkedText.Unquoted)
                {
                    return i;
                }
            }
        }

        while (end > run.First + 1 && marked.ClassAt(end - 1) == WordClass.Stop && marked.QuotationAt(end - 1) == MarkedText.Unquoted)
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether the main clause has come: a comma stands before the content's clause.</summary>
    private bool IsAfterComma(int token, TokenRun passage)
    {
        for (var i = passage.First; i < token; i++)
        {
            if (marked.ClassAt(i) == WordClass.Comma && marked.QuotationAt(i) == MarkedText.Unquoted)
            {
                return true;
            }
        }

        return false;
    }

    private Attribution Add(Attribution attribution)
    {
        _found.Add(attribution);
        return attribution;
    }

    private void AddQuotation(Attribution attribution, int quotation, TokenRun run)
    {
        attribution.Content.Add(run);
        _owners[quotation] ??= attribution;
    }

    private void OwnQuotations(Attribution attribution, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (marked.QuotationAt(i) is not MarkedText.Unquoted and var quotation)
            {
                _owners[quotation] ??= attribution;
            }
        }
    }

    /// <summary>One past the last token of the quotation that ends before a token, over a comma; -1 when none does.</summary>
    private int EndOfQuotationBefore(int token)
    {
        var last = token - 1;
        if (last > 0 && marked.QuotationAt(last) == MarkedText.Unquoted && marked.ClassAt(last) == WordClass.Comma)
        {
            last--;
        }

        return last >= 0 && marked.QuotationAt(last) != MarkedText.Unquoted ? last + 1 : -1;
    }

    private int FirstTokenOf(int tokenInside)
    {
        var first = tokenInside;
        while (first > 0 && marked.QuotationAt(first - 1) == marked.QuotationAt(tokenInside))
        {
            first--;
        }

        return first;
    }

    /// <summary>One past the last token of the quotation the token lies in, at most <paramref name="limit"/>; the token itself when it lies in none.</summary>
    private int EndOf(int token, int limit)
    {
        var quotation = marked.QuotationAt(token);
        var end = token;
        while (quotation != MarkedText.Unquoted && end < limit && marked.QuotationAt(end) == quotation)
        {
            end++;
        }

        return end;
    }

    private int SkipCoordinator(int token) => marked.ClassAt(token) == WordClass.Coordinator && marked.QuotationAt(token) == MarkedText.Unquoted ? token + 1 : token;

    private bool StartsAfterAttribution(TokenRun passage, int opens) =>
        _found.Exists(other => other.Cue.First >= passage.First && other.Cue.End <= opens && !other.Cue.IsEmpty);

    /// <summary>Whether a phrase is the subject of "what X calls …": the outlet's own naming of a thing, no statement of X that it tells of.</summary>
    private bool IsFreeRelative(int phrase, int lowest) => phrase > lowest && (marked.IsWord(phrase - 1, "what") || marked.IsWord(phrase - 1, "which"));

    private bool IsDash(int token) => marked.WordAt(token)[0] is '-' or '–' or '—' or ';';

    private int EdgeBefore(int verbFirst, int lowest)
    {
        var edge = verbFirst;
        while (edge > lowest && marked.ClassAt(edge - 1) is WordClass.Coordinator or WordClass.Comma or WordClass.Subordinator)
        {
            edge--;
        }

        return edge;
    }

    private bool IsNewClause(int speakerFirst, int lowest) =>
        speakerFirst - 1 > lowest && (marked.ClassAt(speakerFirst - 1) == WordClass.Coordinator || marked.IsWord(speakerFirst - 1, "while")) && marked.ClassAt(speakerFirst - 2) == WordClass.Comma;
}

using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>Which quotation belongs to which attribution, and what words in quotation marks tell by where they stand.</summary>
internal sealed class QuotationOwners(MarkedText marked)
{
    /// <summary>Fewer words in quotation marks, standing alone, are a title or a slogan.</summary>
    private const int ShortestAlone = 6;

    /// <summary>No title of a programme or paper has more words, its marks among them.</summary>
    private const int LongestTitle = 8;

    private readonly ParsedText _trees = marked.Trees;
    private readonly QuotationTags _tags = new(marked);

    /// <summary>For each quotation the attribution that it belongs to.</summary>
    private readonly Attribution?[] _owners = new Attribution?[marked.Quotations.Count];

    /// <summary>"“…,” said X", "“…,” X said", "X said: “…”".</summary>
    public bool AddBeside(Attribution attribution)
    {
        var group = attribution.Group;
        var before = group.First - 1;
        while (before > attribution.Passage.First && marked.QuotationAt(before) == MarkedText.Unquoted && marked.ClassAt(before) == WordClass.Comma)
        {
            before--;
        }

        if (before >= attribution.Passage.First && marked.QuotationAt(before) is not MarkedText.Unquoted and var closed && _owners[closed] is null
            && (before < group.First - 1 || Passages.EndsOpen(marked, closed)))
        {
            var opens = FirstWordOf(before);
            var start = ContentReader.SkipCoordinator(marked, attribution.Passage.First);
            attribution.Content.Add(new TokenRun(start >= opens || HasCueBetween(start, opens) || marked.WordAt(opens - 1)[^1] == '.' ? opens : start, before + 1));
            return true;
        }

        var after = group.End;
        if (_trees.Words[after - 1].Tag is UniversalTag.Adp or UniversalTag.Part or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Aux or UniversalTag.Sconj && after - 1 > attribution.Cue.First)
        {
            return false;
        }

        while (after < attribution.Passage.End && marked.QuotationAt(after) == MarkedText.Unquoted && (marked.ClassAt(after) is WordClass.Comma or WordClass.Colon || marked.IsWord(after, "that")))
        {
            after++;
        }

        if (HasCueBetween(attribution.Cue.End, after) || IsFragment(after, attribution))
        {
            return false;
        }

        if (after < attribution.Passage.End && marked.QuotationAt(after) is not MarkedText.Unquoted and var opened && _owners[opened] is null)
        {
            attribution.Content.Add(new TokenRun(after, EndOf(after, attribution.Passage.End)));
            return true;
        }

        return false;
    }

    /// <summary>Whether a quotation that ends with a comma stands right before a cue and its speaker: it is what is said, whatever the tree joins to the cue behind it ("“…,” she told the hall, where a crowd waited").</summary>
    public bool ClosesWithComma(Attribution attribution)
    {
        var before = attribution.Group.First - 1;
        var quotation = before < attribution.Passage.First ? MarkedText.Unquoted : marked.QuotationAt(before);
        if (quotation == MarkedText.Unquoted || _owners[quotation] is not null || marked.LastMarkOf(quotation) != ',')
        {
            return false;
        }

        // "On “The Five,” she said that …": a title is in the midst of a sentence.
        var opens = FirstWordOf(before);
        return opens == attribution.Passage.First || marked.ClassAt(opens - 1) == WordClass.Stop || marked.QuotationAt(opens - 1) != MarkedText.Unquoted;
    }

    /// <summary>"wrote a memo that told them to work “in the open”": words in small letters that follow others than the cue are a part of a clause, not what it says.</summary>
    private bool IsFragment(int word, Attribution attribution)
    {
        if (word >= attribution.Passage.End || marked.QuotationAt(word) == MarkedText.Unquoted || !char.IsLower(marked.Text[marked.Quotations[marked.QuotationAt(word)].Inner.Start]))
        {
            return false;
        }

        var before = word - 1;
        return before >= attribution.Cue.End && marked.ClassAt(before) is not (WordClass.Comma or WordClass.Colon) && _trees.Words[before].Relation != "mark";
    }

    /// <summary>"“…,” X said on Friday, “…”": the other half of an interrupted quotation.</summary>
    public void AddSecondHalf(Attribution attribution)
    {
        if (attribution.Content.Count == 0 || attribution.Content[0].First > attribution.Cue.First || marked.QuotationAt(attribution.Content[0].End - 1) == MarkedText.Unquoted)
        {
            return;
        }

        var from = Math.Max(attribution.Cue.End, attribution.Speaker.End);
        for (var i = from; i < attribution.Passage.End; i++)
        {
            var quotation = marked.QuotationAt(i);
            if (quotation != MarkedText.Unquoted)
            {
                var end = EndOf(i, attribution.Passage.End);
                if (_owners[quotation] is null && !attribution.Content.Exists(run => run.First <= i && i < run.End)
                    && (marked.ClassAt(i - 1) is WordClass.Comma or WordClass.Colon or WordClass.Stop or WordClass.Mark || (marked.WordAt(i - 1)[^1] == '.' && EndsSentence(quotation)))
                    && _tags.After(quotation, end, attribution.Passage.End) is null)
                {
                    attribution.Content.Add(new TokenRun(i, end));
                }
                else if (end - i <= LongestTitle && marked.ClassAt(i - 1) == WordClass.Preposition)
                {
                    // "he said on “The Five.” “…”": a title.
                    i = end - 1;
                    continue;
                }

                return;
            }

            // "“…,” said Lorn, who plans to leave. “…”": what is told of the speaker ends no quotation.
            if (marked.CueAt(i) is not null && !_trees.IsBelow(i, attribution.Cue.First))
            {
                return;
            }
        }
    }

    /// <summary>Adds the quotations of a passage that are signed: "“…” — Mara Velin".</summary>
    public void AddSigned(TokenRun passage, List<Attribution> found)
    {
        for (var first = passage.First; first < passage.End; first++)
        {
            if (marked.QuotationAt(first) == MarkedText.Unquoted || (first > passage.First && marked.QuotationAt(first) == marked.QuotationAt(first - 1)))
            {
                continue;
            }

            var dash = EndOf(first, passage.End);
            if (_owners[marked.QuotationAt(first)] is null && Signatures.After(marked, first, dash) is { } name)
            {
                var attribution = new Attribution { Passage = passage, Speaker = name, Cue = new TokenRun(dash, dash + 1), Rule = Signatures.Rule, Group = new TokenRun(dash, name.End) };
                attribution.Content.Add(new TokenRun(first, dash));
                Own(attribution);
                found.Add(attribution);
            }
        }
    }

    /// <summary>A passage that is all quotation and has no cue: it goes on with what was said before it.</summary>
    public Attribution? StandingAlone(TokenRun passage, Attribution? last)
    {
        var quotation = marked.QuotationAt(passage.First);
        if (quotation == MarkedText.Unquoted || _owners[quotation] is not null)
        {
            return null;
        }

        var end = EndOf(passage.First, passage.End);
        if (end < passage.End && marked.ClassAt(end) != WordClass.Stop && marked.WordAt(end) is not "(")
        {
            return last is { ClosesContent: true } && last.Passage.End == passage.First && !HasCueBetween(end, passage.End) ? GoingOn(last, passage) : null;
        }

        // The one it goes on with may hold no word, and then it is none.
        var owner = quotation > 0 && marked.Quotations[quotation].Continues ? _owners[quotation - 1] : last;
        if (owner is null)
        {
            return IsBlock(passage) && end - passage.First > ShortestAlone && EndsSentence(quotation) ? Unattributed(passage, end) : null;
        }

        if (!marked.Quotations[quotation].Continues && (!EndsSentence(quotation) || end - passage.First < ShortestAlone))
        {
            return null;
        }

        owner.Content.Add(new TokenRun(passage.First, end));
        Own(owner);
        return owner;
    }

    /// <summary>"“…,” X said. “We will win” in the north, “whatever comes.”": a next sentence that is for the most part quoted goes on as far as its quotations do.</summary>
    private Attribution? GoingOn(Attribution last, TokenRun passage)
    {
        int quoted = 0, end = passage.First;
        for (var i = passage.First; i < passage.End; i++)
        {
            if (marked.QuotationAt(i) != MarkedText.Unquoted)
            {
                quoted++;
                end = i + 1;
            }
        }

        if (quoted * 2 < passage.End - passage.First || marked.Account.BlockAt(_trees.Words[passage.First].Start)?.Start > _trees.Words[last.Cue.First].Start)
        {
            return null;
        }

        last.Content.Add(new TokenRun(passage.First, end));
        Own(last);
        return last;
    }

    /// <summary>Whether a quotation belongs to an attribution.</summary>
    public bool IsOwned(int quotation) => _owners[quotation] is not null;

    /// <summary>A paragraph or standfirst that is a quotation and nothing else is somebody's words, though nothing says whose.</summary>
    private Attribution Unattributed(TokenRun passage, int end)
    {
        var attribution = new Attribution { Passage = passage, Rule = "statements.quote-unattributed", IsStand = true, Group = new TokenRun(passage.First, passage.First) };
        attribution.Content.Add(new TokenRun(passage.First, end));
        Own(attribution);
        return attribution;
    }

    private bool IsBlock(TokenRun passage) =>
        marked.Account.BlockAt(_trees.Words[passage.First].Start) is { } block
        && block.Start == _trees.Words[passage.First].Start
        && block.End == _trees.Words[passage.End - 1].End;

    private bool EndsSentence(int quotation) => marked.LastMarkOf(quotation) is '.' or '!' or '?' or '…';

    public void Own(Attribution attribution)
    {
        foreach (var run in attribution.Content)
        {
            for (var i = run.First; i < run.End; i++)
            {
                if (marked.QuotationAt(i) is not MarkedText.Unquoted and var quotation)
                {
                    _owners[quotation] ??= attribution;
                }
            }
        }
    }

    private bool HasCueBetween(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (marked.CueAt(i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private int FirstWordOf(int wordInside)
    {
        var first = wordInside;
        while (first > 0 && marked.QuotationAt(first - 1) == marked.QuotationAt(wordInside))
        {
            first--;
        }

        return first;
    }

    /// <summary>One past the last word of the quotation the word lies in, at most <paramref name="limit"/>; the word itself when it lies in none.</summary>
    public int EndOf(int word, int limit)
    {
        var quotation = marked.QuotationAt(word);
        var end = word;
        while (quotation != MarkedText.Unquoted && end < limit && marked.QuotationAt(end) == quotation)
        {
            end++;
        }

        return end;
    }
}

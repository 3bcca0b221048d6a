using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Finds which media and bodies an account names as its sources, and puts the media into the chains of the statements that came through them.
/// </summary>
internal sealed class CitationReader(MarkedText marked, Media media, List<Attribution> attributions)
{
    /// <summary>How far a phrase that names the medium may stand from its cue.</summary>
    private const int Reach = 14;

    private readonly List<SourceNaming> _found = [];

    public List<SourceNaming> Read()
    {
        // Backwards: "…, B reported" closes over "A said …", and takes its place in A's chain.
        for (var i = attributions.Count - 1; i >= 0; i--)
        {
            ReadSpeaker(attributions[i]);
            ReadAddressee(attributions[i]);
            ReadPhrases(attributions[i]);
        }

        ReadCredits();
        _found.Sort((a, b) => a.Evidence.CompareTo(b.Evidence) is not 0 and var order ? order : a.Medium.Span.CompareTo(b.Medium.Span));
        return _found;
    }

    private void ReadSpeaker(Attribution attribution)
    {
        if (attribution.Speaker.IsEmpty || attribution.Cue.IsEmpty)
        {
            return;
        }

        if (attribution.Rule is "statements.according-to" or "statements.according-beside" && media.MediumIn(marked, attribution.Speaker) is null)
        {
            // "X concluded that A, according to Y": Y tells what X concluded.
            foreach (var other in attributions.FindAll(other => IsCarriedBy(other, attribution)))
            {
                other.Via.Insert(0, new Medium(marked.SpanOf(attribution.Speaker), PartyKind.Actor));
            }
        }

        if (media.MediumIn(marked, attribution.Speaker) is { } medium)
        {
            var carried = attribution.ClosesContent && attribution.IsReport ? attributions.FindAll(other => IsCarriedBy(other, attribution)) : [];
            foreach (var other in carried)
            {
                other.Via.Insert(0, medium);
            }

            attribution.IsChainOnly = carried.Count > 0;
            Add(medium, Hull(attribution.Speaker, attribution.Cue), carried.Count > 0 ? carried : [attribution], "statements.source-speaks");
        }
        else if (attribution.IsReport && media.BodyIn(marked, attribution.Speaker) is { } body)
        {
            Add(body, Hull(attribution.Speaker, attribution.Cue), [attribution], "statements.body-speaks");
        }
    }

    /// <summary>"X told the agency that …".</summary>
    private void ReadAddressee(Attribution attribution)
    {
        if (!attribution.Addressee.IsEmpty && media.MediumIn(marked, attribution.Addressee) is { } medium)
        {
            Add(medium, Hull(attribution.Cue, attribution.Addressee), [attribution], "statements.told-source");
            attribution.Via.Add(medium);

            // "told the Post's Ada Lorn": she is spoken to.
            var person = marked.NameAt(medium.Span.End);
            attribution.Addressee = person < marked.Names.Mentions.Length && marked.Names.Mentions[person] is { Type: NameType.Per, Span: var name } && marked.Trees.WordAt(name.Start) is var first && first < attribution.Addressee.End
                ? attribution.Addressee with { First = first }
                : default;
        }
    }

    /// <summary>"X said in an interview with the agency", "in a statement carried by the agency", "citing the agency".</summary>
    private void ReadPhrases(Attribution attribution)
    {
        var from = attribution.Cue.End;
        if (from == 0)
        {
            return;
        }

        var limit = Math.Min(attribution.Passage.End, from + Reach);
        for (var i = from; i < limit; i++)
        {
            if (marked.QuotationAt(i) != MarkedText.Unquoted || marked.CueAt(i) is not null || attribution.Content.Exists(run => run.First <= i && i < run.End))
            {
                break;
            }

            ReadPhrase(attribution, i, Math.Min(attribution.Passage.End, i + Reach));
        }

        if (marked.ClassAt(attribution.Passage.First) != WordClass.Preposition)
        {
            return;
        }

        for (var i = attribution.Passage.First; i < attribution.Speaker.First && marked.QuotationAt(i) == MarkedText.Unquoted && marked.CueAt(i) is null; i++)
        {
            ReadPhrase(attribution, i, attribution.Speaker.First);
        }
    }

    private void ReadPhrase(Attribution attribution, int token, int limit)
    {
        if (token + 1 < limit && marked.QuotationAt(token + 1) == MarkedText.Unquoted && (marked.IsWord(token, "to") || marked.IsWord(token, "with") || marked.IsWord(token, "on") || marked.IsWord(token, "by"))
            && Phrases.After(marked.Trees, token + 1, limit) is { IsEmpty: false } phrase
            && media.MediumIn(marked, phrase) is { } medium)
        {
            Add(medium, Hull(new TokenRun(Math.Min(attribution.Cue.First, token), attribution.Cue.End), phrase), [attribution], "statements.through-source");
            attribution.Via.Add(medium);
        }
    }

    /// <summary>Sources named without a statement of theirs: "(Agency)", "--Agency", "a report by the paper", "citing the ministry", "Source: A and agencies".</summary>
    private void ReadCredits()
    {
        foreach (var sentence in marked.Trees.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (marked.QuotationAt(i) != MarkedText.Unquoted)
                {
                    continue;
                }

                if (marked.IsWord(i, "according") && i + 2 < sentence.End)
                {
                    AddAccording(i, sentence.End);
                    continue;
                }

                if (marked.CueAt(i) is { } cue)
                {
                    AddReporter(i, cue);
                    continue;
                }

                switch (marked.WordAt(i))
                {
                    case "by" when i > sentence.First && media.WordOf(marked.WordAt(i - 1)) == MediaWord.Before:
                        AddCredit(i, i + 1, sentence.End, isBody: false, "statements.reported-by");
                        break;
                    case "citing":
                        AddCredit(i, i + 1, sentence.End, isBody: true, "statements.citing");
                        break;
                    case "(" when i + 2 < sentence.End:
                        AddBracketed(i, sentence.End);
                        break;
                    case "Source" or "Sources" or "SOURCE" when i == sentence.First || marked.ClassAt(i - 1) is WordClass.Stop or WordClass.Mark:
                        AddSourceLine(i, sentence.End);
                        break;
                    case "-" or "--" or "—" or "–" when sentence.End - i <= 5:
                        AddSignature(i, sentence.End);
                        break;
                }
            }
        }
    }

    /// <summary>A medium or body whose report is named without words of it that could be told apart: "…, which the agency reported".</summary>
    private void AddReporter(int word, CueWord cue)
    {
        if (!cue.Reports || marked.Trees.Words[word].Xpos == "VBG" || MoodReader.MoodOf(marked, word) != Mood.Told || attributions.Exists(attribution => attribution.Cue.First == word))
        {
            return;
        }

        var reporter = -1;
        foreach (var child in marked.Trees.ChildrenOf(word))
        {
            reporter = marked.Trees.Words[child].Relation == "nsubj" ? child : reporter;
        }

        var phrase = reporter >= 0 ? Phrases.Of(marked.Trees, reporter) : Phrases.Before(marked.Trees, word, marked.Trees.Sentences[marked.Trees.SentenceOf(word)].First);
        if (!phrase.IsEmpty && (media.MediumIn(marked, phrase) ?? media.BodyIn(marked, phrase)) is { } source)
        {
            Add(source, Span.Hull(source.Span, marked.SpanOf(new TokenRun(word, word + 1))), [], "statements.source-reports");
        }
    }

    private void AddAccording(int token, int limit)
    {
        if (!attributions.Exists(attribution => attribution.Cue.First == token))
        {
            AddCredit(token, token + 2, limit, isBody: true, "statements.source-reports");
        }
    }

    private void AddCredit(int trigger, int first, int limit, bool isBody, string rule)
    {
        var phrase = Phrases.After(marked.Trees, first, limit);
        if (phrase.IsEmpty)
        {
            return;
        }

        var source = media.MediumIn(marked, phrase) ?? (isBody ? media.BodyIn(marked, phrase) : null);
        if (source is { } found && !_found.Exists(naming => naming.Medium.Span == found.Span))
        {
            Add(found, Hull(new TokenRun(trigger, trigger + 1), phrase), [], rule);
        }
    }

    private void AddBracketed(int bracket, int limit)
    {
        for (var close = bracket + 2; close < limit && close - bracket <= 5; close++)
        {
            if (marked.WordAt(close)[0] == ')')
            {
                AddKnown(new TokenRun(bracket + 1, close), new TokenRun(bracket, close + 1));
                return;
            }
        }
    }

    private void AddSignature(int dash, int limit)
    {
        var end = limit;
        while (end > dash + 1 && marked.ClassAt(end - 1) == WordClass.Stop)
        {
            end--;
        }

        if (end > dash + 1)
        {
            AddKnown(new TokenRun(dash + 1, end), new TokenRun(dash, end));
        }
    }

    /// <summary>A credit is a name and nothing else.</summary>
    private void AddKnown(TokenRun name, TokenRun evidence)
    {
        if (media.MediumIn(marked, name) is { } medium && medium.Span == marked.SpanOf(name))
        {
            Add(medium, marked.SpanOf(evidence), [], "statements.credit");
        }
    }

    private void AddSourceLine(int word, int limit)
    {
        var first = word + 1;
        if (first < limit && marked.ClassAt(first) == WordClass.Colon)
        {
            first++;
        }

        for (var i = first; i < limit && i - first < Reach; i++)
        {
            if (marked.ClassAt(i) is WordClass.Coordinator or WordClass.Comma)
            {
                continue;
            }

            var end = i;
            while (end < limit && marked.ClassAt(end) is WordClass.Capitalised or WordClass.Other or WordClass.Determiner && (end == i || char.IsUpper(marked.WordAt(end)[0])))
            {
                end++;
            }

            if (end == i)
            {
                return;
            }

            if (media.MediumIn(marked, new TokenRun(i, end)) is { } medium)
            {
                Add(medium, marked.SpanOf(new TokenRun(word, end)), [], "statements.credit");
            }

            i = end - 1;
        }
    }

    private static bool IsCarriedBy(Attribution other, Attribution report) =>
        other != report
        && other.Passage == report.Passage
        && other.Group.First < report.Group.First
        && report.Content.Exists(run => run.First <= other.Cue.First && other.Cue.End <= run.End);

    private void Add(Medium medium, Span evidence, List<Attribution> through, string rule) => _found.Add(new SourceNaming(medium, evidence, through, rule));

    private Span Hull(TokenRun a, TokenRun b) => Span.Hull(marked.SpanOf(a), marked.SpanOf(b));
}

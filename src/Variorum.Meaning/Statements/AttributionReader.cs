using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Reads who is said to have said what, passage by passage: the rules give cue, speaker and head of the content, the trees and quotation marks how far they reach.</summary>
internal sealed class AttributionReader
{
    private const string AccordingTo = "statements.according-to";
    private const string AccordingBeside = "statements.according-beside";

    /// <summary>What announces the words of a next paragraph is no longer, from its verb on.</summary>
    private const int LongestAnnouncement = 16;

    private readonly MarkedText _marked;
    private readonly ParsedText _trees;
    private readonly ContentReader _contents;
    private readonly ContentRuns _runs;
    private readonly JoinedClauses _joined;
    private readonly Utterances _utterances;
    private readonly SayingGroup _group;
    private readonly SpeakerReader _speakers;
    private readonly QuotationOwners _quotations;
    private readonly QuotationTags _tags;
    private readonly SpeechByLayout _layout;
    private readonly StandReader _stands;
    private readonly List<Attribution> _found = [];

    /// <summary>What the rule at hand found at the cue at hand.</summary>
    private readonly List<RuleMatch> _matches = [];

    public AttributionReader(MarkedText marked)
    {
        _marked = marked;
        _trees = marked.Trees;
        _contents = new ContentReader(marked);
        _runs = new ContentRuns(marked);
        _joined = new JoinedClauses(marked);
        _utterances = new Utterances(marked);
        _group = new SayingGroup(marked);
        _speakers = new SpeakerReader(marked);
        _quotations = new QuotationOwners(marked);
        _tags = new QuotationTags(marked);
        _layout = new SpeechByLayout(marked, _quotations, _runs);
        _stands = new StandReader(marked);
    }

    public List<Attribution> Read()
    {
        var passages = new List<TokenRun>();
        Passages.Find(_marked, passages);
        _layout.AddTurns(_found);
        Attribution? last = null;
        foreach (var passage in passages)
        {
            last = ReadPassage(passage, last);
        }

        return [.. _found.OrderBy(one => one.Passage.First)];
    }

    /// <summary>Reads one passage and gives the attribution that quotations of the next one go on with; null when they cannot.</summary>
    private Attribution? ReadPassage(TokenRun passage, Attribution? last)
    {
        if (HoldsLinks(passage))
        {
            return null;
        }

        _layout.AddAwaitedParagraph(passage, _found);
        var firstOwn = _found.Count;
        _layout.AddAwaitedQuotation(passage, _found);
        _layout.AddLabelled(passage, _found);
        for (var s = _trees.SentenceOf(passage.First); s < _trees.Sentences.Length && _trees.Sentences[s].First < passage.End; s++)
        {
            foreach (var match in StatementRules.Rules.Patterns.In(_trees, _trees.Sentences[s]))
            {
                var next = RuleMatch.Of(match);
                if (_matches.Count > 0 && (_matches[0].Cue != next.Cue || _matches[0].Rule != next.Rule))
                {
                    ReadFound(passage, firstOwn);
                    _matches.Clear();
                }

                _matches.Add(next);
            }

            ReadFound(passage, firstOwn);
            _matches.Clear();
        }

        _quotations.AddSigned(passage, _found);
        ReadTagged(passage);
        if (_found.Count == firstOwn)
        {
            return ReadAlone(passage, last);
        }

        Settle(firstOwn);
        return LastSpoken(firstOwn);
    }

    /// <summary>Whether headlines of other articles, with a word like "MORE" behind them, ran into a sentence: who says what in it cannot be told.</summary>
    private bool HoldsLinks(TokenRun passage)
    {
        for (var i = passage.First + 1; i < passage.End; i++)
        {
            if ((PageLinks.IsLink(_marked.WordAt(i)) || PageLinks.EndsInLink(_marked.WordAt(i))) && _marked.QuotationAt(i) == MarkedText.Unquoted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads quotations that no rule has found a speaker for in the tree, and that stand beside one.</summary>
    private void ReadTagged(TokenRun passage)
    {
        for (var i = passage.First + 1; i < passage.End; i++)
        {
            var quotation = _marked.QuotationAt(i - 1);
            if (quotation == MarkedText.Unquoted || _marked.QuotationAt(i) == quotation || _quotations.IsOwned(quotation) || _tags.After(quotation, i, passage.End) is not { } tag
                || _found.Exists(one => one.Cue.First <= tag.Cue && tag.Cue < one.Cue.End))
            {
                continue;
            }

            var attribution = new Attribution
            {
                Passage = passage,
                Speaker = tag.Speaker,
                Cue = new TokenRun(tag.Cue, tag.Cue + 1),
                Rule = QuotationTags.Rule,
                Stance = _marked.CueAt(tag.Cue)?.Stance,
                IsReport = _marked.CueAt(tag.Cue)?.Reports ?? true,
                Group = Hull(tag.Speaker, tag.Cue),
            };
            if (_quotations.AddBeside(attribution))
            {
                _quotations.AddSecondHalf(attribution);
                _quotations.Own(attribution);
                _found.Add(attribution);
            }
        }
    }

    /// <summary>Reads a passage without a cue: words that go on with those before them, or that nobody is named for.</summary>
    private Attribution? ReadAlone(TokenRun passage, Attribution? last)
    {
        var speaks = _quotations.StandingAlone(passage, last);
        if (speaks is not null && speaks.Passage == passage)
        {
            _found.Add(speaks);
        }

        return speaks;
    }

    /// <summary>Reads what one rule found at one cue. Where the tree leaves a choice, the nearest speaker speaks; every content is said.</summary>
    private void ReadFound(TokenRun passage, int firstOwn)
    {
        if (_matches.Count == 0)
        {
            return;
        }

        var (rule, cue) = (_matches[0].Rule, _matches[0].Cue);
        for (var i = 0; i < _matches.Count; i++)
        {
            if (_matches[i].Content >= 0 && _contents.IsCircumstance(cue, _matches[i].Content))
            {
                _matches[i] = _matches[i] with { Content = -1 };
            }
        }

        // "The man, who works but is ill, said he was tired": no content stands between a speaker and his cue.
        if (_matches.Count > 1)
        {
            _matches.RemoveAll(match => match.Speaker >= 0 && match.Speaker < match.Content && match.Content < cue && _marked.QuotationAt(match.Content) == MarkedText.Unquoted
                && _matches.Exists(other => other.Content > cue));
        }

        var isTaken = _found.FindIndex(firstOwn, one => one.Cue.First <= cue && cue < one.Cue.End) >= 0;
        if (isTaken || _marked.QuotationAt(cue) != MarkedText.Unquoted || _marked.IsInName(cue) || MoodReader.MoodOf(_marked, cue) is var mood && mood == Mood.None)
        {
            return;
        }

        var speaker = _speakers.Nearest(_matches);
        if ((speaker < 0 && _matches[0].Speaker >= 0) || (speaker >= 0 && _matches[0].Content >= 0 && _speakers.IsOfContent(speaker, cue, _matches[0].Content)))
        {
            return;
        }

        if (rule == "statements.clause-around" && _matches[0].Content < cue && HoldsColon(_trees.SubtreeOf(cue).First - 1, cue))
        {
            // "It is plain: the council hoped to …": the tag of what was said stands behind a comma.
            return;
        }

        var speakerRun = _found.FindLast(one => one.GoesOnAt == cue) is { } before ? before.Speaker
            : speaker >= 0 ? (rule == AccordingTo ? _speakers.ToEndOfNouns(_speakers.PhraseOf(speaker), passage.End) : _speakers.PhraseOf(speaker)) : _speakers.Beside(passage, cue, rule, _found.Skip(firstOwn));
        if (!speakerRun.IsEmpty && _marked.ClassAt(speakerRun.First) == WordClass.Negation)
        {
            return;
        }

        if ((speakerRun.IsEmpty && _matches[0].NeedsSpeaker) || _speakers.IsFreeRelative(speakerRun))
        {
            return;
        }

        var word = _marked.Lexicon.CueOf(_trees.Words[cue]);
        if (mood == Mood.Aimed && (_matches[0].Content < 0 || word is not { Speaks: true }))
        {
            return;
        }

        var attribution = new Attribution
        {
            Passage = passage,
            Speaker = speakerRun,
            Cue = CueRun(cue, rule, mood),
            Rule = rule,
            Stance = mood == Mood.NotHeld ? Stance.Denied : word?.Stance,
            IsReport = word?.Reports ?? true,
            IsStand = _stands.IsStand(_matches[0], speaker, !speakerRun.IsEmpty),
            Addressee = word is { Addresses: true } ? AddresseeOf(cue, passage) : default,
            Group = !IsAccording(rule) && (speaker >= 0 || speakerRun.IsEmpty) ? GroupAround(cue, rule, speaker, passage) : Hull(rule == AccordingTo && speaker >= 0 ? WithClauses(speakerRun, speaker) : speakerRun, cue),
        };
        if (attribution.Addressee.First < speakerRun.End && speakerRun.First < attribution.Addressee.End)
        {
            attribution.Addressee = default;
        }

        ReadContent(attribution);
        if (attribution.Content.Count == 0 && word is { Speaks: true } && _marked.ClassAt(passage.End - 1) == WordClass.Colon && passage.End - cue <= LongestAnnouncement)
        {
            _layout.Await(attribution);
        }
        else if (attribution.Content.Count > 0)
        {
            TakeOver(attribution, firstOwn);
            _quotations.Own(attribution);
            _found.Add(attribution);
        }
    }

    /// <summary>Reads a content that no rule has found in the tree.</summary>
    private void ReadUnjoined(Attribution attribution)
    {
        switch (attribution.Rule)
        {
            case "statements.beside":
                _contents.AddBeside(attribution);
                break;
            case AccordingBeside:
                _contents.AddSentenceAround(attribution, new TokenRun(attribution.Cue.First, attribution.Speaker.End));
                break;
            case "statements.adding" when !_quotations.AddBeside(attribution):
                _contents.AddBeside(attribution);
                break;
            default:
                if (!_quotations.AddBeside(attribution) && attribution.Rule == "statements.clause")
                {
                    // All that the tree joins to the cue tells when or why it was said.
                    _contents.AddBeside(attribution);
                }

                break;
        }
    }

    private void ReadContent(Attribution attribution)
    {
        if (!IsAccording(attribution.Rule) && _matches.TrueForAll(match => match.Content < 0 || _trees.SubtreeOf(match.Content).First > attribution.Cue.First) && _quotations.ClosesWithComma(attribution) && _quotations.AddBeside(attribution))
        {
            _joined.AddJoined(attribution);
            _runs.Complete(attribution);
            _quotations.AddSecondHalf(attribution);
            return;
        }

        foreach (var match in _matches)
        {
            if (match.Subject >= 0)
            {
                _contents.AddSubject(attribution, match.Subject);
            }

            if (match.Content > attribution.Cue.First && attribution.Content.Count > 0 && attribution.Content[^1].First >= attribution.Cue.End && _utterances.StartsUtterance(match.Content))
            {
                break;
            }

            if (match.Content >= 0 && attribution.Rule != AccordingTo && _utterances.IsQuotation(match.Content, attribution.Cue.First) && _quotations.AddBeside(attribution))
            {
                break;
            }

            if (match.Content >= 0)
            {
                _contents.AddSubtree(attribution, attribution.Rule == AccordingTo ? _contents.WholeClause(match.Content, attribution.Cue.First) : match.Content);
            }
            else if (match.Whole >= 0)
            {
                _contents.AddObject(attribution, match.Whole);
            }
        }

        if (_matches[0].Said < 0)
        {
            ReadUnjoined(attribution);
        }

        if (attribution.Content.Count > 0)
        {
            _contents.AddStraySubjects(attribution);
            _joined.AddJoined(attribution);
            _runs.Complete(attribution);
            _joined.AddThatClauses(attribution);
            _quotations.AddSecondHalf(attribution);
        }
    }

    /// <summary>The cue; with "to" where it is "according to", with what denies it where it is "does not believe".</summary>
    private TokenRun CueRun(int cue, string rule, Mood mood)
    {
        if (IsAccording(rule) && cue + 1 < _trees.Words.Length && _marked.IsWord(cue + 1, "to"))
        {
            return new TokenRun(cue, cue + 2);
        }

        var first = cue;
        while (mood == Mood.NotHeld && first > 0 && _trees.Words[first - 1].Head == cue && _trees.Words[first - 1].BasicRelation is "aux" or "advmod" or "cop")
        {
            first--;
        }

        return new TokenRun(first, cue + 1);
    }

    /// <summary>"X said A, adding that B": the tree may hang the second cue into A. It is X who adds, and A ends before.</summary>
    private void TakeOver(Attribution attribution, int firstOwn)
    {
        var cue = attribution.Cue.First;
        var before = cue - 1;
        while (before > attribution.Passage.First && _trees.Words[before].Tag == UniversalTag.Adv)
        {
            before--;
        }

        if (_trees.Words[cue].Xpos != "VBG" || before < attribution.Passage.First || _marked.ClassAt(before) is not (WordClass.Comma or WordClass.Coordinator) || _marked.CueAt(cue) is not { Speaks: true })
        {
            return;
        }

        for (var i = _found.Count - 1; i >= firstOwn; i--)
        {
            if (_found[i].Content.Exists(run => run.First < cue && cue < run.End))
            {
                attribution.Speaker = _found[i].Speaker;
                _runs.CutAt(_found[i], before);
            }
        }
    }

    /// <summary>Puts the runs of what was found in order.</summary>
    private void Settle(int firstOwn)
    {
        for (var i = _found.Count - 1; i >= firstOwn; i--)
        {
            foreach (var closing in _found.Skip(firstOwn).Where(other => other != _found[i] && other.ClosesContent))
            {
                _runs.CutAtClosing(_found[i], closing);
            }

            _runs.Complete(_found[i]);
            if (_found[i].Content.Count == 0 || IsStandInside(_found[i], firstOwn))
            {
                _found.RemoveAt(i);
            }
        }
    }

    /// <summary>"X said that Y opposed the plan": what stand somebody is said to take is part of what is said; what somebody is said to have said is a statement as well.</summary>
    private bool IsStandInside(Attribution attribution, int firstOwn) =>
        !attribution.Cue.IsEmpty
        && _marked.Lexicon.CueOf(_trees.Words[attribution.Cue.End - 1]) is { Speaks: false }
        && _found.FindIndex(firstOwn, other => other != attribution && other.Content.Exists(run => run.First <= attribution.Cue.First && attribution.Cue.End <= run.End)) >= 0;

    /// <summary>The attribution that the passage ends with: the last, but for one inside a clause of another ("“A,” X said after Y announced B").</summary>
    private Attribution? LastSpoken(int firstOwn)
    {
        Attribution? last = null;
        for (var i = firstOwn; i < _found.Count; i++)
        {
            if (!_found[i].Cue.IsEmpty && (_marked.Lexicon.CueOf(_trees.Words[_found[i].Cue.First]) is { Speaks: true } || IsAccording(_found[i].Rule)) && (last is null || !_trees.IsBelow(_found[i].Cue.First, last.Cue.First)))
            {
                last = _found[i];
            }
        }

        return last;
    }

    /// <summary>Who is spoken to: whom the rule names, or else the phrase right behind the cue that a clause or a quotation follows ("told Secretary Ada Lorn that").</summary>
    private TokenRun AddresseeOf(int cue, TokenRun passage)
    {
        if (_matches[0].Addressee is >= 0 and var named)
        {
            var listeners = _stands.IsUtterer(named) ? _speakers.PhraseOf(named) : default;
            for (var i = listeners.First; i < listeners.End; i++)
            {
                if (_marked.IsWord(i, "about"))
                {
                    // "told lawmakers | about the plan".
                    return listeners with { End = i };
                }
            }

            return listeners;
        }

        var first = cue + 1;
        if (first >= passage.End || _trees.Words[first].Tag is not (UniversalTag.Propn or UniversalTag.Noun) || _marked.SkipTime(first) > first)
        {
            return default;
        }

        var phrase = Phrases.After(_trees, first, passage.End);
        return !phrase.IsEmpty && phrase.End < passage.End && _marked.IsWord(phrase.End, "that") && _marked.IsInName(phrase.End - 1) ? phrase : default;
    }

    /// <summary>The words of the saying around a cue; "as X reported in May," is all of it.</summary>
    private TokenRun GroupAround(int cue, string rule, int speaker, TokenRun passage)
    {
        if (rule == "statements.as-reported")
        {
            var clause = _trees.SubtreeOf(cue);
            if (clause.End < passage.End && (_marked.ClassAt(clause.End) == WordClass.Comma || _marked.ClassAt(clause.End - 1) == WordClass.Comma))
            {
                return new TokenRun(clause.First, clause.End);
            }
        }

        return _group.Around(cue, _matches[0].Said, speaker, passage);
    }

    private bool HoldsColon(int first, int end)
    {
        for (var i = Math.Max(0, first); i < end; i++)
        {
            if (_marked.ClassAt(i) == WordClass.Colon)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAccording(string rule) => rule is AccordingTo or AccordingBeside;

    /// <summary>A source with what is told of it ("documents obtained by the paper"), if that is all behind it.</summary>
    private TokenRun WithClauses(TokenRun phrase, int head) =>
        _trees.SubtreeOf(head) is var whole && whole.End > phrase.End && (_matches[0].Content < phrase.First || _matches[0].Content >= whole.End) ? phrase with { End = whole.End } : phrase;

    private static TokenRun Hull(TokenRun speaker, int cue) => new(Math.Min(speaker.First, cue), Math.Max(speaker.End, cue + 1));
}

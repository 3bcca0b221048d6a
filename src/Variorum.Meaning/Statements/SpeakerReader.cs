using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Finds who speaks at a cue: whom the rules name, or else the phrase that stands beside the cue.</summary>
internal sealed class SpeakerReader(MarkedText marked)
{
    /// <summary>No speaker has more words, with all that is said of him.</summary>
    private const int LongestSpeaker = 24;

    private readonly ParsedText _trees = marked.Trees;

    /// <summary>The head of the speaker that stands nearest to the cue, among those that a rule leaves open; -1 when it names none outside of quotation marks.</summary>
    public int Nearest(List<RuleMatch> matches)
    {
        var nearest = -1;
        foreach (var match in matches)
        {
            if (match.Speaker >= 0 && marked.QuotationAt(match.Speaker) == MarkedText.Unquoted && !IsQuestion(match.Speaker) && !IsTold(match)
                && (nearest < 0 || Math.Abs(match.Speaker - match.Cue) < Math.Abs(nearest - match.Cue)))
            {
                nearest = match.Speaker;
            }
        }

        return nearest;
    }

    /// <summary>"Lunt, who came with Ada, said they were tired": what is part of the content, or has a preposition, is no speaker.</summary>
    public bool IsOfContent(int speaker, int cue, int content)
    {
        if (_trees.IsBelow(speaker, content) && !_trees.IsBelow(speaker, cue) && !_trees.IsBelow(cue, content))
        {
            return true;
        }

        foreach (var child in _trees.ChildrenOf(speaker))
        {
            if (child < speaker && _trees.Words[child].Relation == "case" && marked.ClassAt(child) == WordClass.Preposition && _trees.Words[speaker].Head == cue && _trees.Words[speaker].BasicRelation is "nsubj")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"told me, “…”": a pronoun that is an object by its form is spoken to.</summary>
    private bool IsTold(in RuleMatch match) =>
        match.Speaker > match.Cue && _trees.Words[match.Speaker] is { Tag: UniversalTag.Pron, Head: var verb } pronoun && verb == match.Cue && pronoun.Features.Contains("Case=Acc", StringComparison.Ordinal);

    /// <summary>"who said" without a noun before it asks, or leaves open, who did.</summary>
    private bool IsQuestion(int word)
    {
        if (_trees.Words[word].Lemma is not ("who" or "which"))
        {
            return false;
        }

        for (var at = word; !_trees.IsRoot(at); at = _trees.Words[at].Head)
        {
            if (_trees.Words[at].Relation == "acl:relcl")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The phrase of a speaker, without the time of the saying behind it ("the ministry on Friday said") and with the whole name of a person ("the committee's chairman | Ada Lorn").</summary>
    public TokenRun PhraseOf(int head)
    {
        var phrase = WithName(Phrases.Of(_trees, head));
        if (marked.SkipTime(phrase.First) is var behind && behind > phrase.First && behind <= head)
        {
            // "this week officials warn": when, and then who.
            phrase = phrase with { First = behind };
        }

        for (var i = head + 1; i < phrase.End; i++)
        {
            // A time inside a name ("the Super Tuesday states") ends no phrase.
            if (marked.SkipTime(i) is var past && past > i && past >= phrase.End)
            {
                return phrase with { End = i - 1 > head && marked.ClassAt(i - 1) == WordClass.Preposition ? i - 1 : i };
            }
        }

        return phrase;
    }

    private TokenRun WithName(TokenRun phrase)
    {
        if (phrase.End >= _trees.Words.Length)
        {
            return phrase;
        }

        var next = _trees.Words[phrase.End].Tag == UniversalTag.Adj && phrase.End + 1 < _trees.Words.Length ? _trees.Words[phrase.End + 1].Start : _trees.Words[phrase.End].Start;
        var name = marked.NameAt(next);
        return name < marked.Names.Mentions.Length && marked.Names.Mentions[name] is { Type: NameType.Per } person && (person.Span.Start == next || person.Title?.Start == next) && _trees.Words[phrase.End - 1].Tag is UniversalTag.Noun or UniversalTag.Propn
            ? phrase with { End = _trees.WordAt(person.Span.End - 1) + 1 }
            : phrase;
    }

    /// <summary>Whether a speaker and a cue name a thing for the outlet: "what the council calls".</summary>
    public bool IsFreeRelative(TokenRun speaker) =>
        !speaker.IsEmpty && speaker.First > 0 && (marked.IsWord(speaker.First - 1, "what") || marked.IsWord(speaker.First - 1, "whatever"));

    /// <summary>Who speaks by a rule that names nobody.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="before">What was found in the passage before.</param>
    public TokenRun Beside(TokenRun passage, int cue, string rule, IEnumerable<Attribution> before) => rule switch
    {
        "statements.according-beside" => AfterCue(passage, cue + 2),
        "statements.adding" => before.LastOrDefault(one => one.Cue.First < cue && !one.Speaker.IsEmpty)?.Speaker ?? default,
        "statements.clause-near" or "statements.beside" => BeforeVerb(passage, cue),
        "statements.quote-near" => BesideQuotation(passage, cue),
        _ => default,
    };

    private TokenRun AfterCue(TokenRun passage, int first) =>
        first < passage.End && marked.QuotationAt(first) == MarkedText.Unquoted ? ToEndOfNouns(Phrases.After(_trees, first, passage.End), passage.End) : default;

    /// <summary>"according to defence monthly | The Harbour Post", "according to sentencing | expert Lorn": no source ends before a noun.</summary>
    public TokenRun ToEndOfNouns(TokenRun source, int limit)
    {
        var end = source.End;
        while (!source.IsEmpty && end < limit && marked.QuotationAt(end) == MarkedText.Unquoted && _trees.Words[end].Tag is UniversalTag.Noun or UniversalTag.Propn && marked.SkipTime(end) == end)
        {
            end++;
        }

        return source with { End = end };
    }

    /// <summary>"“…,” the spokesman, Joren Halt, told the agency"; "“…,” wrote the Herald".</summary>
    private TokenRun BesideQuotation(TokenRun passage, int cue)
    {
        var first = cue;
        while (first > passage.First && marked.QuotationAt(first - 1) == MarkedText.Unquoted && marked.CueAt(first - 1) is null)
        {
            first--;
        }

        if (first == passage.First || cue - first > LongestSpeaker || marked.QuotationAt(first - 1) == MarkedText.Unquoted)
        {
            return default;
        }

        while (first < cue && marked.ClassAt(first) is WordClass.Comma or WordClass.Coordinator)
        {
            first++;
        }

        if (first == cue && marked.CueAt(cue) is { Addresses: true })
        {
            // "“…,” told the paper": nobody is named who told it.
            return default;
        }

        return first < cue ? Phrases.After(_trees, first, cue) : Phrases.After(_trees, cue + 1, passage.End);
    }

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

    /// <summary>The phrase before the verb with its auxiliaries and adverbs.</summary>
    private TokenRun BeforeVerb(TokenRun passage, int cue)
    {
        var end = cue;
        while (end > passage.First && _trees.Words[end - 1].Tag is UniversalTag.Aux or UniversalTag.Adv)
        {
            end--;
        }

        var last = Math.Max(passage.First, end - 1);
        if (marked.QuotationAt(last) != MarkedText.Unquoted || _trees.Words[last].Tag == UniversalTag.Punct)
        {
            return default;
        }

        var phrase = Phrases.Before(_trees, end, passage.First);
        // "workers asked by the paper said": the phrase beside the cue is not who speaks.
        var isOfOther = !phrase.IsEmpty && phrase.First > passage.First && marked.ClassAt(phrase.First - 1) == WordClass.Preposition;
        return isOfOther || HoldsQuotation(phrase) ? default : phrase;
    }
}

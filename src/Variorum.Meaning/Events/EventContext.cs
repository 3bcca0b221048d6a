using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Where and when an event happens.</summary>
internal sealed class EventContext
{
    private const int Deepest = 12;

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789");

    private readonly ParsedText _text;
    private readonly Clauses.Clauses _clauses;
    private readonly Names _names;
    private readonly EventLexicon _lexicon;
    private readonly ImmutableArray<Timex> _times;
    private readonly Dictionary<int, int> _timeOf = [];

    public EventContext(Analysis analysis, Clauses.Clauses clauses, EventLexicon lexicon)
    {
        (_text, _clauses, _names, _lexicon) = (analysis.Get<ParsedText>(), clauses, analysis.Get<Names>(), lexicon);
        var times = _times = analysis.Get<Model.Times>().Timexes;
        for (var i = 0; i < times.Length; i++)
        {
            if (times[i].Type is TimexType.Date or TimexType.Time && PredicateAbove(times[i].Span, clauses) is >= 0 and var predicate)
            {
                if (!_timeOf.TryGetValue(predicate, out var known) || DistanceOf(predicate, times[i].Span, clauses) < DistanceOf(predicate, times[known].Span, clauses))
                {
                    _timeOf[predicate] = i;
                }
            }
        }
    }

    /// <summary>The index of the time that a clause gives for its own predicate, or a clause of the same time for its own ("were killed when boats exchanged fire on Sunday");
    /// null when neither gives one.</summary>
    public int? TimeOf(int predicate)
    {
        var word = _clauses.Predicates[predicate].Word;
        if (_timeOf.TryGetValue(predicate, out var own))
        {
            return MayBeOfVerbAbove(word, _times[own].Span) || IsOfObject(word, _times[own].Span) || IsBound(_times[own].Span) ? null : own;
        }

        foreach (var child in _text.ChildrenOf(word))
        {
            if (IsMeanwhile(child) && TimeAt(child) is { } time)
            {
                return time;
            }
        }

        return IsMeanwhile(word) || IsInOneBreath(word) ? TimeAt(_text.Words[word].Head) : null;
    }

    /// <summary>The place that a clause names.</summary>
    public Span? PlaceOf(ReadOnlySpan<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Role == ArgumentRole.Oblique && _lexicon.IsPlacePreposition(_text.Words[argument.Preposition].Lemma) && PlaceNameAt(_text.Words[argument.Head].Start) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The phrases of a clause that say where, those of the predicate first.</summary>
    public List<Argument> PlacesOf(ReadOnlySpan<Argument> arguments)
    {
        var places = new List<Argument>();
        foreach (var argument in arguments)
        {
            if (argument.Role == ArgumentRole.Oblique && _lexicon.IsPlacePreposition(_text.Words[argument.Preposition].Lemma) && MayBePlace(argument.Head))
            {
                places.Add(argument);
            }
        }

        foreach (var argument in arguments)
        {
            foreach (var child in _text.ChildrenOf(argument.Head))
            {
                if (_text.Basic(child) is "nmod" && _text.Preposition(child) is >= 0 and var preposition && _lexicon.IsPlacePreposition(_text.Words[preposition].Lemma) && MayBePlace(child))
                {
                    places.Add(new Argument(child, ArgumentReader.PhraseOf(_text, child), ArgumentRole.Oblique, preposition));
                }
            }
        }

        return places;
    }

    private bool IsMeanwhile(int word) => _text.Basic(word) is "advcl" && (_text.Has(word, "advmod", WordUse.Meanwhile) || _text.Has(word, "mark", WordUse.Meanwhile));

    /// <summary>"Vost greeted three men freed by the rebels on Sunday": when he greeted them, or when they were freed.</summary>
    private bool MayBeOfVerbAbove(int word, Span time)
    {
        if (_text.Words[word].Relation is not "acl" || !_text.IsBarePastParticiple(word) || time.Start < _text.Words[word].Start)
        {
            return false;
        }

        // A mark between keeps to the participle what follows, and so does a subject.
        var noun = _text.Words[word].Head;
        if (_text.Basic(noun) is not ("obj" or "obl") || _text.Words[noun].Head is var verb && (verb > noun || !_text.IsVerb(verb) || TimeAt(verb) is not null))
        {
            return false;
        }

        for (var between = verb; _text.Words[between].Start < time.Start; between++)
        {
            if (_text.Words[between].Tag == UniversalTag.Punct)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Forty have been killed since May": May is not when.</summary>
    private bool IsBound(Span time)
    {
        for (var word = _text.WordAt(time.Start); word < _text.Words.Length && _text.Words[word].Start < time.End; word++)
        {
            if (_text.Preposition(word) is >= 0 and var preposition && _lexicon.IsTimeBound(_text.Words[preposition].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Is investigating what the agency did in 2016": who is at it now was not in a year that has a number.</summary>
    private bool IsOfObject(int word, Span time) =>
        _text.Words[word].Xpos is "VBG" && _text.Child(word, "aux") is >= 0 and var auxiliary && _text.Words[auxiliary].Xpos is "VBZ" or "VBP" && time.In(_text.Text).IndexOfAny(Digits) >= 0;

    /// <summary>"On Sunday he recalled the war and accused his neighbour, calling him a liar": one subject, told once.</summary>
    private bool IsInOneBreath(int word) =>
        (_text.Basic(word) is "conj" && _text.Child(word, "nsubj") < 0) || (_text.Basic(word) is "advcl" && _text.IsGerund(word) && _text.Child(word, "mark") < 0);

    private int? TimeAt(int word) => _clauses.At(word) is >= 0 and var clause && _timeOf.TryGetValue(clause, out var time) ? time : null;

    // "killed in Norlander shelling" does not say where.
    private bool MayBePlace(int word) => _text.Words[word].Tag == UniversalTag.Propn || _lexicon.IsTerritory(_text.Words[word].Lemma);

    private int DistanceOf(int predicate, Span time, Clauses.Clauses clauses) => Math.Abs(_text.Words[clauses.Predicates[predicate].Word].Start - time.Start);

    private Span? PlaceNameAt(int offset)
    {
        int low = 0, high = _names.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names.Mentions[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _names.Mentions.Length && _names.Mentions[low].Span.Contains(offset) && _names.Mentions[low].Type is NameType.Gpe or NameType.Loc ? _names.Mentions[low].Span : null;
    }

    /// <summary>"The minister on Sunday criticized the army": what the parser hangs on the subject stands right before the verb, and is the verb's; -1 where it does not.</summary>
    private int VerbBehind(int time)
    {
        var subject = _text.Words[time].Head;
        return _text.Basic(time) is "nmod" && _text.Basic(subject) is "nsubj" && _text.Words[subject].Head is var verb && verb > time && verb - time <= 2 ? verb : -1;
    }

    // Of "was investigating ties in the 2016 campaign" the year is the campaign's: a time hangs on its predicate without another word between.
    private int PredicateAbove(Span time, Clauses.Clauses clauses)
    {
        for (int word = _text.WordAt(time.Start), steps = 0; word < _text.Words.Length && steps < Deepest; steps++)
        {
            if (clauses.At(word) is >= 0 and var predicate)
            {
                return predicate;
            }

            if (_text.IsRoot(word) || !time.Contains(_text.Words[word].Span))
            {
                return -1;
            }

            if (VerbBehind(word) is >= 0 and var verb)
            {
                return clauses.At(verb);
            }

            word = _text.Words[word].Head;
        }

        return -1;
    }
}

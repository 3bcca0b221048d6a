using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Codes the predicates of one account.</summary>
internal sealed class EventReader
{
    private readonly ParsedText _text;
    private readonly Clauses.Clauses _clauses;
    private readonly EventRule?[] _rules;
    private readonly RuleMatcher _matcher;
    private readonly TargetFinder _targets;
    private readonly ActorCoder _actors;
    private readonly EventContext _context;
    private readonly EventScreen _screen;
    private readonly Somebody _somebody;
    private readonly Assertion _assertion;
    private readonly EventLexicon _lexicon;
    private readonly ImmutableArray<EventFinding>.Builder _found = ImmutableArray.CreateBuilder<EventFinding>();
    private readonly List<Argument> _whom = [];
    private readonly List<Argument> _who = [];

    public EventReader(Analysis analysis, EventLexicon lexicon)
    {
        _lexicon = lexicon;
        _text = analysis.Get<ParsedText>();
        _clauses = analysis.Get<Clauses.Clauses>();
        _rules = new EventRule?[_clauses.Predicates.Length];
        _somebody = new Somebody(_text, analysis.Get<Names>(), analysis.Get<CoreferenceChains>(), lexicon);
        _matcher = new RuleMatcher(_text, _clauses, analysis.Get<Names>(), _somebody, lexicon);
        _targets = new TargetFinder(_text, _clauses, analysis.Get<Model.Times>(), _rules, lexicon);
        _actors = new ActorCoder(_text, analysis.Get<CoreferenceChains>(), analysis.Get<Model.Times>(), _somebody, lexicon);
        _context = new EventContext(analysis, _clauses, lexicon);
        _assertion = new Assertion(_text, analysis.Account, lexicon);
        _screen = new EventScreen(_text, analysis.Get<Model.Statements>(), _somebody, _assertion, lexicon);
    }

    /// <summary>The events in order of their triggers.</summary>
    public ImmutableArray<EventFinding> Read()
    {
        for (var i = 0; i < _rules.Length; i++)
        {
            _rules[i] = _matcher.Find(i);
        }

        for (var i = 0; i < _rules.Length; i++)
        {
            if (_rules[i] is { IsNone: false } rule)
            {
                Code(i, rule);
            }
            else if (_rules[i] is null)
            {
                Obligation(i);
            }
        }

        _found.Sort((a, b) => a.Trigger.Start != b.Trigger.Start ? a.Trigger.Start.CompareTo(b.Trigger.Start) : a.Type.CompareTo(b.Type));
        return _found.DrainToImmutable();
    }

    private void Code(int index, EventRule rule)
    {
        var predicate = _clauses.Predicates[index];
        var content = ContentOf(index);
        var type = rule.Commitment switch
        {
            Commitment.None => rule.Type,
            Commitment.Promise => content is null ? EventType.Agree : Quads.Announced(content.Value.Type) ?? EventType.Agree,
            _ => content is null ? null : Quads.Announced(content.Value.Type),
        };
        if (type is not { } coded)
        {
            return;
        }

        Sources(index, coded);
        _whom.Clear();
        var status = StatusOf(predicate.Modality);
        _targets.Add(index, rule, status != EventStatus.Actual || rule.Commitment != Commitment.None || coded is EventType.Reject or EventType.Threaten, _whom);
        var mode = content is not { } about ? rule.Mode
            : coded is EventType.Request or EventType.Reject ? (about.IsPlain ? Quads.ModeOf(about.Type) : null) ?? rule.Mode
            : coded == EventType.Threaten ? Quads.ModeOfThreat(about.Type, about.Mode) ?? rule.Mode
            : rule.Mode;
        Add(index, coded, mode, rule.Commitment == Commitment.None || coded == EventType.Agree ? rule.Cameo : "130", status, rule, isInferred: rule.Commitment == Commitment.Intend || (rule.Commitment == Commitment.Promise && (coded == EventType.Threaten || (content is { } bound && Quads.Announced(bound.Type) is null))));
        if (status is EventStatus.Planned or EventStatus.Denied && rule.Commitment == Commitment.None && Announces(index))
        {
            Announcement(index, coded, status, rule);
        }

        if (status == EventStatus.Demanded)
        {
            Obligation(index);
        }
    }

    // "Norland will send grain" is agreement to send it, "Norland will not send grain" refusal: each an event of its own that has happened.
    private void Announcement(int index, EventType type, EventStatus status, EventRule rule)
    {
        if (Quads.Announced(type) is not { } announced || !_who.Exists(IsParty))
        {
            return;
        }

        if (status == EventStatus.Denied)
        {
            Add(index, EventType.Reject, Quads.ModeOf(type), "120", EventStatus.Actual, rule, isInferred: true);
        }
        else if (announced == EventType.Threaten)
        {
            Add(index, announced, Quads.ModeOfThreat(type, rule.Mode), "130", EventStatus.Actual, rule, isInferred: true);
        }
        else
        {
            Add(index, announced, null, "030", EventStatus.Actual, rule, isInferred: true);
        }
    }

    // "The rebels were asked to leave": nobody is named who asked, and yet it is told.
    private bool IsWholePassive(in Predicate predicate)
    {
        foreach (var child in _text.ChildrenOf(predicate.Word))
        {
            if (_text.Words[child].Relation is "aux:pass")
            {
                return true;
            }
        }

        return false;
    }

    // One whose announcements count: a state, body, group or named person. What people at large will do is a forecast.
    private bool IsParty(Argument argument) => _actors.Of(argument).Code is { } code ? !code.EndsWith("CVL", StringComparison.Ordinal) : _text.Words[argument.Head].Tag == UniversalTag.Propn;

    // By an auxiliary of its own, and not inside another's promise, demand or condition, which are events themselves.
    private bool Announces(int index)
    {
        var predicate = _clauses.Predicates[index];
        if (!_text.Has(predicate.Support >= 0 ? predicate.Support : predicate.Word, "aux", WordUse.Future))
        {
            return false;
        }

        return predicate.Governor < 0 || (_rules[predicate.Governor] is null && _clauses.Predicates[predicate.Governor].Modality == Modality.Actual);
    }

    // "The minister said Ostria must withdraw": a request to the one who must.
    private void Obligation(int index)
    {
        var predicate = _clauses.Predicates[index];
        var told = predicate.Support >= 0 ? predicate.Support : predicate.Word;
        if (predicate.Modality != Modality.Demanded || predicate.Governor < 0 || !_text.Has(told, "aux", WordUse.Obligation) || _rules[predicate.Governor] is not null
            || _clauses.Predicates[predicate.Governor].Modality != Modality.Actual)
        {
            return;
        }

        _who.Clear();
        _whom.Clear();
        foreach (var argument in _clauses.Of(_clauses.Predicates[predicate.Governor]))
        {
            if (argument.Role == ArgumentRole.Agent)
            {
                _who.Add(argument);
            }
        }

        foreach (var argument in _clauses.Of(predicate))
        {
            if (argument.Role == (predicate.IsPassive ? ArgumentRole.Patient : ArgumentRole.Agent) && _text.Words[argument.Head].Tag != UniversalTag.Pron)
            {
                _whom.Add(argument);
            }
        }

        if (_who.Count > 0 && _whom.Count > 0)
        {
            Add(index, EventType.Request, _rules[index]?.Type is { } asked ? Quads.ModeOf(asked) ?? "change" : "change", "100", EventStatus.Actual, null, isInferred: true);
        }
    }

    /// <summary>Type and mode of the first predicate that another is about, and whether its words leave no doubt of them.</summary>
    private (EventType Type, string? Mode, bool IsPlain)? ContentOf(int index)
    {
        for (var i = index + 1; i < _rules.Length && _clauses.Predicates[i].Word < _text.Sentences[_text.SentenceOf(_clauses.Predicates[index].Word)].End; i++)
        {
            if (_clauses.Predicates[i].Governor == index && _rules[i] is { Type: { } type } rule)
            {
                return (type, rule.Mode, _matcher.IsPlain(rule, i));
            }
        }

        return null;
    }

    private void Sources(int index, EventType type)
    {
        _who.Clear();
        var predicate = _clauses.Predicates[index];
        foreach (var argument in _clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Agent && IsSource(argument))
            {
                Authors(argument);
            }
        }

        if (_who.Count == 0 && type == EventType.Retreat && predicate.Kind == PredicateKind.Noun)
        {
            foreach (var argument in _clauses.Of(predicate))
            {
                if (argument.Role == ArgumentRole.Patient)
                {
                    _who.Add(argument);
                }
            }
        }

        // "Norland said it would …": the words that name it.
        if (_who.Count == 1 && _text.Words[_who[0].Head].Tag == UniversalTag.Pron && predicate.Governor >= 0)
        {
            foreach (var argument in _clauses.Of(_clauses.Predicates[predicate.Governor]))
            {
                if (argument.Role == ArgumentRole.Agent && _text.Words[argument.Head].Tag != UniversalTag.Pron)
                {
                    _who[0] = argument;
                    break;
                }
            }
        }
    }

    // "two dozen air strikes": a common noun before the event says of what kind it is, unless it is somebody.
    private bool IsSource(in Argument argument) =>
        !_targets.IsTime(argument.Head) && (_text.Basic(argument.Head) is not "compound" || _text.Words[argument.Head].Tag != UniversalTag.Noun || _targets.IsSomebody(argument.Head));

    // "Norland issued a report accusing Ostria": who issued it accuses.
    private void Authors(in Argument argument)
    {
        var head = _text.Words[argument.Head];
        var known = _who.Count;
        if (_lexicon.IsDocument(head.Lemma) && head.Relation is "obj" && _clauses.At(head.Head) is >= 0 and var issued)
        {
            foreach (var author in _clauses.Of(_clauses.Predicates[issued]))
            {
                if (author.Role == ArgumentRole.Agent)
                {
                    _who.Add(author);
                }
            }
        }

        if (_who.Count == known)
        {
            _who.Add(argument);
        }
    }

    private void Add(int index, EventType type, string? mode, string? cameo, EventStatus status, EventRule? rule, bool isInferred)
    {
        if (_whom.Count == 0 && _who.Count > 1 && rule is not null && rule.Targets.Contains(new TargetStep(TargetPlace.Each, "")))
        {
            Write(index, type, mode, cameo, status, rule, [_who[0]], [.. _who.Skip(1)], isInferred);
            Write(index, type, mode, cameo, status, rule, [.. _who.Skip(1)], [_who[0]], isInferred);
        }
        else if (_who.Count + _whom.Count > 0)
        {
            Write(index, type, mode, cameo, status, rule, [.. _who], [.. _whom], isInferred);
        }
    }

    private void Write(int index, EventType type, string? mode, string? cameo, EventStatus status, EventRule? rule, ImmutableArray<Argument> who, ImmutableArray<Argument> whom, bool isInferred)
    {
        var predicate = _clauses.Predicates[index];
        var acting = who.Where(IsSomebody).ToImmutableArray();
        var sources = acting.Select(argument => _actors.Of(argument)).ToImmutableArray();
        if (sources.IsEmpty && !who.IsEmpty)
        {
            // A thing does nothing to anybody: "the market praised the deal".
            return;
        }

        var targets = whom.Select(argument => (Argument: argument, Actor: _actors.Of(argument))).Where(target => !IsOwn(type, target.Argument, target.Actor, sources))
            .Select(target => target.Actor with { IsSomebody = _screen.IsTarget(predicate.Word, target.Argument), Name = _somebody.SureNameOf(target.Argument, target.Actor) }).ToImmutableArray();
        if ((sources.IsEmpty && targets.IsEmpty) || (targets.IsEmpty && Quads.NeedsTarget(type)) || (sources.IsEmpty && Quads.NeedsSource(type) && !IsWholePassive(predicate)))
        {
            return;
        }

        var trigger = TriggerOf(predicate);
        var evidence = trigger;
        foreach (var actor in sources.Concat(targets))
        {
            evidence = new Span(Math.Min(evidence.Start, actor.Words.Start), Math.Max(evidence.End, actor.Words.End));
        }

        if (rule?.Commitment is not null and not Commitment.None || Quads.IsVerbal(type))
        {
            evidence = new Span(evidence.Start, Math.Max(evidence.End, EndOfContent(index)));
        }

        var holder = _context.HolderOf(trigger);
        _found.Add(new EventFinding
        {
            Type = type,
            Mode = mode,
            Cameo = cameo,
            Sources = [.. sources.Zip(acting, (source, argument) => source with { Name = _somebody.SureNameOf(argument, source) })],
            Targets = targets,
            Place = _context.PlaceOf(_clauses.Of(predicate)),
            Time = _context.TimeOf(index),
            Status = status,
            Trigger = trigger,
            Evidence = evidence,
            IsNews = _assertion.IsNews(predicate),
            IsPlain = !isInferred && targets.Length == whom.Length && rule is not null && _matcher.IsPlain(rule, index) && _screen.Admits(predicate, type, acting, whom, holder),
            Rule = rule?.Id ?? "events.obligation",
        });
    }

    // What is promised or demanded is part of what shows the promise or demand.
    private int EndOfContent(int index)
    {
        var predicate = _clauses.Predicates[index];
        var end = 0;
        for (var i = index + 1; i < _rules.Length && _clauses.Predicates[i].Word < _text.Sentences[_text.SentenceOf(predicate.Word)].End; i++)
        {
            if (_clauses.Predicates[i].Governor == index)
            {
                var last = _text.SubtreeOf(_clauses.Predicates[i].Word).End - 1;
                end = Math.Max(end, _text.Words[_text.Words[last].Tag == UniversalTag.Punct ? last - 1 : last].End);
            }
        }

        return end;
    }

    // Nobody acts on himself; and who speaks to his own country speaks to its people, not to another actor.
    private bool IsOwn(EventType type, in Argument argument, ActorFinding target, ImmutableArray<ActorFinding> sources)
    {
        var isCountry = Quads.IsVerbal(type) && target.Code is { Length: 3 } && !_somebody.IsPersonName(argument.Head) && ActorLexicon.CodeOf(target.Words.In(_text.Text)) is not null;
        foreach (var source in sources)
        {
            if (source.Words == target.Words || (source.Name is { } name && name == target.Name) || (isCountry && source.Code is { } code && code.StartsWith(target.Code!, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSomebody(Argument argument)
    {
        if (_somebody.IsCounted(argument.Head) || (_targets.IsSomebody(argument.Head) && _text.Words[argument.Head].Tag != UniversalTag.Pron))
        {
            return true;
        }

        var actor = _actors.Of(argument);
        return actor.Code is not null || actor.Name is not null;
    }

    private Span TriggerOf(in Predicate predicate)
    {
        int first = predicate.Word, last = predicate.Word;
        if (predicate.Support >= 0)
        {
            (first, last) = (Math.Min(first, predicate.Support), Math.Max(last, predicate.Support));
        }
        else if (predicate.Particle == predicate.Word + 1)
        {
            last = predicate.Particle;
        }

        return _text.SpanOf(new WordRange(first, last + 1));
    }

    private static EventStatus StatusOf(Modality modality) => modality switch
    {
        Modality.Actual => EventStatus.Actual,
        Modality.Negated or Modality.Denied => EventStatus.Denied,
        Modality.Planned or Modality.Promised => EventStatus.Planned,
        Modality.Demanded => EventStatus.Demanded,
        _ => EventStatus.Hypothetical,
    };
}

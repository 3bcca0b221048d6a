using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Codes the predicates of one account.</summary>
internal sealed partial class EventReader
{
    private readonly ParsedText _text;
    private readonly Clauses.Clauses _clauses;
    private readonly EventRule?[] _rules;
    private readonly RuleMatcher _matcher;
    private readonly SourceFinder _sources;
    private readonly PartyNouns _nouns;
    private readonly TargetFinder _targets;
    private readonly ActorCoder _actors;
    private readonly EventContext _context;
    private readonly EventHolder _holder;
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
        _nouns = new PartyNouns(_text, analysis.Get<Model.Times>(), _somebody, lexicon);
        _targets = new TargetFinder(_text, _clauses, _nouns, _rules, lexicon);
        _sources = new SourceFinder(_text, _clauses, _nouns, lexicon);
        _actors = new ActorCoder(_text, analysis.Get<CoreferenceChains>(), analysis.Get<Model.Times>(), _somebody, lexicon);
        _context = new EventContext(analysis, _clauses, lexicon);
        _holder = new EventHolder(_text, analysis.Get<Model.Statements>());
        _assertion = new Assertion(_text, analysis.Account, _clauses, lexicon);
        _screen = new EventScreen(_text, analysis.Get<Model.Statements>(), _somebody, new UnreadParties(_text, _clauses, _somebody, lexicon), _assertion, lexicon);
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
                Refusal(i);
                Blame(i);
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
            // Who offers or agrees to send troops means to help; who is only to send them threatens.
            Commitment.Promise => content is null or { Type: EventType.Mobilize } ? EventType.Agree : Quads.Announced(content.Value.Type) ?? EventType.Agree,
            _ => content is null ? null : Quads.Announced(content.Value.Type),
        };
        if (type is not { } coded)
        {
            return;
        }

        _who.Clear();
        _whom.Clear();
        _sources.Add(predicate, coded, _who);
        if (_who.Count == 0 && predicate.IsPassive && rule.Commitment == Commitment.Intend)
        {
            // "Vost is scheduled to meet the king": what is arranged he intends.
            _who.AddRange(_clauses.Of(predicate).ToArray().Where(argument => argument.Role == ArgumentRole.Patient));
        }

        var status = StatusOf(predicate.Modality);
        _targets.Add(index, rule, status != EventStatus.Actual || rule.Commitment != Commitment.None || coded is EventType.Reject or EventType.Threaten, _whom);
        if (rule.IsReversed)
        {
            Reverse();
        }

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

    // "Norland received arms from Ostria", "came under fire from": who stands after the preposition acts.
    private void Reverse()
    {
        var acted = _whom.ToArray();
        _whom.Clear();
        _whom.AddRange(_who);
        _who.Clear();
        _who.AddRange(acted);
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

    private void Add(int index, EventType type, string? mode, string? cameo, EventStatus status, EventRule? rule, bool isInferred)
    {
        if (_whom.Count == 0 && _who.Count > 1 && rule is not null && rule.Targets.Contains(new TargetStep(TargetPlace.Each, "")) && (type != EventType.Agree || AreCountries()))
        {
            for (var i = 0; i < _who.Count; i++)
            {
                Write(index, type, mode, cameo, status, rule, [_who[i]], [.. _who.Where((_, other) => other != i)], isInferred);
            }
        }
        else if (_who.Count + _whom.Count > 0)
        {
            Write(index, type, mode, cameo, status, rule, [.. _who], [.. _whom], isInferred);
        }
    }

    // "Norland and Ostria agreed to withdraw": with each other. Of others it is as likely that they agree to do something together.
    private bool AreCountries()
    {
        string? first = null;
        foreach (var argument in _who)
        {
            var country = _actors.Of(argument).Code?[..ActorCoder.CountryLength];
            if (country is null or ActorCoder.NoCountry || country == first)
            {
                return false;
            }

            first ??= country;
        }

        return true;
    }

    private void Write(int index, EventType type, string? mode, string? cameo, EventStatus status, EventRule? rule, ImmutableArray<Argument> who, ImmutableArray<Argument> whom, bool isInferred)
    {
        var predicate = _clauses.Predicates[index];
        var acting = who.Where(IsSomebody).ToImmutableArray();
        var country = _actors.CountryOf(_context.PlacesOf(_clauses.Of(predicate)));
        var sources = acting.Select(argument => _actors.Of(argument, country)).ToImmutableArray();
        if (sources.IsEmpty && !who.IsEmpty && !(type == EventType.Assault && who.All(argument => _lexicon.IsWeaponOrAttack(_text.Words[argument.Head].Lemma))))
        {
            // A thing does nothing to anybody: "the market praised the deal".
            return;
        }

        var targets = whom.Select(argument => (Argument: argument, Actor: _actors.Of(argument, _nouns.IsSomebody(argument.Head) ? country : null))).Where(target => !IsOwn(type, target.Argument, target.Actor, sources))
            .Select(target => target.Actor with { IsSomebody = _screen.IsTarget(predicate.Word, type, mode, target.Argument), Name = _somebody.SureNameOf(target.Argument, target.Actor) }).ToImmutableArray();
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

        var holder = _holder.Of(predicate.Word, trigger);
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
            Holder = holder,
            IsNews = _assertion.IsNews(predicate),
            IsPlain = !isInferred && targets.Length == whom.Length && rule is not null && _matcher.IsPlain(rule, index) && _screen.Admits(predicate, rule, type, mode, acting, whom, holder),
            Rule = rule?.Id ?? type switch { EventType.Reject => "events.refusal", EventType.Accuse => "events.blame", _ => "events.obligation" },
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
        // A rebel speaks to his country as to another.
        var isCountry = Quads.IsVerbal(type) && target.Code is { Length: 3 } && !_somebody.IsPersonName(argument.Head) && ActorLexicon.CodeOf(target.Words.In(_text.Text)) is not null;
        foreach (var source in sources)
        {
            if (source.Words == target.Words || (source.Name is { } name && name == target.Name) || CommandsOwn(type, source, target) || (isCountry && source.Code is { } code && code[3..] is not ("REB" or "OPP") && code.StartsWith(target.Code!, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // "The president ordered Norlander troops to leave": an order to one's own forces asks no other actor for anything.
    private static bool CommandsOwn(EventType type, ActorFinding source, ActorFinding target) =>
        type == EventType.Request && source.Code is { Length: >= 3 } commander && target.Code is { Length: 6 } forces
        && forces.EndsWith("MIL", StringComparison.Ordinal) && commander[..3] != "---" && commander[3..] is not ("REB" or "OPP" or "CVL") && forces.StartsWith(commander[..3], StringComparison.Ordinal);

    private bool IsSomebody(Argument argument)
    {
        if (_nouns.IsSomebody(argument.Head) && _text.Words[argument.Head].Tag != UniversalTag.Pron)
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

using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <content>What words do besides what they tell: who says that he will, will not, or that another must, has promised, refused or demanded.</content>
internal sealed partial class EventReader
{
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

    // One whose announcements count: a state, body, group or named person. What people at large will do is a forecast.
    private bool IsParty(Argument argument) => _actors.Of(argument).Code is { } code ? !code.EndsWith("CVL", StringComparison.Ordinal) : _text.Words[argument.Head].Tag == UniversalTag.Propn;

    // By an auxiliary of its own or "is to", and not inside another's promise, demand or condition, which are events themselves.
    private bool Announces(int index)
    {
        var predicate = _clauses.Predicates[index];
        var told = predicate.Support >= 0 ? predicate.Support : predicate.Word;
        if (!_text.Has(told, "aux", WordUse.Future) && !_text.IsToBeDone(told))
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

        Speakers(predicate.Governor);

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

    // "The minister said Norland will not accept peacekeepers": a refusal, whatever is refused.
    private void Refusal(int index)
    {
        var predicate = _clauses.Predicates[index];
        if (predicate.Kind != PredicateKind.Verb || predicate.IsPassive || predicate.Modality != Modality.Negated || !_lexicon.IsYielding(predicate.Lemma) || !Announces(index))
        {
            return;
        }

        _who.Clear();
        _whom.Clear();
        _sources.Add(predicate, EventType.Reject, _who);
        if (_who.Exists(IsParty))
        {
            _targets.AddUsual(index, _whom);
            Add(index, EventType.Reject, null, "120", EventStatus.Actual, null, isInferred: true);
        }
    }

    // "Norland said Ostria was responsible for the raid": it accuses Ostria.
    private void Blame(int index)
    {
        var predicate = _clauses.Predicates[index];
        if (predicate.Kind != PredicateKind.Property || predicate.Modality != Modality.Actual || predicate.Governor < 0 || !_lexicon.IsCulpable(predicate.Lemma) || _rules[predicate.Governor] is not null
            || _clauses.Predicates[predicate.Governor].Modality != Modality.Actual)
        {
            return;
        }

        Speakers(predicate.Governor);
        foreach (var argument in _clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Agent && _text.Words[argument.Head].Tag != UniversalTag.Pron)
            {
                _whom.Add(argument);
            }
        }

        if (_who.Count > 0 && _whom.Count > 0)
        {
            Add(index, EventType.Accuse, "allege", "112", EventStatus.Actual, null, isInferred: true);
        }
    }

    private void Speakers(int governor)
    {
        _who.Clear();
        _whom.Clear();
        foreach (var argument in _clauses.Of(_clauses.Predicates[governor]))
        {
            if (argument.Role == ArgumentRole.Agent)
            {
                _who.Add(argument);
            }
        }
    }
}

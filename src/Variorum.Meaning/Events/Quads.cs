using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>The four classes that PLOVER puts its types in: verbal and material cooperation and conflict.</summary>
internal static class Quads
{
    public static bool IsConflict(EventType type) => type >= EventType.Request;

    /// <summary>Whether an event of a type is none where nobody is named to whom it is done: PLOVER asks a recipient of some, and nobody confers alone or backs nothing.</summary>
    public static bool NeedsTarget(EventType type) => type is EventType.Cooperate or EventType.Aid or EventType.Sanction or EventType.Consult or EventType.Support;

    /// <summary>Whether an event of a type is none where nobody is named who does it: it is an act of speech or of two sides, and a participle without either is mostly a misread verb.</summary>
    public static bool NeedsSource(EventType type) =>
        type is EventType.Agree or EventType.Consult or EventType.Support or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Concede;

    public static bool IsVerbal(EventType type) =>
        type is EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede or EventType.Request or EventType.Reject or EventType.Accuse or EventType.Threaten;

    /// <summary>What it is to announce an event of some type: agreement, or a threat where that is a conflict in deed; null where announcing adds nothing.</summary>
    public static EventType? Announced(EventType type) => type switch
    {
        EventType.Consult or EventType.Support or EventType.Concede or EventType.Cooperate or EventType.Aid or EventType.Retreat => EventType.Agree,
        EventType.Protest or EventType.Sanction or EventType.Mobilize or EventType.Coerce or EventType.Assault => EventType.Threaten,
        _ => null,
    };

    /// <summary>The mode of a request or refusal, by what is asked for or refused.</summary>
    public static string? ModeOf(EventType asked) => asked switch
    {
        EventType.Consult => "meet",
        EventType.Aid or EventType.Cooperate or EventType.Support => "assist",
        EventType.Retreat or EventType.Concede => "yield",
        _ => null,
    };

    /// <summary>The mode of a threat, by what is threatened.</summary>
    public static string? ModeOfThreat(EventType threatened, string? mode) => threatened switch
    {
        EventType.Assault => "violence",
        EventType.Sanction => mode == "expel" ? "expel" : "relations",
        EventType.Coerce => mode == "arrest" ? "arrest" : "restrict",
        EventType.Mobilize => "violence",
        _ => null,
    };
}

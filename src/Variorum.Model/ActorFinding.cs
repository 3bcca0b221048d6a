namespace Variorum.Model;

/// <summary>Words that name a party to an event or a ledger entry, before actors are resolved.</summary>
/// <param name="Words">The words, where the event is told ("the ministry", "he", "Norlander troops").</param>
/// <param name="Name">The name they stand for or hold, elsewhere in the account or within them; null when there is none.</param>
/// <param name="Code">Country and sector: ISO 3166 alpha-3 and the sectors of PLOVER ("NOR", "NORMIL", "---REB" where the country is not known); null when neither is known.</param>
public sealed record ActorFinding(Span Words, Span? Name, string? Code)
{
    /// <summary>Whether they name or mean a person, group, body or country; false of a thing that only stands in the place of one ("rejected the plan").</summary>
    public bool IsSomebody { get; init; } = true;
}

namespace Variorum.Model;

/// <summary>Who takes part in an event: a <see cref="Party"/> with its code.</summary>
/// <param name="Kind">What kind of party it is.</param>
/// <param name="Id">The id of the actor where it is resolved; null otherwise.</param>
/// <param name="Name">The canonical name where resolved, else the words of the account.</param>
/// <param name="Code">Country and sector: ISO 3166 alpha-3 (<c>---</c> where it is not known) and the sectors of PLOVER; null when neither is known.</param>
public sealed record Participant(PartyKind Kind, string? Id, string Name, string? Code);

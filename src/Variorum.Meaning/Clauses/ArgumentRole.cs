namespace Variorum.Meaning.Clauses;

/// <summary>The part somebody or something has in what a predicate says, whatever the grammatical form.</summary>
public enum ArgumentRole
{
    /// <summary>Who acts, speaks or has the property: the subject of the active, "by" of the passive.</summary>
    Agent,

    /// <summary>Whom or what the action is done to: the object of the active, the subject of the passive.</summary>
    Patient,

    /// <summary>To whom something is given or said, without a preposition ("told the council").</summary>
    Recipient,

    /// <summary>Any other, by its preposition.</summary>
    Oblique,
}

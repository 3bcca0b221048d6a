namespace Variorum.Meaning.Events;

/// <summary>Where a rule looks for those to whom an event is done.</summary>
internal enum TargetPlace
{
    /// <summary>The patient.</summary>
    Patient,

    /// <summary>The patient, where that is a person or body.</summary>
    Somebody,

    /// <summary>The recipient.</summary>
    Recipient,

    /// <summary>After a preposition, <see cref="TargetStep.Preposition"/>.</summary>
    Oblique,

    /// <summary>What hangs on the patient: "sanctions against Ostria", "Ostria's proposal".</summary>
    OfPatient,

    /// <summary>Of several who act, each to the others.</summary>
    Each,

    /// <summary>Who acts in what the predicate is about, or to whom that is done.</summary>
    Content,

    /// <summary>The place where it happens.</summary>
    Site,
}

namespace Variorum.Meaning.Events;

/// <summary>What a condition of a rule asks of a predicate.</summary>
internal enum ConditionTest
{
    /// <summary>It is a noun for an action.</summary>
    IsNoun,

    /// <summary>It is a verb.</summary>
    IsVerb,

    /// <summary>It is a property.</summary>
    IsProperty,

    /// <summary>It stands with a light verb.</summary>
    IsLight,

    /// <summary>Its light verb is of a class.</summary>
    Support,

    /// <summary>It has a particle.</summary>
    Particle,

    /// <summary>It has a patient, of a class where one is named.</summary>
    Patient,

    /// <summary>It has an agent, of a class where one is named.</summary>
    Agent,

    /// <summary>It has an oblique with a preposition, of a class where one is named.</summary>
    Oblique,

    /// <summary>Its patient is or holds a name.</summary>
    NamedPatient,

    /// <summary>Its patient is a person, body or country.</summary>
    Somebody,

    /// <summary>A word of a class hangs on it.</summary>
    Dependent,

    /// <summary>A word of a class hangs on its patient.</summary>
    PatientDependent,

    /// <summary>A complement says what its object is taken for ("called it a crime").</summary>
    Complement,

    /// <summary>An infinitive is its content.</summary>
    Infinitive,

    /// <summary>Another predicate is its content.</summary>
    Content,
}

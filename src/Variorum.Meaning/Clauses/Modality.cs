namespace Variorum.Meaning.Clauses;

/// <summary>How what a predicate says relates to what happened, as far as grammar tells. Whether a source is to be believed is another matter.</summary>
public enum Modality
{
    /// <summary>It is told as something that happens or happened ("they attacked", "condemned the attack", "said that they attacked").</summary>
    Actual,

    /// <summary>It is told as something that did not happen ("they did not attack", "failed to attack").</summary>
    Negated,

    /// <summary>Somebody says of it that it did not happen ("denied attacking").</summary>
    Denied,

    /// <summary>It is planned, intended, expected, or lies ahead ("will attack", "plan to attack", "in order to attack").</summary>
    Planned,

    /// <summary>Somebody wants it of another, or says that it ought to be ("demanded that they attack", "must attack").</summary>
    Demanded,

    /// <summary>Somebody binds himself to it ("promised to attack", "agreed to attack").</summary>
    Promised,

    /// <summary>It is possible, supposed, permitted or hangs on a condition ("could attack", "if they attack").</summary>
    Hypothetical,

    /// <summary>It is asked whether it is so ("did they attack?", "whether they attacked").</summary>
    Questioned,
}

namespace Variorum.Meaning.Clauses;

/// <summary>Whose action the infinitive of a verb is.</summary>
internal enum Control
{
    /// <summary>Of its object where it has one, else of its subject ("ordered them to leave", "began to leave").</summary>
    Object,

    /// <summary>Of its subject, whatever its object ("promised them to leave").</summary>
    Subject,

    /// <summary>Of the one who stands after a preposition of the verb ("called on them to leave").</summary>
    Oblique,
}

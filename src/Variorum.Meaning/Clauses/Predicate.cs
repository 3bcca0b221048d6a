using Variorum.Language.Syntax;

namespace Variorum.Meaning.Clauses;

/// <summary>A word that says what somebody does, is done to, or is.</summary>
/// <param name="Word">The word, an index of <see cref="ParsedText.Words"/>.</param>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Lemma">The dictionary form; of a noun for an action the verb it belongs to, where there is one ("assassinate" for "the assassination").</param>
public readonly record struct Predicate(int Word, PredicateKind Kind, string Lemma)
{
    /// <summary>The light verb that a noun stands with ("launched" of "launched an attack"); -1 when there is none.</summary>
    public int Support { get; init; } = -1;

    /// <summary>The particle of a verb ("out" of "carried out"); -1 when there is none.</summary>
    public int Particle { get; init; } = -1;

    /// <summary>Whether a verb is passive, so that its subject is the patient.</summary>
    public bool IsPassive { get; init; }

    /// <summary>How it relates to what happened.</summary>
    public Modality Modality { get; init; }

    /// <summary>The predicate that it is a part of, as content, aim, object or complement: whose word it is. An index of <see cref="Clauses.Predicates"/>; -1 when none is.</summary>
    public int Governor { get; init; } = -1;

    /// <summary>The first of its arguments, an index of <see cref="Clauses.Arguments"/>.</summary>
    internal int First { get; init; }

    /// <summary>One past the last of its arguments.</summary>
    internal int End { get; init; }
}

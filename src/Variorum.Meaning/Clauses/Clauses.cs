using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Clauses;

/// <summary>The predicates of an account with their arguments. A layer of an <see cref="Analysis"/>; immutable.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "MA0049:Type name should not match containing namespace", Justification = "The layer is the room.")]
public sealed class Clauses
{
    private readonly int[] _predicateOf;

    internal Clauses(ImmutableArray<Predicate> predicates, ImmutableArray<Argument> arguments, int[] predicateOf) =>
        (Predicates, Arguments, _predicateOf) = (predicates, arguments, predicateOf);

    /// <summary>All predicates, in the order of their words.</summary>
    public ImmutableArray<Predicate> Predicates { get; }

    /// <summary>All arguments; see <see cref="Of"/>.</summary>
    public ImmutableArray<Argument> Arguments { get; }

    /// <summary>The arguments of a predicate.</summary>
    public ReadOnlySpan<Argument> Of(Predicate predicate) => Arguments.AsSpan()[predicate.First..predicate.End];

    /// <summary>The predicate of a word, also of the light verb of one; -1 when the word is none.</summary>
    /// <param name="word">An index of <see cref="ParsedText.Words"/>.</param>
    public int At(int word) => _predicateOf[word];
}

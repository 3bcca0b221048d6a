namespace Variorum.Language.Syntax;

/// <summary>Some relations. A basic relation stands for all its subtypes ("nsubj" for "nsubj:pass"); <c>:none</c> leaves them out ("nsubj:none").</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RelationSet
{
    private const string WithoutSubtype = ":none";

    private readonly ImmutableArray<string> _relations;

    /// <summary>Makes a set. An empty one holds every relation.</summary>
    public RelationSet(ImmutableArray<string> relations) => _relations = relations;

    /// <summary>Every relation.</summary>
    public static RelationSet All { get; } = new([]);

    /// <summary>Whether a word's relation is one of them.</summary>
    public bool Contains(string relation)
    {
        if (_relations.IsEmpty)
        {
            return true;
        }

        foreach (var known in _relations)
        {
            if (Covers(known, relation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(string known, ReadOnlySpan<char> relation) =>
        known.EndsWith(WithoutSubtype, StringComparison.Ordinal) ? relation.SequenceEqual(known.AsSpan(0, known.Length - WithoutSubtype.Length))
        : relation.StartsWith(known, StringComparison.Ordinal) && (relation.Length == known.Length || relation[known.Length] == ':');
}

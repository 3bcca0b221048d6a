namespace Variorum.Language.Patterns.Conditions;

/// <summary>Some relations. A basic relation stands for all its subtypes; <c>:none</c> leaves them out.</summary>
/// <param name="relations">The relations as a pattern writes them; any relation will do when there are none.</param>
internal sealed class RelationTest(ImmutableArray<string> relations)
{
    private const string WithoutSubtype = ":none";

    /// <summary>Any relation.</summary>
    public static RelationTest Any { get; } = new([]);

    /// <summary>Whether any relation will do.</summary>
    public bool IsAny => relations.IsEmpty;

    /// <summary>Whether a word's relation is one of them.</summary>
    public bool Holds(string relation)
    {
        if (relations.IsEmpty)
        {
            return true;
        }

        foreach (var wanted in relations)
        {
            if (Holds(wanted, relation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string wanted, ReadOnlySpan<char> relation) =>
        wanted.EndsWith(WithoutSubtype, StringComparison.Ordinal) ? relation.SequenceEqual(wanted.AsSpan(0, wanted.Length - WithoutSubtype.Length))
        : relation.StartsWith(wanted, StringComparison.Ordinal) && (relation.Length == wanted.Length || relation[wanted.Length] == ':');
}
